import { findInstrument } from '../lexicon/instruments.ts';
import { future, want } from '../lexicon/function-words.ts';
import type { Cue, CueRole } from '../types.ts';
import type { FoundDeadline } from '../deadline/find-deadline.ts';
import type { Word } from '../sentence/words.ts';
import type { Promise } from './quotes.ts';

/** The stretch of the promise, its time, and the wording of the sentence that speaks for a promise. */
interface Shown {
  readonly from: number;
  readonly to: number;
  readonly time: FoundDeadline | undefined;
  readonly telling: readonly Cue[];
}

/** The words that made the machine propose, in their order, each with its role. */
export function cuesOf(
  text: string,
  words: readonly Word[],
  promise: Promise,
  { from, to, time, telling }: Shown,
): Cue[] {
  const { site } = promise;
  const cues: Cue[] = [];
  const add = (role: CueRole, start: number, end: number): void => {
    if (end > start && !cues.some((cue) => cue.start === start))
      cues.push({ role, start, end, text: text.slice(start, end) });
  };
  const verb = words[site.at];
  const act = words[site.act];
  if (verb !== undefined && site.form !== 'wording') add(verbRole(verb.lower, site.form), verb.start, verb.end);
  if (act !== undefined && (act !== verb || site.form === 'wording')) add('promise-verb', act.start, act.end);
  const first = words[site.actor?.first ?? -1];
  const last = words[site.actor?.last ?? -1];
  if (first !== undefined && last !== undefined) add('actor', first.start, last.end);
  if (time !== undefined) add('deadline', time.start, time.end);
  const instrument = findInstrument(text.slice(from, to));
  if (instrument !== undefined) add('instrument', from + instrument.start, from + instrument.end);
  // What the wording shows besides, where nothing of it is marked yet.
  for (const cue of telling) {
    const isMarked = cues.some(({ start, end }) => start < cue.end && cue.start < end);
    if (!isMarked && cue.start >= from && cue.end <= to) cues.push(cue);
  }
  return cues.sort((a, b) => a.start - b.start);
}

function verbRole(verb: string, form: Promise['site']['form']): CueRole {
  if (want.has(verb)) return 'intent';
  if (future.has(verb)) return 'modal';
  if (form === 'passive') return 'passive';
  return form === 'nominal' || form === 'priority' ? 'nominal' : 'promise-verb';
}
