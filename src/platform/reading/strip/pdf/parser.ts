import { PdfName, PdfRef, PdfString, type PdfDict, type PdfValue } from './values.ts';

const deepest = 200;
const isSpace = (byte: number | undefined): boolean => byte !== undefined && [0, 9, 10, 12, 13, 32].includes(byte);
const isDelimiter = (byte: number | undefined): boolean =>
  byte !== undefined && '()<>[]{}/%'.includes(String.fromCharCode(byte));
const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** Reads the values of a PDF one by one (ISO 32000-1, 7.2 and 7.3); throws on anything that is not well formed. */
export class PdfParser {
  readonly bytes: Buffer;
  at: number;

  constructor(bytes: Buffer, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  skipSpace(): void {
    for (;;) {
      const byte = this.bytes[this.at];
      if (isSpace(byte)) this.at += 1;
      else if (byte === 0x25)
        while (this.at < this.bytes.length && ![10, 13].includes(this.bytes[this.at] ?? 10)) this.at += 1;
      else return;
    }
  }

  /** The next run of ordinary characters: a number or a keyword. */
  word(): string {
    this.skipSpace();
    const start = this.at;
    while (this.at < this.bytes.length && !isSpace(this.bytes[this.at]) && !isDelimiter(this.bytes[this.at]))
      this.at += 1;
    return this.bytes.toString('latin1', start, this.at);
  }

  value(depth = 0): PdfValue {
    if (depth > deepest) throw new Error('too deep');
    this.skipSpace();
    const [first, second] = [this.bytes[this.at], this.bytes[this.at + 1]];
    if (first === 0x2f) return this.name();
    if (first === 0x28) return this.literal();
    if (first === 0x3c) return second === 0x3c ? this.dict(depth) : this.hex();
    if (first === 0x5b) return this.array(depth);
    return this.numberOrKeyword();
  }

  private numberOrKeyword(): PdfValue {
    const word = this.word();
    if (word === 'true' || word === 'false') return word === 'true';
    if (word === 'null') return null;
    if (!/^[+-]*(?:\d+\.?\d*|\.\d+)(?:-\d*)?$/.test(word)) throw new Error(`not a value: ${word.slice(0, 20)}`);
    if (/^\d+$/.test(word)) {
      const back = this.at;
      if (/^\d+$/.test(this.word()) && this.word() === 'R') return new PdfRef(Number(word));
      this.at = back;
    }
    return parseFloat(word.replace(/^[+-]*-/, '-').replace(/^\+/, ''));
  }

  private name(): PdfName {
    this.at += 1;
    const start = this.at;
    while (this.at < this.bytes.length && !isSpace(this.bytes[this.at]) && !isDelimiter(this.bytes[this.at]))
      this.at += 1;
    const raw = this.bytes.toString('latin1', start, this.at);
    return new PdfName(raw.replace(/#([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16))));
  }

  private literal(): PdfString {
    let text = '';
    let open = 1;
    for (this.at += 1; this.at < this.bytes.length; this.at += 1) {
      const character = String.fromCharCode(this.bytes[this.at] ?? 0);
      if (character === '\\') {
        text += this.escaped();
        continue;
      }
      if (character === '(') open += 1;
      if (character === ')') open -= 1;
      if (open === 0) {
        this.at += 1;
        return new PdfString(Buffer.from(text, 'latin1'));
      }
      text += character;
    }
    throw new Error('a string without an end');
  }

  private escaped(): string {
    const octal = /^[0-7]{1,3}/.exec(this.bytes.toString('latin1', this.at + 1, this.at + 4))?.[0];
    if (octal) {
      this.at += octal.length;
      return String.fromCharCode(parseInt(octal, 8) & 0xff);
    }
    this.at += 1;
    const character = String.fromCharCode(this.bytes[this.at] ?? 0);
    if (character === '\r' && this.bytes[this.at + 1] === 10) this.at += 1;
    if (character === '\r' || character === '\n') return '';
    return escapes[character] ?? character;
  }

  private hex(): PdfString {
    const end = this.bytes.indexOf(0x3e, this.at);
    if (end < 0) throw new Error('a string without an end');
    const digits = this.bytes.toString('latin1', this.at + 1, end).replace(/[^\da-f]/gi, '');
    this.at = end + 1;
    return new PdfString(Buffer.from(digits.length % 2 ? `${digits}0` : digits, 'hex'));
  }

  private array(depth: number): PdfValue[] {
    this.at += 1;
    const values: PdfValue[] = [];
    for (;;) {
      this.skipSpace();
      if (this.bytes[this.at] === 0x5d) break;
      values.push(this.value(depth + 1));
    }
    this.at += 1;
    return values;
  }

  private dict(depth: number): PdfDict {
    this.at += 2;
    const dict: PdfDict = new Map();
    for (;;) {
      this.skipSpace();
      if (this.bytes[this.at] === 0x3e && this.bytes[this.at + 1] === 0x3e) break;
      if (this.bytes[this.at] !== 0x2f) throw new Error('a dictionary without a key');
      const { name } = this.name();
      dict.set(name, this.value(depth + 1));
    }
    this.at += 2;
    return dict;
  }
}
