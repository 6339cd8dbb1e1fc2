import { isAlias, isMap, isScalar, isSeq, Lexer, LineCounter, parseDocument, type Node } from 'yaml';
import type { Bilingual } from '../../../kernel/errors.ts';
import { fail, ok, type Result } from '../../../kernel/result.ts';
import { TooLarge } from '../values/decimal.ts';
import { readNumber } from '../values/numbers.ts';
import type { Value } from '../values/value.ts';
import { limits } from './limits.ts';

class Refused extends Error {
  readonly text: Bilingual;

  constructor(nl: string, en: string) {
    super(en);
    this.text = { nl, en };
  }
}

/**
 * Reads YAML from a stranger: bounded in size, depth and aliases, without tags that build objects, with numbers taken
 * over digit for digit and a complaint about keys that stand twice. Never throws.
 */
export function readYaml(text: string): Result<Value, Bilingual> {
  if (text.length > limits.characters) {
    return fail({
      nl: `het bestand is te groot: ${text.length} tekens, hoogstens ${limits.characters}`,
      en: `the file is too large: ${text.length} characters, at most ${limits.characters}`,
    });
  }
  try {
    refuseManyTokens(text);
    refuseDeepText(text);
    const lines = new LineCounter();
    const document = parseDocument(text, {
      uniqueKeys: false,
      lineCounter: lines,
      prettyErrors: false,
      logLevel: 'silent',
    });
    const [problem] = [...document.errors, ...document.warnings];
    if (problem?.message.includes('call stack')) return fail(tooDeep().text);
    if (problem) {
      const line = lines.linePos(problem.pos[0]).line;
      return fail({
        nl: `regel ${line}: dit is geen geldige YAML (${problem.message})`,
        en: `line ${line}: this is not valid YAML (${problem.message})`,
      });
    }
    return ok(new Converter(lines).convert(document.contents, 0));
  } catch (error) {
    if (error instanceof Refused) return fail(error.text);
    if (error instanceof TooLarge) return fail({ nl: 'een getal is te groot', en: 'a number is too large' });
    if (error instanceof RangeError) {
      return fail({ nl: 'het bestand is te diep genest', en: 'the file is nested too deeply' });
    }
    throw error;
  }
}

/** The parser's cost grows with its tokens, for some errors faster than that: they are counted before it starts. */
function refuseManyTokens(text: string): void {
  let tokens = 0;
  for (const _ of new Lexer().lex(text)) {
    tokens += 1;
    if (tokens > limits.tokens) {
      throw new Refused(
        'het bestand is te groot: te veel regels en tekens van YAML',
        'the file is too large: too many values, lines and marks of YAML',
      );
    }
  }
}

const tooDeep = (): Refused =>
  new Refused(
    `waarden staan dieper dan ${limits.depth} niveaus in elkaar`,
    `values are nested deeper than ${limits.depth} levels`,
  );

/** The parser recurses for every level: brackets and dashes that open too many are refused before it starts. */
function refuseDeepText(text: string): void {
  let open = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 91 || code === 123) open += 1;
    else if (code === 93 || code === 125) open = Math.max(0, open - 1);
    else if (code === 10) {
      const dashes = /^(?:\s*[-?] ?)*/.exec(text.slice(at + 1, at + 1 + limits.depth * 4))?.[0] ?? '';
      if (dashes.replace(/[^-?]/g, '').length > limits.depth && !dashes.startsWith('---')) throw tooDeep();
    }
    if (open > 1_000) throw tooDeep();
  }
}

class Converter {
  /** The parser's own look-up walks the whole document for every alias. */
  readonly #anchors = new Map<string, Node>();
  readonly #lines: LineCounter;
  #values = 0;

  constructor(lines: LineCounter) {
    this.#lines = lines;
  }

  convert(node: Node | null | undefined, depth: number): Value {
    this.#values += 1;
    if (this.#values > limits.values) {
      throw new Refused(
        'het bestand bevat te veel waarden (aliassen tellen mee)',
        'the file holds too many values (aliases count)',
      );
    }
    if (depth > limits.depth) throw tooDeep();
    if (node === null || node === undefined) return null;
    if (isAlias(node)) return this.convert(this.#anchors.get(node.source) ?? null, depth + 1);
    if ('anchor' in node && node.anchor !== undefined) this.#anchors.set(node.anchor, node);
    if (isMap(node)) return this.#record(node.items, depth);
    if (isSeq(node)) return node.items.map((item) => this.convert(item as Node | null, depth + 1));
    return isScalar(node) ? scalar(node.value, node.source) : null;
  }

  #record(items: readonly { key: unknown; value: unknown }[], depth: number): Value {
    const record = Object.create(null) as Record<string, Value>;
    for (const { key, value } of items) {
      const name = isScalar(key) ? String(key.value) : null;
      if (name === null) throw new Refused('een sleutel moet tekst zijn', 'a key must be text');
      if (name in record) {
        const offset = isScalar(key) ? (key.range?.[0] ?? 0) : 0;
        const { line } = this.#lines.linePos(offset);
        throw new Refused(`regel ${line}: “${name}” staat er twee keer`, `line ${line}: “${name}” stands twice`);
      }
      record[name] = this.convert(value as Node | null, depth + 1);
    }
    return record;
  }
}

function scalar(value: unknown, source: string | undefined): Value {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value !== 'number' && typeof value !== 'bigint') return null;
  const number = readNumber((source ?? String(value)).replace(/\.$/, '')) ?? readNumber(String(value));
  if (number === null)
    throw new Refused(
      `“${source ?? ''}” is geen getal waarmee te rekenen is`,
      `“${source ?? ''}” is no number to reckon with`,
    );
  return number;
}
