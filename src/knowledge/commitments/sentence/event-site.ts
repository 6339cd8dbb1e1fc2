import { determiners } from '../lexicon/function-words.ts';
import type { PromiseSite } from './promise.ts';
import type { Word } from './words.ts';

const events: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:komt|komen)$/u, /\ber (?:komt|komen)\b|\b(?:komt|komen) er\b|\bin consultatie\b/u],
  [/^(?:treedt|treden)$/u, /\bin werking\b/u],
  [/^(?:gaat|gaan)$/u, /\b(?:van start|in consultatie|in werking|live)\b|^(?:in|de)\b.{0,60}\bvan start\b/u],
  [/^(?:start|starten|verschijnt|verschijnen|volgt)$/u, /./u],
  [
    /^volgen$/u,
    /\b(?:de komende (?:tijd|weken|maanden)|later|binnenkort|in (?:het|de) (?:voorjaar|najaar|zomer|herfst)|dit (?:voorjaar|najaar|jaar)|binnen|in (?:20\d\d|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december))\b/u,
  ],
  [/^(?:begint|beginnen)$/u, /^(?:\p{L}+ ){0,3}?(?:in|op|per|vanaf|dit|volgend|komend) (?:\d|\p{L}+)/u],
  [/^(?:krijgt|krijgen)$/u, /\b(?:een vervolg|vorm|een plaats|een plek|extra|er .{0,30}bij)\b/u],
  [/^(?:hanteert|hanteren)$/u, /\b(?:voortaan|vanaf)\b/u],
  [/^(?:geldt|gelden)$/u, /\b(?:vanaf|per|met ingang van) (?:\d{1,2} \p{L}+ )?(?:20\d\d|januari|juli|volgend jaar)/u],
  [/^(?:heeft|hebben|krijgt|krijgen)$/u, /\bprioriteit\b/u],
  [
    /^(?:is|zijn|komt|komen)$/u,
    /\b(?:miljoen|miljard|euro)\b.{0,80}\bbeschikbaar\b|\bbeschikbaar\b.{0,80}\b(?:miljoen|miljard|euro)\b/u,
  ],
  [
    /^(?:ontvangt|ontvangen|krijgt)$/u,
    /^(?:de|uw|beide) (?:tweede |eerste )?(?:kamer|kamers|gemeenteraad|raad|staten)\b/u,
  ],
  [/^(?:neemt|nemen)$/u, /\bdeel aan\b/u],
  [
    /^is$/u,
    /\b(?:onze inzet|ons streven|de bedoeling|ons voornemen)\b.{0,80}\b(?:om|dat)\b|\b(?:onze inzet|ons streven|het streven|de inzet|mijn inzet) is\b|^[^.]{0,200}\bis (?:het|ons) streven\b|\bis (?:mijn|onze|de) inzet\b/u,
  ],
];

const activity =
  /^(?:kern)?(?:activiteit|activiteiten|actie|acties|maatregel|maatregelen|speerpunt|speerpunten|pijler|pijlers|prioriteit|prioriteiten|stap|stappen)$/u;
const partOf = /^(?:onderdeel|onderdelen)$/u;
const period =
  /\b(?:in|voor) (?:20\d\d|dit jaar|het komende? jaar|komend jaar|volgend jaar|de komende (?:jaren|periode))\b/u;
/** Nouns of doing: what a list of activities names. */
const doing =
  /\bhet (?:\p{L}+ ){0,3}(?:opstellen|inrichten|oprichten|ontwikkelen|versterken|verhogen|verbeteren|investeren|uitvoeren|uitwerken|uitbreiden|invoeren|organiseren|vergroten|opzetten|vormgeven|actualiseren|evalueren|onderzoeken)\b/u;

/** A promise without a body that acts: something starts or enters into force, or a list names what is on for the year. */
export function eventSite(words: readonly Word[], at: number): PromiseSite | undefined {
  const word = words[at];
  if (word === undefined || word.kind !== 'word') return undefined;
  // "de start van": a noun.
  if (word.lower === 'start' && determiners.has(words[at - 1]?.lower ?? '')) return undefined;
  const known = events.find(([verb]) => verb.test(word.lower));
  if (known !== undefined) {
    const rest = join(words, at + 1, 30);
    const all = `${join(words, Math.max(0, at - 8), Math.min(8, at))} ${word.lower} ${rest}`;
    const form = /^(?:heeft|hebben)$/u.test(word.lower) ? 'priority' : 'event';
    const here =
      form === 'priority' ||
      word.lower.startsWith('kom') ||
      word.lower === 'is' ||
      /^(?:geldt|gelden|hanteer)/u.test(word.lower)
        ? all
        : rest;
    return events.some(([verb, what]) => verb.test(word.lower) && what.test(here))
      ? { form, at, act: at, verb: 'unknown' }
      : undefined;
  }
  if (!activity.test(word.lower) && !(partOf.test(word.lower) && at < 3)) return undefined;
  const around = join(words, 0, 40);
  if (activity.test(word.lower) && period.test(around) && / (?:is|zijn) /u.test(around))
    return { form: 'nominal', at, act: at, verb: 'unknown' };
  if (partOf.test(word.lower) && at < 3 && doing.test(around)) return { form: 'nominal', at, act: at, verb: 'unknown' };
  return undefined;
}

function join(words: readonly Word[], from: number, count: number): string {
  return words
    .slice(from, from + count)
    .map((word) => word.lower)
    .join(' ');
}
