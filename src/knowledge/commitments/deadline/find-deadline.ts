import { dayBefore, type Period } from './calendar.ts';
import { expressions, type Years } from './expressions.ts';
import type { Deadline, DeadlineKind, PaperFacts } from '../types.ts';

/** A deadline and where its words stand in the text that was searched. */
export interface FoundDeadline extends Deadline {
  readonly start: number;
  readonly end: number;
}

/** A sentence that names no time. */
export const noDeadline: Deadline = { text: '', kind: 'none' };

/**
 * All deadlines in a text, in order. Years more than one before the plan's are left out: they look back.
 * Bounds read as policy papers mean them: "voor 1 juli" ends on 30 June, "uiterlijk 1 juli" on 1 July,
 * "eind 2025" is the last quarter. Linear in the length of the text.
 */
export function findDeadlines(text: string, facts: PaperFacts): FoundDeadline[] {
  const years = yearsOf(facts);
  const found: FoundDeadline[] = [];
  for (const { pattern, period, kind } of expressions) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const groups = match.groups ?? {};
      const lead = (groups['lead'] ?? '').trim().toLowerCase();
      if (!isTime(match[0], lead, groups, text, end)) continue;
      const dated = period(groups, years);
      if (dated !== undefined && Number(dated.until.slice(0, 4)) < years.plan - 1) continue;
      if (/^sinds/u.test(lead) || /vorig/iu.test(match[0])) continue;
      found.push({ start, end, text: match[0], ...bounded(lead, groups['part']?.toLowerCase(), dated, kind, years) });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The deadline that a promise most likely names: a date in or after the plan's year, then any date, then any time. */
export function findDeadline(text: string, facts: PaperFacts): FoundDeadline | undefined {
  const all = findDeadlines(text, facts);
  const dated = all.filter((one) => one.until !== undefined || one.from !== undefined);
  const ahead = dated.find((one) => (one.until ?? one.from ?? '') >= `${facts.planYear}-01-01`);
  return ahead ?? dated[0] ?? all[0];
}

function yearsOf(facts: PaperFacts): Years {
  const current = facts.writtenYear ?? facts.planYear;
  return {
    plan: facts.planYear,
    current,
    next: facts.writtenYear === undefined ? facts.planYear : facts.writtenYear + 1,
  };
}

/** A bare year ("Wiv 2017", "begroting 2025") or a bare month is no time; one with a word of time before it is. */
function isTime(
  words: string,
  lead: string,
  groups: Record<string, string | undefined>,
  text: string,
  end: number,
): boolean {
  if (
    /^(?:\d+|[a-z]+)$/iu.test(words) &&
    lead === '' &&
    (groups['year'] ?? groups['month'] ?? groups['season']) !== undefined
  )
    return false;
  if (/^\s*[/-]\s*\d/u.test(text.slice(end, end + 4))) return false;
  if (/termijn$/iu.test(words)) return /^(?:op|in|binnen)$/u.test(lead) || /zo (?:snel|spoedig)/iu.test(words);
  return !(groups['year'] !== undefined && lead === 'van');
}

function bounded(
  lead: string,
  part: string | undefined,
  period: Period | undefined,
  kind: DeadlineKind | undefined,
  years: Years,
): Omit<Deadline, 'text'> {
  if (period === undefined) return { kind: kind ?? 'during', precision: 'vague' };
  const { from, until, precision } = period;
  // "Prioriteiten voor 2025" in the plan for 2025 are for that year, not before it.
  const isPlanYear = lead === 'voor' && precision === 'year' && Number(from.slice(0, 4)) <= years.plan;
  if (/^(?:voor|vóór|uiterlijk (?:voor|vóór))$/u.test(lead) && part === undefined && !isPlanYear) {
    return { kind: 'by', until: dayBefore(from), precision };
  }
  if (/^uiterlijk/u.test(lead) || /^tot en met/u.test(lead)) return { kind: 'by', until, precision };
  if (lead === 'tot') return { kind: 'by', until: dayBefore(from), precision };
  if (/^vanaf|^met ingang/u.test(lead)) return { kind: 'during', from, precision };
  if (lead === 'na') return { kind: 'during', from: until, precision };
  const isPoint = precision === 'day' || part !== undefined;
  return { kind: kind ?? (isPoint ? 'by' : 'during'), from, until, precision };
}
