import type { ContextCue } from '../context/context.ts';
import { findDeadlines } from '../deadline/find-deadline.ts';
import type { PaperFacts } from '../types.ts';
import { findSites } from './find-sites.ts';
import type { Observed } from './features.ts';
import { findSignals, type FoundSignal } from './signals.ts';
import { publisherNames } from '../lexicon/publisher.ts';
import { readLimit, wordsOf, type Word } from './words.ts';

/** Everything that the rules see in one sentence and in what stands above it; offsets count in the whole text. */
export function observe(sentence: string, offset: number, known: PaperFacts, context?: ContextCue): Observed {
  const read = sentence.slice(0, readLimit);
  const facts = { ...known, ...ownYear(read, known) };
  const words = withOwn(wordsOf(read, offset), facts.publisher);
  const times = findDeadlines(read, facts).filter((one) => !isOfTitle(read, one.start));
  const timed = times.some((one) => one.precision !== 'vague' || one.kind === 'yearly');
  const ahead = times.some((one) => (one.until ?? one.from ?? '') >= `${facts.planYear}-01-01`);
  return {
    sentence: read,
    words,
    sites: findSites(words, read, { timed, ahead }),
    signals: [...findSignals(read, offset).filter((one) => !isRole(one, words)), ...pastYear(read, offset, facts)],
    timed,
    ahead,
    ...(context === undefined ? {} : { context }),
    yearly: times.length > 0 && times.every(({ kind }) => kind === 'yearly'),
  };
}

/** "Als eerste stap openen we": a role and no condition, so the main clause begins with it. */
const isRole = ({ name, cue }: FoundSignal, words: readonly Word[]): boolean =>
  name === 'condition' && /^als$/iu.test(cue.text) && words.find(({ kind }) => kind === 'word')?.main === true;

/** Marks what names whoever speaks: "de vervoerregio" in a paper of that body, "Veldstad" in one of its town. */
function withOwn(words: readonly Word[], publisher: string | undefined): readonly Word[] {
  const names = publisherNames(publisher);
  if (names === undefined) return words;
  return words.map((word) => (word.lower === names.noun || word.text === names.place ? { ...word, own: true } : word));
}

/** "In 2024 evalueren we": the present tense tells that the paper is for that year, whatever year was assumed. */
function ownYear(sentence: string, { planYear }: PaperFacts): Partial<PaperFacts> {
  const match =
    /^(?:\p{L}+ ){0,2}?in (20\d\d) (?:(?!is|was|heb|had|heeft|zijn|waren|kwam|ging|werd|bleek|gaf|nam)\p{L}+(?:t|en|d) (?:we|wij|ik|de|het)|wordt|worden|gaan?t?|zullen|zal|staat|vindt|blijft|blijven)(?![\p{L}])/iu.exec(
      sentence,
    );
  const year = Number(match?.[1] ?? planYear);
  return year < planYear ? { planYear: year, writtenYear: year } : {};
}

/** A year before the plan's, named as a time: the sentence probably looks back. */
function pastYear(sentence: string, offset: number, facts: PaperFacts): FoundSignal[] {
  const match = /(?<![\p{L}\p{N}])(?:in|sinds|op \d{1,2} \p{L}{3,9}) ((?:19|20)\d\d)(?!\d)/iu.exec(sentence);
  if (match === null || Number(match[1]) >= (facts.writtenYear ?? facts.planYear)) return [];
  const start = offset + match.index;
  return [{ name: 'pastYear', cue: { role: 'past', start, end: start + match[0].length, text: match[0] } }];
}

/** "het Bestuursprogramma 2023-2027": a year right behind a name is part of it, and no time. */
function isOfTitle(sentence: string, start: number): boolean {
  if (!/\d/u.test(sentence[start] ?? '')) return false;
  const before = /(\p{L}+) $/u.exec(sentence.slice(Math.max(0, start - 40), start))?.[1] ?? '';
  return /^\p{L}{0,24}(?:programma|akkoord|plan|strategie|agenda|visie|begroting|nota|monitor|beleid|kader|raming|addendum)$/iu.test(
    before,
  );
}
