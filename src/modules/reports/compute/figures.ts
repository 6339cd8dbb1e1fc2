import type { ReportData } from '../report-data.ts';

/** Every figure that an edition names, by a lasting name; computed from the open data alone. */
export type Figures = Readonly<Record<string, number>>;

/**
 * Computes all figures of an edition from its tables. The only place where they come from: the page, the PDF and
 * `report verify` use this very function.
 * @param until last day of the period, `2026-12-31`; "known for" is counted up to it.
 */
export function computeFigures(data: ReportData, until: string): Figures {
  const figures: Record<string, number> = {};
  const add = (name: string, count = 1) => (figures[name] = (figures[name] ?? 0) + count);
  figures['hardships'] = data.hardships.length;
  for (const line of data.hardships) {
    add(`hardships.state.${line.state}`);
    if (line.severity) add(`hardships.severity.${line.severity}`);
    if (line.level) add(`hardships.level.${line.level}`);
    for (const cause of line.causes.split(' ').filter(Boolean)) add(`hardships.cause.${cause}`);
  }
  figures['hardships.known-years.median'] = median(
    data.hardships.filter(isOpen).flatMap(({ known_since }) => yearsKnown(known_since, until)),
  );
  figures['people.latest-estimates'] = sum([...latestEstimates(data).values()]);
  figures['solutions'] = data.solutions.length;
  for (const line of data.solutions) {
    add(`solutions.layer.${line.layer}`);
    add(`solutions.state.${line.state}`);
    if (line.reach && line.state === 'running') add(`solutions.running.${line.reach}`);
  }
  figures['themes'] = data.themes.length;
  figures['themes.signals'] = sum(data.themes.map(({ signals }) => Number(signals)));
  figures['campaigns'] = data.themes.filter(({ campaign_letters }) => Number(campaign_letters) > 0).length;
  figures['campaigns.letters'] = sum(data.themes.map(({ campaign_letters }) => Number(campaign_letters)));
  figures['signals'] = sum(data.signals.map(({ count }) => Number(count)));
  figures['signals.unexplained'] = 0;
  for (const line of data.signals) {
    const count = Number(line.count);
    add(`signals.state.${line.state}`, count);
    add(`signals.channel.${line.channel}`, count);
    if (line.solved) add(`signals.solved.${line.solved}`, count);
    if (line.late === 'yes') add('signals.unexplained', count);
  }
  figures['commitments'] = data.commitments.length;
  figures['commitments.late'] = data.commitments.filter(({ late }) => late === 'yes').length;
  for (const line of data.commitments) {
    add(`commitments.state.${line.state}`);
    if (line.firmness) add(`commitments.firmness.${line.firmness}`);
  }
  return Object.fromEntries(Object.entries(figures).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The newest estimate of people per hardship; of two on one day the one that was added last. */
export function latestEstimates(data: ReportData): Map<string, number> {
  const newest = new Map<string, { date: string; people: number }>();
  for (const { hardship_id, people, date } of data.estimates) {
    const known = newest.get(hardship_id);
    if (!known || date >= known.date) newest.set(hardship_id, { date, people: Number(people) });
  }
  return new Map([...newest].map(([id, { people }]) => [id, people]));
}

function isOpen({ state }: { readonly state: string }): boolean {
  return state !== 'solved' && state !== 'not-solved';
}

/** Whole years between the day something was known and the end of the period. */
export function yearsKnown(since: string, until: string): number[] {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(since)) return [];
  const years = Number(until.slice(0, 4)) - Number(since.slice(0, 4));
  return [Math.max(0, since.slice(5) > until.slice(5) ? years - 1 : years)];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  if (sorted.length === 0) return 0;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

export interface FigureChange {
  readonly name: string;
  readonly before: number | null;
  readonly after: number | null;
}

/** What a corrected edition says differently: every figure that changed, came or went. */
export function compareFigures(before: Figures, after: Figures): FigureChange[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return names
    .filter((name) => before[name] !== after[name])
    .map((name) => ({ name, before: before[name] ?? null, after: after[name] ?? null }));
}
