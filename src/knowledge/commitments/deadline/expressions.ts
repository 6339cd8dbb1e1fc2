import type { Period } from './calendar.ts';
import { day, monthNames, months, partOfYear, season, wholeYear } from './calendar.ts';
import type { DeadlineKind } from '../types.ts';

/** The years that words such as "dit jaar" point at. */
export interface Years {
  readonly plan: number;
  readonly current: number;
  readonly next: number;
}

export interface Expression {
  readonly pattern: RegExp;
  /** The period that the words name, or undefined where they name none that can be dated. */
  readonly period: (groups: Record<string, string | undefined>, years: Years) => Period | undefined;
  /** The kind where no preposition in front decides. */
  readonly kind?: DeadlineKind;
}

const month = `(?<month>${monthNames.join('|')})`;
const year = String.raw`(?<year>(?:19|20)\d\d)`;
const relative = String.raw`(?<relative>dit (?:kalender|begrotings)?jaar|(?:het )?komende? (?:kalender)?jaar|(?:het )?volgende? jaar|het jaar daarop|vorig jaar)`;
const someYear = `(?:(?:het jaar )?${year}|${relative})`;
export const lead = String.raw`(?<lead>(?:uiterlijk|vóór|voor|per|met ingang van|vanaf|op|in|tot en met|tot|gedurende|tijdens|rond|rondom|over|binnen|in de loop van|na|van|later|nog|aan het|aan|sinds|uiterlijk (?:op|in|per|voor|vóór)|(?:vanaf|tot|in) het)(?:\s+|$))?`;

