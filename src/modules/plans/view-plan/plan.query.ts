import type { House } from '../../../engine/module/house.ts';
import type { CommitmentRecord, CommitmentRegister } from '../plans.types.ts';
import { countLines, type LineCount, type Plan, type PlacedCommitment } from '../plan.ts';
import { loadPlan } from '../plan.store.ts';

/** What practice says about a commitment: themes and hardships that are linked to it. */
export interface Practice {
  readonly title: string;
  readonly href: string;
  readonly type: string;
}

export interface PaperCommitment extends PlacedCommitment {
  readonly record: CommitmentRecord;
  readonly practice: readonly Practice[];
}

export interface Paper {
  readonly plan: Plan;
  readonly commitments: readonly PaperCommitment[];
  readonly count: LineCount;
}

/** A plan with all its commitments in the order of the text. `all`: also proposals that nobody confirmed. */
export async function loadPaper(house: House, register: CommitmentRegister, id: string, all: boolean): Promise<Paper> {
  const plan = await loadPlan(house.database, id);
  const records = await commitmentsOf(register, id);
  const placed = records.map((record) => ({
    id: record.id,
    start: record.values.start ?? 0,
    end: record.values.end ?? 0,
    state: record.state,
    record,
  }));
  const count = countLines(plan.lines, placed);
  const shown = placed.filter(({ state }) => all || (state !== 'proposed' && state !== 'rejected'));
  const commitments = await Promise.all(
    shown.map(async (one) => ({ ...one, practice: await practiceOf(register, one.id) })),
  );
  return { plan, commitments, count };
}

export async function commitmentsOf(register: CommitmentRegister, planId: string): Promise<CommitmentRecord[]> {
  const found: CommitmentRecord[] = [];
  for (let page = 1; ; page += 1) {
    const { records, total } = await register.list({ where: { plan: { type: 'plan', id: planId } }, page, size: 500 });
    found.push(...records);
    if (found.length >= total || records.length === 0) break;
  }
  return found.sort((a, b) => (a.values.start ?? 0) - (b.values.start ?? 0));
}

async function practiceOf(register: CommitmentRegister, id: string): Promise<Practice[]> {
  const links = await register.links(id);
  return links.flatMap(({ other, head }) =>
    head?.public && (other.type === 'theme' || other.type === 'hardship')
      ? [{ title: head.title, href: head.url, type: other.type }]
      : [],
  );
}
