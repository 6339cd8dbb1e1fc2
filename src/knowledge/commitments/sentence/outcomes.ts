/** Ways in which a paper says what comes about without saying who does it. */
export type Outcome = 'gets' | 'moves' | 'comes' | 'ready' | 'stays' | 'becomes' | 'entitles';

interface OutcomeRule {
  readonly outcome: Outcome;
  /** The finite verb. */
  readonly verb: RegExp;
  /** What the words behind it show. */
  readonly rest?: RegExp;
  /** What the words before it in the sentence show. */
  readonly before?: RegExp;
  readonly without?: RegExp;
  /** Only where a time from the plan's year on is named. */
  readonly ahead?: boolean;
}

const w = (list: string): RegExp => new RegExp(`(?<![\\p{L}])(?:${list})(?![\\p{L}])`, 'iu');

const rules: readonly OutcomeRule[] = [
  {
    outcome: 'gets',
    verb: /^(?:krijgt|krijgen)$/u,
    without: w(
      'te maken met|last van|steeds|vaak|zicht op|grip op|te horen|de kans|het gevoel|te kampen|rol|plicht|(?<!extra )aandacht',
    ),
  },
  {
    outcome: 'gets',
    verb: /^(?:ontvangt|ontvangen)$/u,
    before: /(?:^|\s)(?:u|uw kamer|de (?:tweede |eerste )?kamer|de (?:gemeente)?raad|de staten|provinciale staten)$/u,
    ahead: true,
  },
  {
    outcome: 'gets',
    verb: /^ontvang(?:t|en)$/u,
    before: /(?:^|\s)(?:u|uw kamer|de (?:tweede |eerste )?kamer|de (?:gemeente)?raad|de staten|provinciale staten)$/u,
    rest: w('elk|elke|ieder|iedere|jaarlijks|halfjaarlijks|per jaar|per kwartaal'),
  },
  {
    outcome: 'gets',
    verb: /^ontvangt$/u,
    rest: /^u /u,
    without: w('hierbij|bij deze'),
    ahead: true,
  },
  {
    outcome: 'moves',
    verb: /^(?:gaat|gaan)$/u,
    rest: w(
      'van \\S+ naar|omhoog|omlaag|dicht|open|terug|eraf|door|over (?:op|naar|in)|van start|in consultatie|in internetconsultatie|live',
    ),
    without: w('over de vraag|niet|om (?:de|het|een|mensen)'),
  },
  {
    outcome: 'moves',
    verb: /^(?:stijgt|stijgen|daalt|dalen)$/u,
    rest: w(
      'alleen|mee|extra|gelijkmatig|geleidelijk|met (?:ten hoogste|maximaal|hoogstens|niet meer dan)|niet verder|stapsgewijs',
    ),
  },
  {
    outcome: 'moves',
    verb: /^(?:verhuist|verhuizen|fuseert|fuseren|sluit|sluiten|verdwijnt|verdwijnen|vervalt)$/u,
    ahead: true,
  },
  {
    outcome: 'comes',
    verb: /^(?:komt|komen)$/u,
    rest: w('beschikbaar|in aanmerking|vrij|te staan'),
    without: w('vaak|steeds|niet|voor uit|naar voren'),
  },
  {
    outcome: 'comes',
    verb: /^(?:komt|komen)$/u,
    before:
      /^(?:op|in|aan|naast|bij|langs|achter|rond|voor|vanaf|tussen|daarnaast|daarom|ook|tevens|verder|hiervoor|daarvoor|hiertoe|daartoe)(?![\p{L}])/iu,
    rest: /^(?:er|een|twee|drie|vier|vijf|zes|tien|\d[\d.]*|meer|minder|extra|nieuwe)(?![\p{L}])/iu,
    without: w('vaak|steeds|niet|geen|naar voren|overeen|voort uit|tot uiting'),
  },
  {
    outcome: 'ready',
    verb: /^(?:is|zijn|ligt|liggen|staat|staan)$/u,
    rest: w(
      'voor|ter consultatie|ter inzage|gereed|klaar|afgerond|voltooid|opgeleverd|beschikbaar|operationeel|in gebruik|van kracht|ingevoerd|te volgen|\\p{L}*ge\\p{L}+[dt]',
    ),
    without: w(
      'al|nog niet|niet|afgesproken|besloten|gebleken|bedoeld|vastgelegd|opgenomen|begroot|geraamd|gestart|begonnen|vastgesteld|opgesteld|aangenomen|verwerkt|geïnformeerd|gebaseerd|toegezegd|van toepassing|gekozen|gevraagd|verschenen',
    ),
    ahead: true,
  },
  {
    outcome: 'ready',
    verb: /^(?:is|ligt|liggen|staat|staan|heeft|hebben)$/u,
    rest: /^(?:er|elke?|ieder|iedere|alle|ten minste|minimaal)(?![\p{L}])/iu,
    without: w('al|nog niet|niet|geen|zorgen|behoefte|vraag|tekort|\\p{L}*opgave|sprake|nu nog'),
    ahead: true,
  },
  {
    outcome: 'ready',
    verb: /^(?:is|zijn|staat|staan)$/u,
    rest: w('voorzien (?:voor|in)|gepland (?:voor|in|op)|beoogd (?:voor|in|op|per)|voorzien|gepland'),
    without: w('niet|van'),
    ahead: true,
  },
  {
    outcome: 'stays',
    verb: /^(?:blijft|blijven)$/u,
    rest: w(
      'bestaan|beschikbaar|mogelijk|open|gratis|behouden|in stand|van kracht|gehandhaafd|prioriteit|speerpunt|gelijk|ongewijzigd|zoals (?:ze|het|hij|die)',
    ),
    without: w('niet|alleen|vaak'),
  },
  {
    outcome: 'becomes',
    verb: /^(?:wordt|worden)$/u,
    rest: /^(?:(?:ook|daarmee|dan|voortaan|hiermee|vanaf [^,]{0,30}|in 20\d\d|per [^,]{0,25}) )?(?:(?:weer )?een|het|de|sociale huur|(?:minstens|minimaal|maximaal) \d[\d.]*|\d[\d.,]* \p{L}+ \p{L}{3,14}er|gratis|verplicht|mogelijk|leidend|eenvoudiger|onderdeel|meer \p{L}+|minder \p{L}+|\p{L}{3,14}er)(?![\p{L}])|(?<![\p{L}])(?:gratis|verplicht|mogelijk|eenvoudiger|makkelijker|ruimer|strenger|groener)[.;]?$/iu,
    without: w(
      'steeds|vaak|alsmaar|almaar|niet|moeilijker|duurder|schaarser|ouder|kleiner|zwaarder|complexer|lastiger|nijpender|erger|slechter|armer|warmer',
    ),
  },
  {
    outcome: 'entitles',
    verb: /^(?:kan|kunnen|kunt|mag|mogen)$/u,
    rest: w(
      'rekenen op|(?:een )?beroep doen op|terecht|aanvragen|aanspraak maken|gratis|kosteloos|deelnemen|vanaf|tegemoetzien|tegemoet zien',
    ),
    without: w('niet|alleen|nu al'),
  },
];

/** False for a word that is no finite verb of any outcome: the words around it need no look. */
export const canBring = (verb: string): boolean => rules.some((rule) => rule.verb.test(verb));

/** The outcome that the finite verb names, given the words around it; undefined where there is none. */
export function outcomeOf(verb: string, before: string, rest: string, isAhead: boolean): Outcome | undefined {
  return rules.find(
    (rule) =>
      rule.verb.test(verb) &&
      (rule.ahead !== true || isAhead) &&
      (rule.rest?.test(rest) ?? true) &&
      (rule.before?.test(before) ?? true) &&
      rule.without?.test(rest) !== true,
  )?.outcome;
}
