import { sql } from 'kysely';
import type { House } from '../../../engine/module/house.ts';
import { newId } from '../../../kernel/ids.ts';
import type { DuplicateText } from '../../../knowledge/duplicates/index.ts';
import { Unit } from '../../../platform/database/database.ts';
import type { JobHandler } from '../../../platform/jobs/jobs.ts';
import { signalTables } from '../signal.tables.ts';
import { copiesInThread } from './in-thread.ts';

const longest = 3_600_000;
const batch = 1_000;

/** Looks which masked stories are copies of each other, whenever one came, went or changed. Throws nothing away. */
export function findCopiesJob(house: House): JobHandler {
  return {
    kind: 'signals:copies',
    everyMinutes: 10,
    async run(_, job) {
      const db = signalTables(house.database);
      const seen = await standing(house);
      const last = await db.selectFrom('signal_copy_run').selectAll().limit(1).executeTakeFirst();
      if (last?.seen === seen) return;
      const copies = await copiesInThread(await storiesOf(house), {
        signal: job.signal,
        maxMilliseconds: longest,
        onProgress: (share) => void job.progress(Math.round(share * 100), 100),
      });
      const unit = new Unit();
      unit.add(db.deleteFrom('signal_copy'));
      for (let at = 0; at < copies.length; at += batch) {
        const rows = copies.slice(at, at + batch);
        unit.add(
          db
            .insertInto('signal_copy')
            .values(rows.map(({ id, first, kind }) => ({ signal_id: id, first_id: first, kind }))),
        );
      }
      unit.add(db.deleteFrom('signal_copy_run'));
      unit.add(db.insertInto('signal_copy_run').values({ id: newId(), at: house.clock.now(), seen }));
      await house.database.write(unit);
    },
  };
}

/** Says another thing whenever a story came, went or changed. */
async function standing({ database }: House): Promise<string> {
  const { count, versions } = await signalTables(database)
    .selectFrom('signal')
    .where('story', 'is not', null)
    .where('state', '!=', 'withdrawn')
    .select([sql<number>`count(*)`.as('count'), sql<number>`coalesce(sum(version), 0)`.as('versions')])
    .executeTakeFirstOrThrow();
  return `${count}:${versions}`;
}

/** The masked stories, oldest first. */
async function storiesOf({ database }: House): Promise<DuplicateText[]> {
  const rows = await signalTables(database)
    .selectFrom('signal')
    .select(['id', 'story'])
    .where('story', 'is not', null)
    .where('state', '!=', 'withdrawn')
    .orderBy('number')
    .execute();
  return rows.map(({ id, story }) => ({ id, text: story ?? '' }));
}
