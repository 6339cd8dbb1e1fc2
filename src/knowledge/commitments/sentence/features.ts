import type { FoundSignal } from './signals.ts';
import type { PromiseSite } from './promise.ts';
import type { Word } from './words.ts';
import { instrumentIn } from '../lexicon/instruments.ts';

/** What is counted about a sentence before it is weighed. */
export interface Observed {
  readonly sentence: string;
  readonly words: readonly Word[];
  readonly sites: readonly PromiseSite[];
  readonly signals: readonly FoundSignal[];
  /** True where a time in or after the plan's period is named. */
  readonly timed: boolean;
}

const goesOn =
  /\b(?:ook|daarnaast|verder|tevens|daarom|daartoe|tot slot|tenslotte|ten slotte|voorts|bovendien|hiertoe|daarvoor)\b/iu;
const core =
  /(?:kabinet|regering|minister|ministers|ministerie|staatssecretaris|bewindsperso|college|\bgemeente\b|\bprovincie\b|\bwij\b|\brijk\b|\b[A-Z]{3}\b)/iu;
/** Strength of the ways to promise; the strongest site of a sentence is weighed. */
const order = [
  'we-present',
  'future-passive',
  'future',
  'actor-present',
  'intent',
  'passive',
  'nominal',
  'priority',
  'event',
] as const;

/** The site that speaks most clearly, undefined where there is none. */
export function strongest(sites: readonly PromiseSite[]): PromiseSite | undefined {
  return [...sites].sort((a, b) => order.indexOf(a.form) - order.indexOf(b.form) || a.at - b.at)[0];
}

const actorText = (seen: Observed, site: PromiseSite): string =>
  site.actor === undefined
    ? ''
    : seen.words
        .slice(site.actor.first, site.actor.last + 1)
        .map((word) => word.text)
        .join(' ');

/** The names of the features that hold for a sentence, in a fixed order. */
export function featuresOf(seen: Observed): string[] {
  const site = strongest(seen.sites);
  if (site === undefined) return [];
  const names = [`form:${site.form}`, `verb:${site.verb}`];
  if (seen.timed) names.push('timed');
  if (instrumentIn(seen.sentence)) names.push('instrument');
  if (seen.sites.length > 1) names.push('several');
  if (goesOn.test(seen.sentence.slice(0, 60))) names.push('goesOn');
  if (site.actor !== undefined && site.form !== 'we-present')
    names.push(core.test(actorText(seen, site)) ? 'actor:core' : 'actor:other');
  if (seen.words.length < 9) names.push('short');
  for (const { name, cue } of seen.signals) {
    if (name === 'thisDoes' && site.form === 'we-present') continue;
    const verb = seen.words[site.at];
    const isLater = verb !== undefined && cue.start > verb.end;
    const isMain = [cue.start, cue.end - 1].every((at) => seen.words.find((word) => word.end > at)?.main ?? true);
    names.push(`signal:${name}${isMain ? (isLater ? ':later' : '') : ':sub'}`);
  }
  return names;
}
