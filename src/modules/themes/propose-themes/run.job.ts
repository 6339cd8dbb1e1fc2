import type { House } from '../../../engine/module/house.ts';
import { newId } from '../../../kernel/ids.ts';
import type { ThemeText } from '../../../knowledge/themes/index.ts';
import { Unit } from '../../../platform/database/database.ts';
import type { JobHandler } from '../../../platform/jobs/jobs.ts';
import { runInThread } from '../../../platform/threads/run-in-thread.ts';
import { readConstraints } from '../decide-themes/constraints.ts';
import type { ThemeNeeds } from '../needs.ts';
import { themeTables } from '../theme.tables.ts';
import type { KeptProposal, ProposeInput } from './propose.ts';

export const runKind = 'themes:propose';

/** Far above what 100,000 signals take on a busy machine. */
const longest = { maxMilliseconds: 2 * 3_600_000, maxMegabytes: 4_000 };
const worker = new URL('./propose.worker.ts', import.meta.url);

/** Looks at all masked stories and proposes what belongs together. Runs by itself when there is something new. */
export function proposeJob(house: House, needs: ThemeNeeds): JobHandler {
  return {
    kind: runKind,
    everyMinutes: 10,
    async run(payload, job) {
      const texts: ThemeText[] = [];
      for await (const { id, story, receivedAt } of needs.stories())
        if (story) texts.push({ id, text: story, at: receivedAt });
      const db = themeTables(house.database);
      const last = await db.selectFrom('theme_run').selectAll().orderBy('at', 'desc').limit(1).executeTakeFirst();
      if (payload['asked'] !== true && last && Number(last.signals) === texts.length) return;
      const started = Date.now();
      const constraints = await readConstraints(house);
      const proposals = await runInThread<ProposeInput, KeptProposal[]>(
        worker,
        { texts, constraints, today: house.clock.today() },
        { ...longest, signal: job.signal, onProgress: (share) => void job.progress(Math.round(share * 100), 100) },
      );
      const unit = new Unit();
      unit.add(db.deleteFrom('theme_proposal'));
      proposals.forEach((proposal, place) => {
        unit.add(
          db
            .insertInto('theme_proposal')
            .values({ key: proposal.key, place, content: JSON.stringify(proposal), run_at: house.clock.now() }),
        );
      });
      unit.add(
        db.insertInto('theme_run').values({
          id: newId(),
          at: house.clock.now(),
          signals: texts.length,
          proposals: proposals.length,
          milliseconds: Date.now() - started,
        }),
      );
      await house.database.write(unit);
    },
  };
}
