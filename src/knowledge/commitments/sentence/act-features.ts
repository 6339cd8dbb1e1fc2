import { nonFiniteVerb, presentVerbs } from '../lexicon/verbs.ts';
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

const agent =
  /(?<![\p{L}])door (?:(?:de|het|een|onze|ons) (?!(?:\p{L}+ )?(?:te |\p{L}{3,20}en van ))|\p{Lu}|(?:andere |alle |externe )?(?!te )\p{L}{3,24}(?:en|s)(?![\p{L}]| van ))/u;

/** What the verb of the strongest site adds: a change for the better, an agent behind "door", a first person with any verb. */
export function featuresOfAct(sentence: string, words: readonly Word[], site: PromiseSite): string[] {
  const names: string[] = [];
  const word = words[site.act]?.lower ?? '';
  const verb = nonFiniteVerb(word) ?? presentVerbs(word).find(({ particle }) => particle === '');
  if (site.form === 'passive') {
    if (verb !== undefined && betters.has(verb.particle + verb.base)) names.push('passive:betters');
    if (agent.test(sentence)) names.push('passive:agent');
  }
  if (site.form === 'we-present' && site.verb === 'unknown') names.push('we:unknown');
  return names;
}
