import type { ContextCue } from '../context/context.ts';
import type { FoundSignal } from './signals.ts';
import type { PromiseSite } from './promise.ts';
import type { Word } from './words.ts';
import { actorFeature } from './actor-feature.ts';
import { featuresOfAct } from './act-features.ts';
import { traits } from './traits.ts';
import { instrumentIn } from '../lexicon/instruments.ts';
import { itemMark } from '../lexicon/item-mark.ts';

/** What is counted about a sentence before it is weighed. */
export interface Observed {
  readonly sentence: string;
  readonly words: readonly Word[];
  readonly sites: readonly PromiseSite[];
  readonly signals: readonly FoundSignal[];
  /** True where a time in or after the plan's period is named. */
  readonly timed: boolean;
  /** True where that time can be dated and lies in or after the plan's year. */
  readonly ahead: boolean;
  /** True where it only says that something comes back every year. */
  readonly yearly: boolean;
  /** What the line above its list or the heading says; absent where nothing above tells anything. */
  readonly context?: ContextCue;
}

const goesOn =
  /^(?:ook|verder)\b|\b(?:daarnaast|tevens|daarom|daartoe|tot slot|tenslotte|ten slotte|voorts|bovendien|hiertoe|hiervoor|daarvoor)\b/iu;
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
  'outcome',
  'thing-present',
  'infinitive',
  'deed',
  'wording',
] as const;

/** The site that speaks most clearly, undefined where there is none. */
export function strongest(sites: readonly PromiseSite[]): PromiseSite | undefined {
  return [...sites].sort((a, b) => order.indexOf(a.form) - order.indexOf(b.form) || a.at - b.at)[0];
}

/** Without any of these a present tense says as little of a plan as of daily work. */
const telling: ReadonlySet<string> = new Set([
  'timed',
  'ahead',
  'instrument',
  'several',
  'goesOn',
  'money',
  'undertakes',
  'change',
  'passive:betters',
  'oneThing',
  'counted',
  'purpose',
]);

/** Signals that say nothing of a clause that "en we" or a semicolon opens behind them. */
const closed: ReadonlySet<string> = new Set([
  'decided',
  'lookback',
  'pastYear',
  'expects',
  'possible',
  'norm',
  'needs',
  'not',
  'no',
  'negated',
  'effectStart',
]);

/** "Ik heb … gesproken en zal u … informeren": the site opens a clause of its own behind what begins at `start`. */
function isBeforeAnotherClause(seen: Observed, site: PromiseSite, start: number): boolean {
  const first = Math.min(site.at, site.actor?.first ?? site.at);
  const before = seen.words[first - 1];
  if (before === undefined || before.start < start) return false;
  // ", we gaan": the subject before its verb behind a comma opens a main clause of its own.
  const opensAnew = before.text === ',' && site.actor !== undefined && site.actor.last < site.at;
  return opensAnew || /^(?:en|maar|;)$/u.test(before.lower);
}

/** What stands above an item without a verb of its own; a full sentence says itself what it does. */
export function contextOfItem({ sentence, sites, context }: Observed): ContextCue | undefined {
  const form = strongest(sites)?.form;
  const isBare = form === undefined ? itemMark.test(sentence) : form === 'infinitive' || form === 'deed';
  return isBare ? context : undefined;
}

/** The names of the features that hold for a sentence, in a fixed order. */
export function featuresOf(seen: Observed): string[] {
  const site = strongest(seen.sites);
  const names = site === undefined ? ['form:none'] : featuresOfSite(seen, site);
  if (seen.timed) names.push('timed');
  if (seen.ahead) names.push('ahead');
  if (seen.yearly) names.push('yearly');
  if (instrumentIn(seen.sentence)) names.push('instrument');
  if (seen.sites.length > 1) names.push('several');
  if (goesOn.test(seen.sentence.slice(0, 60))) names.push('goesOn');
  for (const [name, pattern] of traits) if (pattern.test(seen.sentence)) names.push(name);
  if (
    site !== undefined &&
    !names.some((name) => telling.has(name)) &&
    !(site.form === 'actor-present' && site.verb === 'result')
  )
    names.push(`bare:${site.form}`);
  const context = contextOfItem(seen);
  if (context !== undefined) names.push(context.name);
  if (seen.words.length > 26) names.push('long');
  if (seen.words.length < 9 && site?.actor === undefined) names.push('short');
  return [...names, ...signalFeatures(seen, site)];
}

function featuresOfSite(seen: Observed, site: PromiseSite): string[] {
  const names = [`form:${site.form}`, `verb:${site.verb}`];
  if (site.outcome !== undefined) names.push(`outcome:${site.outcome}`);
  if (site.form === 'future' && site.actor === undefined) names.push('future:thing');
  names.push(...featuresOfAct(seen.sentence, seen.words, site));
  if (site.actor !== undefined && site.form !== 'we-present') names.push(actorFeature(seen.words, site.actor));
  return names;
}

/** Each signal with where it stands: behind the verb of the promise, in a subordinate clause, or before. */
function signalFeatures(seen: Observed, site: PromiseSite | undefined): string[] {
  const names: string[] = [];
  for (const { name, cue } of seen.signals) {
    if (site !== undefined && isBeforeAnotherClause(seen, site, cue.start) && closed.has(name)) continue;
    if (name === 'possible' && (site?.form === 'infinitive' || site?.form === 'deed')) continue;
    if (name === 'thisDoes' && site?.form === 'we-present') continue;
    if (name === 'means' && site?.actor?.first === 0) continue;
    if (site?.outcome === 'entitles' && (name === 'possible' || name === 'others')) continue;
    if (name === 'question' || name === 'condition' || (name === 'habit' && cue.start === seen.words[0]?.start)) {
      names.push(`signal:${name}`);
      continue;
    }
    const verb = site === undefined ? undefined : seen.words[site.at];
    const isLater = verb !== undefined && cue.start > verb.end;
    const isMain = [cue.start, cue.end - 1].every((at) => seen.words.find((word) => word.end > at)?.main ?? true);
    names.push(`signal:${name}${isMain ? (isLater ? ':later' : '') : ':sub'}`);
  }
  return names;
}
