import { PdfParser } from './parser.ts';
import { unpack } from './unpack.ts';
import { nameOf, PdfRef, PdfStream, type PdfDict, type PdfValue } from './values.ts';

type Place = { readonly offset: number } | { readonly container: number; readonly index: number };

/** The objects of a PDF as its index says they are now; earlier versions of them cannot be reached (ISO 32000-1, 7.5). */
export class PdfFile {
  readonly trailer: PdfDict = new Map();
  /** How many times the file was saved into itself. */
  revisions = 0;
  private readonly bytes: Buffer;
  private readonly places = new Map<number, Place | null>();
  private readonly known = new Map<number, PdfValue>();
  private readonly containers = new Map<number, PdfValue[]>();

  /** Throws when the index cannot be followed. */
  constructor(bytes: Uint8Array) {
    const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.bytes = whole.subarray(Math.max(0, whole.indexOf('%PDF-')));
    const mark = this.bytes.lastIndexOf('startxref');
    if (mark < 0) throw new Error('no index');
    this.followIndex(Number(new PdfParser(this.bytes, mark + 9).word()));
  }

  /** The value behind a reference; null where there is none. */
  resolve(value: PdfValue | undefined): PdfValue {
    let current = value ?? null;
    for (let steps = 0; current instanceof PdfRef; steps += 1) {
      if (steps > 20) throw new Error('references in a circle');
      current = this.object(current.number);
    }
    return current;
  }

  object(number: number): PdfValue {
    const known = this.known.get(number);
    if (known !== undefined) return known;
    const place = this.places.get(number);
    if (!place) return null;
    this.known.set(number, null);
    const value =
      'offset' in place ? this.objectAt(place.offset, number) : (this.container(place.container)[place.index] ?? null);
    this.known.set(number, value);
    return value;
  }

  private followIndex(start: number): void {
    const seen = new Set<number>();
    const todo = [start];
    for (let offset = todo.shift(); offset !== undefined; offset = todo.shift()) {
      if (seen.has(offset)) continue;
      seen.add(offset);
      const parser = new PdfParser(this.bytes, offset);
      const isTable = parser.word() === 'xref';
      const dict = isTable ? this.readTable(parser) : this.readIndexStream(offset);
      for (const [key, value] of dict) if (!this.trailer.has(key)) this.trailer.set(key, value);
      for (const key of ['XRefStm', 'Prev']) {
        const next = dict.get(key);
        if (typeof next === 'number') todo.push(next);
      }
      if (typeof dict.get('Prev') === 'number') this.revisions += 1;
    }
  }

  private readTable(parser: PdfParser): PdfDict {
    for (;;) {
      const word = parser.word();
      if (word === 'trailer') break;
      const [first, count] = [Number(word), Number(parser.word())];
      if (!Number.isInteger(first) || !Number.isInteger(count) || count > 10_000_000) throw new Error('a broken index');
      for (let number = first; number < first + count; number += 1) {
        const offset = Number(parser.word());
        parser.word();
        const kind = parser.word();
        if (kind !== 'n' && kind !== 'f') throw new Error('a broken index');
        this.note(number, kind === 'n' ? { offset } : null);
      }
    }
    const trailer = parser.value();
    if (!(trailer instanceof Map)) throw new Error('no trailer');
    return trailer;
  }

  private readIndexStream(offset: number): PdfDict {
    const stream = this.objectAt(offset, null);
    if (!(stream instanceof PdfStream) || nameOf(stream.dict.get('Type')) !== 'XRef') throw new Error('no index');
    const widths = numbers(stream.dict.get('W'));
    const [kindWidth = 0, secondWidth = 0, thirdWidth = 0] = widths;
    const ranges = numbers(stream.dict.get('Index') ?? [0, stream.dict.get('Size') ?? 0]);
    const content = unpack(stream);
    let at = 0;
    const take = (width: number): number => {
      let value = 0;
      for (let index = 0; index < width; index += 1) value = value * 256 + (content[at + index] ?? 0);
      at += width;
      return value;
    };
    for (let range = 0; range < ranges.length; range += 2) {
      for (
        let number = ranges[range] ?? 0, end = number + (ranges[range + 1] ?? 0);
        number < end && at < content.length;
        number += 1
      ) {
        const kind = kindWidth === 0 ? 1 : take(kindWidth);
        const [second, third] = [take(secondWidth), take(thirdWidth)];
        this.note(number, kind === 1 ? { offset: second } : kind === 2 ? { container: second, index: third } : null);
      }
    }
    return stream.dict;
  }

  /** The newest index is read first and counts. */
  private note(number: number, place: Place | null): void {
    if (!this.places.has(number)) this.places.set(number, place);
  }

  private objectAt(offset: number, number: number | null): PdfValue {
    const parser = new PdfParser(this.bytes, offset);
    const found = Number(parser.word());
    parser.word();
    if (parser.word() !== 'obj' || (number !== null && found !== number)) throw new Error('the index points elsewhere');
    const value = parser.value();
    if (!(value instanceof Map)) return value;
    const back = parser.at;
    if (parser.word() !== 'stream') {
      parser.at = back;
      return value;
    }
    return new PdfStream(value, this.streamBytes(parser.at, value));
  }

  private streamBytes(afterKeyword: number, dict: PdfDict): Buffer {
    const start = afterKeyword + (this.bytes[afterKeyword] === 13 && this.bytes[afterKeyword + 1] === 10 ? 2 : 1);
    const length = this.resolve(dict.get('Length'));
    if (typeof length === 'number' && new PdfParser(this.bytes, start + length).word() === 'endstream') {
      return this.bytes.subarray(start, start + length);
    }
    const end = this.bytes.indexOf('endstream', start);
    if (end < 0) throw new Error('a stream without an end');
    return this.bytes.subarray(start, end);
  }

  private container(number: number): PdfValue[] {
    const known = this.containers.get(number);
    if (known) return known;
    const stream = this.object(number);
    if (!(stream instanceof PdfStream)) throw new Error('no such container');
    const content = unpack(stream);
    const [count, first] = [this.resolve(stream.dict.get('N')), this.resolve(stream.dict.get('First'))];
    if (typeof count !== 'number' || typeof first !== 'number' || count > 1_000_000)
      throw new Error('a broken container');
    const head = new PdfParser(content);
    const values: PdfValue[] = [];
    for (let index = 0; index < count; index += 1) {
      head.word();
      values.push(new PdfParser(content, first + Number(head.word())).value());
    }
    this.containers.set(number, values);
    return values;
  }
}

function numbers(value: PdfValue | undefined): number[] {
  return Array.isArray(value) ? value.map((one) => (typeof one === 'number' ? one : 0)) : [];
}
