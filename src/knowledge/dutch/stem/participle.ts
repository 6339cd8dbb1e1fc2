import { endsInConsonant, hasSyllable, type Regions } from './regions.ts';

/** Words that begin like a participle and are none: 'geeft', 'gevaar', 'geval', 'gevaren'. */
const noPrefix = /^ge(?:eft|vaa|val(?!i)|vare)/u;
const plain: Readonly<Record<string, string>> = { ë: 'e', ï: 'i' };
const withoutTrema = (word: string): string => word.replace(/^[ëï]/u, (letter) => plain[letter] ?? letter);

/** The word without 'ge' at its front ('gewerkt' → 'werkt'), or undefined. */
export function withoutPrefix(word: string): string | undefined {
  const rest = word.slice(2);
  if (!word.startsWith('ge') || rest.length < 3 || !hasSyllable(rest) || noPrefix.test(word)) return undefined;
  return withoutTrema(rest);
}

/** The word without its first 'ge' inside ('aangemeld' → 'aanmeld'), or undefined. */
export function withoutInfix(word: string): string | undefined {
  const at = word.indexOf('ge', 1);
  const rest = word.slice(at + 2);
  if (at < 0 || rest.length < 3 || !hasSyllable(rest)) return undefined;
  return word.slice(0, at) + withoutTrema(rest);
}

/** The word without the d or t of a participle, once its 'ge' has gone. */
export function withoutParticipleEnd(word: string, at: Regions): string {
  const rest = word.slice(0, -1);
  if (!/[dt]$/u.test(word) || at.first > rest.length || !endsInConsonant(rest)) return word;
  const before = word.endsWith('d') ? 'n' : 'h';
  if (rest.endsWith(before) && at.first <= rest.length - 1) return word;
  if (word === 'ind') return 'inn';
  return word === 'ent' ? word : rest;
}
