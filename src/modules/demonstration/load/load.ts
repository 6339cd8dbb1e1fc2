import { system } from '../../../engine/access/access.ts';
import type { House } from '../../../engine/module/house.ts';
import type { CommandIo } from '../../../engine/module/command.ts';
import { Unit } from '../../../platform/database/database.ts';
import type { DemonstrationNeeds } from '../needs.ts';
import { loadAnswers } from './load-answers.ts';
import { loadCommitments } from './load-commitments.ts';
import { loadHardships } from './load-hardships.ts';
import { loadPlans } from './load-plans.ts';
import { loadReports } from './load-reports.ts';
import { loadSignals } from './load-signals.ts';
import { loadThemes } from './load-themes.ts';
import type { Step } from './step.ts';

const started = 'demonstration.start';
const finished = 'demonstration.done';

export type Loaded = 'loaded' | 'had-it' | 'in-use';

/**
 * Fills an untouched installation with the demonstration, through the real acts of all rooms.
 * The ledger holds when it started and when it was done: broken off half-way, the next start goes on where it stopped;
 * each step looks at what is there already. Where people began by themselves it does nothing.
 */
export async function loadDemonstration(house: House, needs: DemonstrationNeeds, io: CommandIo): Promise<Loaded> {
  if (await needs.happened(finished)) return 'had-it';
  if (!(await needs.happened(started))) {
    if (!(await needs.untouched())) return 'in-use';
    await mark(house, started);
  }
  const steps: readonly (readonly [string, (step: Step) => Promise<void>])[] = [
    ['Reading two plans', loadPlans],
    ['Taking in signals', loadSignals],
    ['Finding themes', loadThemes],
    ['Following commitments', loadCommitments],
    ['Recording hardships', loadHardships],
    ['Answering everyone', loadAnswers],
    ['Making reports', loadReports],
  ];
  const bar = io.progress('Loading the demonstration', steps.length * 100);
  try {
    for (const [place, [title, run]] of steps.entries()) {
      if (!io.interactive) io.out(`${title} …`);
      await run({ house, needs, report: (share) => bar.step(place * 100 + Math.round(share * 100)) });
      bar.step((place + 1) * 100);
    }
  } finally {
    bar.end();
  }
  await mark(house, finished);
  return 'loaded';
}

async function mark(house: House, act: string): Promise<void> {
  const unit = new Unit();
  house.ledger.record(unit, { actor: system('demonstration'), act, type: 'demonstration', id: 'demonstration' });
  await house.database.write(unit);
}
