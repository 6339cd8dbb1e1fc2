/** Questions as people mix them: one word, two or three, a phrase, a typing error, a filter. */
import type { SearchQuery } from '../../src/platform/search/search.ts';
import { contentWords } from '../../src/knowledge/dutch/index.ts';
import { documents, random } from './corpus.ts';

export function questions(count: number, seed = 99): SearchQuery[] {
  const chance = random(seed);
  const sample = [...documents(200)];
  const told = sample.flatMap(({ body }) => contentWords(body));
  const word = () => told[Math.floor(chance() * told.length)] ?? '';
  const text = (kind: number): string => {
    if (kind < 0.4) return word();
    if (kind < 0.7) return `${word()} ${word()}`;
    if (kind < 0.8) return `${word()} ${word()} ${word()}`;
    if (kind < 0.9) {
      const body = (sample[Math.floor(chance() * sample.length)]?.body ?? '').replaceAll('.', '').split(' ');
      const from = Math.floor(chance() * (body.length - 2));
      return `"${body.slice(from, from + 2).join(' ')}"`;
    }
    return kind < 0.95 ? misspelt(word(), chance()) : `${word()} -${word()}`;
  };
  return Array.from({ length: count }, () => ({
    text: text(chance()),
    filters: chance() < 0.15 ? { type: ['hardship'] } : chance() < 0.1 ? { year: ['2024', '2025'] } : {},
    sort: chance() < 0.15 ? ('date' as const) : ('relevance' as const),
    page: chance() < 0.1 ? 2 : 1,
    size: 20,
  }));
}

/** Two letters change places. */
function misspelt(word: string, chance: number): string {
  const at = 1 + Math.floor(chance * Math.max(1, word.length - 3));
  return word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2);
}
