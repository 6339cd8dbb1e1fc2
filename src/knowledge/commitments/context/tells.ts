/** What a heading or the opening line of a list says of what stands below it. */
export type Telling = 'acts' | 'aims' | 'back' | 'about' | 'promises';

type Tells = readonly (readonly [Telling, RegExp])[];
const whole = (list: string): RegExp => new RegExp(`(?<![\\p{L}])(?:${list})(?![\\p{L}])`, 'iu');

const numbering = /^(?:#{1,6} )?(?:(?:hoofdstuk|paragraaf|deel|bijlage) )?(?:[\dIVX]{1,4}[.):]?(?:\d{1,2}[.):]?)*\s)?/u;

/** The first that fits counts: "Wat hebben we gedaan" looks back although it names doing. */
const titles: Tells = [
  [
    'back',
    whole(
      'terugblik|teruggeblikt|wat hebben (?:we|wij)|wat is er (?:gedaan|gebeurd|bereikt)|tot nu toe|stand van zaken|behaalde resultaten|afgelopen (?:jaar|jaren|periode)|verantwoording|realisatie \\d{4}',
    ),
  ],
  [
    'acts',
    whole(
      '(?:gaan|gaat|zullen|doen|pakken) (?:we|wij|ze|het college|de gemeente|de provincie|het waterschap|de dienst|het kabinet)(?! voor\\b)|(?:we|wij) (?:gaan|zullen|doen)|wat wordt er gedaan|(?:actie|verbeter|aandachts)punten|\\p{L}{0,14}acties|actielijst|\\p{L}{0,14}maatregelen|activiteiten|voornemens|beleidsvoornemens|werkzaamheden|aan de slag|onze inzet|uitvoeringsagenda|\\p{L}{0,8}prestaties|nieuw beleid|vervolgstappen|de volgende stappen',
    ),
  ],
  [
    'aims',
    whole(
      '(?:willen|wil) (?:we|wij|het college|de gemeente|de provincie|het waterschap)|(?:we|wij) willen|\\p{L}{0,16}doel(?:en|stelling|stellingen)?|ambities?|missie|visie|kernwaarden|streefbeeld|toekomstbeeld|uitgangspunten|\\p{L}{0,8}effect(?:en)?|staan (?:we|wij) voor|gaan (?:we|wij) voor|(?:beoogde?|gewenste?) \\p{L}+|stip op de horizon|waarom',
    ),
  ],
  [
    'about',
    whole(
      'inleiding|introductie|voorwoord|ten geleide|leeswijzer|aanleiding|achtergrond|context|samenvatting|(?:huidige )?situatie|(?:trends|ontwikkelingen)(?: en \\p{L}+)?|begrippen|aanbiedingsbrief|opbouw|wat is (?:een|het|de)|over (?:ons|deze)',
    ),
  ],
];

const leads: Tells = [
  [
    'back',
    whole(
      'hebben (?:we|wij)|(?:we|wij) hebben|(?:is|zijn|heeft|werd|werden)[^:]{0,80} (?:gerealiseerd|gedaan|bereikt|afgerond|uitgevoerd|opgeleverd|gestart|uitgezet|afgesproken|vastgesteld)|afgelopen',
    ),
  ],
  [
    'aims',
    whole(
      '\\p{L}{0,16}doel(?:en|stelling|stellingen)?|ambities?|streven|streeft|willen|wil|uitgangspunten|waarden|principes|(?:moet|moeten|nodig|belangrijk)',
    ),
  ],
  ['promises', whole('zal|zullen|ga|gaan|gaat|(?:we|wij|ik) \\p{L}+(?:en|n|k)|\\p{L}+en (?:we|wij)')],
  [
    'acts',
    whole(
      '\\p{L}{0,14}acties|\\p{L}{0,14}maatregelen|activiteiten|stappen|voornemens|prestaties|afspraken|actiepunten',
    ),
  ],
];

/** What a heading tells; undefined for one that only names a subject. */
export function headingTells(heading: string): Telling | undefined {
  const words = heading.replace(numbering, '');
  return words.split(/\s+/u).length > 10 ? undefined : first(titles, words);
}

/** What the line above a list tells: who will do what follows, or what is hoped for. */
export const leadTells = (lead: string): Telling | undefined => first(leads, lead);

const first = (tells: Tells, words: string): Telling | undefined =>
  tells.find(([, pattern]) => pattern.test(words))?.[0];
