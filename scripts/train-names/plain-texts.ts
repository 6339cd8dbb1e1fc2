import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { shapes, scan } from '../../src/knowledge/personal-data/text/scan.ts';
import type { NamedText } from './conll.ts';
import { unknown } from './examples.ts';

/** Texts without labels: municipal sentences and help pages. */
export interface PlainTexts {
  readonly municipal: readonly string[];
  readonly help: readonly string[];
}

/** Reads them from the folder with data. */
export function readPlainTexts(data: URL): PlainTexts {
  const rows = (text: string): Record<string, string>[] =>
    text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, string>);
  const pairs = rows(readFileSync(new URL('readability/amsterdam-pairs-dev.jsonl', data), 'utf8'));
  const pages = rows(gunzipSync(readFileSync(new URL('search/documents.jsonl.gz', data))).toString('utf8'));
  return {
    municipal: pairs.flatMap(({ complex = '', simple = '' }) => [complex, simple]),
    help: pages.map(({ text = '' }) => text),
  };
}

/** The words that stand in lower case at least twice in these texts. */
export function ordinaryWords(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const { count, starts, ends, shapes: forms } = scan(text);
    for (let token = 0; token < count; token += 1) {
      if (forms[token] !== shapes.lower) continue;
      const word = text.slice(starts[token], ends[token]);
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return [...counts].filter(([, count]) => count >= 2).map(([word]) => word);
}

/** Sentences in which only the first word is known to be no name, where it is an ordinary word. */
export function firstWordsOnly(sentences: readonly string[], ordinary: ReadonlySet<string>): NamedText[] {
  return sentences.map((text) => {
    const { count, starts, ends, shapes: forms } = scan(text);
    const names: { start: number; end: number; type: string }[] = [];
    for (let token = 0; token < count; token += 1) {
      const form = forms[token] ?? 0;
      const start = starts[token] ?? 0;
      const end = ends[token] ?? 0;
      const plain = token === 0 && ordinary.has(text.slice(start, end).toLowerCase());
      if (form >= shapes.capital && form <= shapes.initial && !plain) names.push({ start, end, type: unknown });
    }
    return { text, names };
  });
}
