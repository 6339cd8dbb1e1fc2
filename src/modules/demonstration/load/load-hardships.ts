import { allowanceHardships } from '../content/records/hardships-allowances.ts';
import { incomeHardships } from '../content/records/hardships-income.ts';
import type { DemoHardship, DemoSolution } from '../content/records/hardship.ts';
import { demoThemes } from '../content/records/themes.ts';
import type { Kept } from '../needs.ts';
import { commitmentWith } from './load-commitments.ts';
import type { Step } from './step.ts';

const demoHardships: readonly DemoHardship[] = [...incomeHardships, ...allowanceHardships];

/** Records the hardships with their estimates, links and solutions, and brings each to where it stands. */
export async function loadHardships({ needs, report }: Step): Promise<void> {
  for (const [place, given] of demoHardships.entries()) {
    await loadHardship(needs, given);
    report((place + 1) / demoHardships.length);
  }
}

async function loadHardship(needs: Step['needs'], given: DemoHardship): Promise<void> {
  const { hardships, staff } = needs;
  let record = (await hardships.titled(given.values.title)) ?? (await hardships.create(staff.owner, given.values));
  const counted = (record.values['estimates'] as readonly unknown[] | undefined)?.length ?? 0;
  for (const entry of given.estimates.slice(counted))
    record = await hardships.addEntry(staff.owner, record.id, 'estimates', { ...entry });
  await linkHardship(needs, record, given);
  for (const solution of given.solutions) await loadSolution(needs, record, solution);
  await advance(needs, await hardships.mustGet(record.id), given);
}

async function linkHardship(needs: Step['needs'], { id }: Kept, { stories, commitments }: DemoHardship): Promise<void> {
  for (const story of stories) {
    const theme = await needs.themes.titled(demoThemes.find((one) => one.story === story)?.title ?? '');
    if (theme && !(await needs.themes.linked(theme.id, 'leads-to')).includes(id))
      await needs.themes.link(needs.staff.coordinator, theme.id, 'leads-to', { type: 'hardship', id });
  }
  const known = await needs.hardships.linked(id, 'about-commitment');
  for (const piece of commitments) {
    const about = await commitmentWith(needs.commitments, piece);
    if (about && !known.includes(about.id))
      await needs.hardships.link(needs.staff.owner, id, 'about-commitment', { type: 'commitment', id: about.id });
  }
}

async function loadSolution(needs: Step['needs'], hardship: Kept, given: DemoSolution): Promise<void> {
  const { solutions, hardships, staff } = needs;
  const values = { ...given.values, hardship: { type: 'hardship', id: hardship.id } };
  const { end, ...open } = values;
  const ends = given.state === 'ended' ? open : values;
  let record = (await solutions.titled(values.title)) ?? (await solutions.create(staff.lawyer, ends));
  if (!(await hardships.linked(hardship.id, 'solved-by')).includes(record.id))
    await hardships.link(staff.owner, hardship.id, 'solved-by', { type: 'solution', id: record.id });
  if (record.state === 'draft' && given.state !== 'draft') record = await solutions.act(staff.lawyer, record, 'plan');
  if (given.state === 'dropped' && record.state === 'planned')
    record = await solutions.act(staff.owner, record, 'drop', { reason: given.reason ?? '' });
  const runs = given.state === 'running' || given.state === 'ended';
  if (runs && record.state === 'planned')
    record = await solutions.act(staff.owner, record, 'run', { values: { start: values.start, reach: values.reach } });
  const measured = (record.values['effect'] as readonly unknown[] | undefined)?.length ?? 0;
  for (const entry of (given.effect ?? []).slice(measured))
    record = await solutions.addEntry(staff.owner, record.id, 'effect', { ...entry });
  if (given.state === 'ended' && record.state === 'running')
    await solutions.act(staff.owner, record, 'end', { values: { end }, reason: given.reason ?? '' });
}

/** From draft to where it stands, each step by an act, and by two people where the rules ask for two. */
async function advance({ hardships, staff }: Step['needs'], from: Kept, given: DemoHardship): Promise<void> {
  const { owner, secondOwner } = staff;
  let record = from;
  const step = async (action: string, more?: { values?: Readonly<Record<string, unknown>>; reason?: string }) => {
    record = await hardships.act(owner, record, action, more);
  };
  const twice = async (action: string, more?: { values?: Readonly<Record<string, unknown>>; reason?: string }) => {
    if (!record.pending) await step(action, more);
    record = await hardships.act(secondOwner, record, action, more);
  };
  const { cause, level } = given.values;
  if (given.state === 'draft') return;
  if (record.state === 'draft') await step('research');
  if (given.state === 'researching') return;
  if (record.state === 'researching') await twice('acknowledge', { values: { cause, level } });
  if (given.state === 'acknowledged') return;
  if (given.state === 'not-solved') {
    if (record.state === 'acknowledged')
      await twice('decide-not', { ...(given.notSolved ? { values: { ...given.notSolved } } : {}) });
    return;
  }
  if (record.state === 'acknowledged') await step('start-solving');
  if (given.state === 'solved' && record.state === 'being-solved')
    await twice('solve', { reason: given.solvedBecause ?? '' });
}
