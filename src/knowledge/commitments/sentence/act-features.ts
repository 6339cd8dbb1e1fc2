import { routine, telic } from '../lexicon/aspect.ts';
import { nonFiniteVerb, type Verb } from '../lexicon/verbs.ts';
import { presentVerb } from './act.ts';
import type { PromiseSite } from './promise.ts';
import type { Word } from './words.ts';

/** Verbs of changing for the better or keeping: in the present passive they are what policy papers promise with. */
const betters = new Set(
  `verbeteren versterken verstevigen vergroten verhogen verbreden verdiepen verruimen verminderen verlagen verkorten versnellen
  verduurzamen vernieuwen vereenvoudigen vergemakkelijken stimuleren bevorderen intensiveren actualiseren moderniseren herzien
  optimaliseren stroomlijnen continueren behouden beschermen ondersteunen promoten renoveren vergroenen evalueren onderzoeken
  verkennen doorvoeren aanpakken aanscherpen aanjagen aanmoedigen voortzetten doorontwikkelen uitbreiden uitrollen uitbouwen
  oppakken opzetten oprichten oppakken invoeren tegengaan terugdringen afschaffen aanpassen`
    .trim()
    .split(/\s+/u),
);

/** Forms in which a verb tells who does what. */
const acting: ReadonlySet<string> = new Set([
  'we-present',
  'actor-present',
  'passive',
  'thing-present',
  'infinitive',
  'intent',
  'future',
]);
/** "Meer verbinding": more often what is hoped for than what is done. */
const more = /^(?:meer|minder|betere?|sterkere?)$/u;
const agent =
  /(?<![\p{L}])door (?:(?:de|het|een|onze|ons) (?!(?:\p{L}+ )?(?:te |\p{L}{3,20}en van ))|\p{Lu}|(?:andere |alle |externe )?(?!te )\p{L}{3,24}(?:en|s)(?![\p{L}]| van ))/u;

/** What the verb of the strongest site adds: a change made once, daily work, an agent behind "door". */
export function featuresOfAct(sentence: string, words: readonly Word[], site: PromiseSite): string[] {
  const names: string[] = [];
  const verb = verbOf(words, site);
  const name = verb === undefined ? '' : verb.particle + verb.base;
  if (site.form === 'passive') {
    if (betters.has(name)) names.push('passive:betters');
    if (agent.test(sentence)) names.push('passive:agent');
  }
  if (acting.has(site.form)) {
    if (telic.has(name)) names.push('act:telic', `act:telic:${site.form}`);
    if (routine.has(name)) names.push('act:routine', `act:routine:${site.form}`);
    names.push(`${site.form}:${site.verb}`);
  }
  if (site.act === site.at && /^wil/u.test(words[site.at]?.lower ?? '')) names.push('intent:wish');
  if (site.form === 'deed' && more.test(words[site.at]?.lower ?? '')) names.push('deed:more');
  if (site.form === 'we-present' && site.verb === 'unknown') names.push('we:unknown');
  return names;
}

function verbOf(words: readonly Word[], site: PromiseSite): Verb | undefined {
  const isFinite = site.act === site.at;
  return isFinite ? presentVerb(words, site.act) : nonFiniteVerb(words[site.act]?.lower ?? '');
}
