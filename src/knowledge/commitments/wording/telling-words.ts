import { fold, stopWords } from '../../dutch/index.ts';
import type { Cue } from '../types.ts';
import type { Wording } from './wording.ts';

/** Log-odds from which wording is worth showing, and how many stretches are shown at most. */
const least = 0.4;
const most = 2;

/** Verbs and the way a sentence opens: what a reader takes for a reason. A noun tells the subject of a paper, and no reason. */
const shows = /^(?:finite|done|todo|tense|opening):/u;

/** The stretches of a sentence whose wording speaks most for what was found, strongest first, none inside another. */
export function tellingWords(text: string, wording: readonly Wording[], weightOf: (name: string) => number): Cue[] {
  const ranked = wording
    .flatMap(({ name, start, end }) =>
      end > start && shows.test(name) ? [{ start, end, weight: weightOf(name) }] : [],
    )
    .filter(({ start, end, weight }) => weight >= least && saysSomething(text.slice(start, end)))
    .sort((a, b) => b.weight - a.weight || a.start - b.start);
  const shown: Cue[] = [];
  for (const { start, end } of ranked) {
    if (shown.length === most) break;
    if (shown.some((cue) => cue.start < end && start < cue.end)) continue;
    shown.push({ role: 'wording', start, end, text: text.slice(start, end) });
  }
  return shown;
}

/** Words of grammar alone ("de", "voor het") weigh, but show a reader nothing. */
const saysSomething = (words: string): boolean => words.split(/\s+/u).some((word) => !stopWords.has(fold(word)));