const at = (body: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}-])${lead}${body}(?![\\p{L}\\p{N}])`, 'giu');

const yearOf = (groups: Record<string, string | undefined>, years: Years): number => {
  if (groups['year'] !== undefined) return Number(groups['year']);
  const words = groups['relative']?.toLowerCase() ?? '';
  if (words === '') return years.plan;
  if (/vorig/u.test(words)) return years.current - 1;
  if (/daarop/u.test(words)) return years.next + 1;
  if (/volgend/u.test(words)) return years.current + 1;
  return /komend/u.test(words) ? years.next : years.current;
};
const monthOf = (name: string | undefined): number =>
  monthNames.findIndex((known) => known === name?.toLowerCase()) + 1;
const ordinals: Readonly<Record<string, number>> = {
  eerste: 1,
  '1e': 1,
  tweede: 2,
  '2e': 2,
  derde: 3,
  '3e': 3,
  vierde: 4,
  '4e': 4,
  laatste: 4,
};

/** From most to least precise: the first that fits a stretch of text wins. */
export const expressions: readonly Expression[] = [
  {
    pattern: at(String.raw`(?<day>\d{1,2})\s+${month}(?:\s+${year}|\s+${relative})?`),
    period: (g, y) => day(yearOf(g, y), monthOf(g['month']), Number(g['day'])),
  },
  {
    pattern: at(
      String.raw`(?:(?:de )?periode |de jaren )?(?<first>20\d\d)\s*(?:-|–|tot en met|t/m|tot|en)\s*(?<last>20\d\d)`,
    ),
    period: (g) => ({ from: `${g['first'] ?? ''}-01-01`, until: `${g['last'] ?? ''}-12-31`, precision: 'years' }),
    kind: 'during',
  },
  {
    pattern: at(
      String.raw`(?<part>begin|medio|half|eind|(?:het )?einde van|het begin van)\s+${month}(?:\s+${someYear})?`,
    ),
    period: (g, y) => months(yearOf(g, y), monthOf(g['month']), monthOf(g['month']), 'month'),
  },
  {
    pattern: at(String.raw`(?:de maand )?${month}(?:\s+(?:van\s+)?${someYear})?`),
    period: (g, y) => months(yearOf(g, y), monthOf(g['month']), monthOf(g['month']), 'month'),
  },
  {
    pattern: at(
      String.raw`(?:(?:het )?(?<nth>eerste|tweede|derde|vierde|laatste|[1-4]e)\s+kwartaal|[qk](?<q>[1-4]))(?:\s+(?:van\s+)?${someYear})?`,
    ),
    period: (g, y) => quarter(Number(g['q'] ?? ordinals[g['nth']?.toLowerCase() ?? ''] ?? 1), yearOf(g, y)),
  },
  {
    pattern: at(String.raw`(?:de )?(?<half>eerste|tweede|1e|2e)\s+(?:jaar)?helft(?:\s+van\s+${someYear})?`),
    period: (g, y) =>
      ordinals[g['half']?.toLowerCase() ?? ''] === 1
        ? months(yearOf(g, y), 1, 6, 'half-year')
        : months(yearOf(g, y), 7, 12, 'half-year'),
  },
  {
    pattern: at(
      String.raw`(?:de |het |komend |deze |dit )?(?<season>zomerreces|herfstreces|kerstreces|meireces|zomer|voorjaar|najaar|herfst|winter|lente|jaarwisseling|jaareinde|prinsjesdag|kerst)(?:\s+(?:van\s+)?${someYear})?`,
    ),
    period: (g, y) => season(g['season']?.toLowerCase() ?? '', yearOf(g, y)),
  },
  {
    pattern: at(
      String.raw`(?<part>begin|medio|half|halverwege|eind|ultimo|(?:het )?einde? van|het begin van|(?:het )?midden van)\s+${someYear}`,
    ),
    period: (g, y) => partOfYear((g['part'] ?? '').toLowerCase().replace(/^het /u, ''), yearOf(g, y)),
  },
  {
    pattern: at(String.raw`(?<part>(?:het )?einde? van|het begin van) (?:het|dit) (?:kalender)?jaar`),
    period: (g, y) => partOfYear((g['part'] ?? '').toLowerCase().replace(/^het /u, ''), y.plan),
  },
  { pattern: at(someYear), period: (g, y) => wholeYear(yearOf(g, y)) },
  {
    pattern: at(
      String.raw`(?:jaarlijks|jaarlijkse|ieder jaar|elk jaar|tweejaarlijkse?|driejaarlijkse?|vierjaarlijkse?|halfjaarlijkse?|maandelijkse?|driemaandelijkse?|elk kwartaal|ieder kwartaal|(?:elke?|iedere?) (?:maand|week|voorjaar|najaar|zomer|winter|herfst|half jaar)|(?:een|één|twee|drie|vier|vijf|zes|tien|twaalf|\d{1,2}) ?(?:maal|keer) per (?:jaar|kwartaal|maand|week)|eens per (?:jaar|kwartaal|maand|week)|wekelijkse?|elk half jaar|periodieke?)`,
    ),
    period: () => undefined,
    kind: 'yearly',
  },
  {
    pattern: at(String.raw`(?:deze|de huidige|de komende) (?:kabinets|regeer|raads|coalitie|bestuurs|college)periode`),
    period: () => undefined,
    kind: 'during',
  },
  {
    pattern: at(
      String.raw`(?:binnen|over|na|in) (?:\d{1,3}|een|één|twee|drie|vier|vijf|zes|acht|tien|twaalf|enkele) (?:weken|week|maanden|maand|jaar|jaren)`,
    ),
    period: () => undefined,
    kind: 'by',
  },
  {
    pattern: at(
      String.raw`(?:(?:zeer |heel )?korte termijn|afzienbare (?:tijd|termijn)|zo (?:snel|spoedig) mogelijk|binnenkort|spoedig|(?:de )?komende (?:tijd|jaren|periode|maanden|weken)|de (?:middel)?lange termijn|termijn|het einde van de kabinetsperiode)`,
    ),
    period: () => undefined,
    kind: 'during',
  },
];

function quarter(nth: number, of: number): Period {
  return months(of, nth * 3 - 2, nth * 3, 'quarter');
}
