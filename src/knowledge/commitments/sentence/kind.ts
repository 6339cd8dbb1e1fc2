import type { SentenceKind } from '../types.ts';
import type { Observed } from './features.ts';
import type { SignalName } from './signals.ts';

/** What a sentence without a promise is, from its clearest signal; the order is the order of clearness. */
const bySignal: readonly (readonly [SignalName, SentenceKind])[] = [
  ['negated', 'negated'],
  ['rejects', 'negated'],
  ['example', 'example'],
  ['opinion', 'opinion'],
  ['aim', 'motivation'],
  ['strives', 'motivation'],
  ['lookback', 'looking-back'],
  ['pastYear', 'looking-back'],
  ['norm', 'norm'],
  ['willMust', 'norm'],
  ['needs', 'norm'],
  ['effectStart', 'effect'],
  ['means', 'motivation'],
  ['expects', 'possibility'],
  ['predicts', 'possibility'],
  ['maybe', 'possibility'],
  ['possible', 'possibility'],
  ['condition', 'possibility'],
  ['effectVerb', 'effect'],
  ['decided', 'looking-back'],
];

/** The kind of a sentence that holds no commitment. */
export function kindOf(seen: Observed): SentenceKind {
  for (const [name, kind] of bySignal) {
    const found = seen.signals.find((signal) => signal.name === name);
    if (found === undefined) continue;
    const isMain = seen.words.find((word) => word.end > found.cue.start)?.main ?? true;
    if (isMain) return kind;
  }
  return byContext(seen) ?? 'description';
}

/** True where the mark of an item of a list opens the sentence. */
export const isMarked = (sentence: string): boolean => /^[-–—•·*▪] /u.test(sentence);

/** An item of a list under aims is an aim, and one under a look back a look back, unless its own words say otherwise. */
function byContext({ sentence, context }: Observed): SentenceKind | undefined {
  if (!isMarked(sentence)) return undefined;
  if (context?.telling === 'aims') return 'motivation';
  return context?.telling === 'back' ? 'looking-back' : undefined;
}

/** A title: short, without a full stop, without a verb that we know in a main clause. */
export function looksLikeHeading(sentence: string): boolean {
  return sentence.length <= 120 && !/[.!?:;…]["'”’»)]*$/u.test(sentence) && sentence.trim().split(/\s+/u).length <= 14;
}
