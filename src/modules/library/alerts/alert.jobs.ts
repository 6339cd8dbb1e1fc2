import { system } from '../../../engine/access/access.ts';
import { addDays } from '../../../kernel/dates.ts';
import { Unit } from '../../../platform/database/database.ts';
import type { JobHandler } from '../../../platform/jobs/jobs.ts';
import { libraryActs } from '../library.access.ts';
import type { LibraryNeeds } from '../needs.ts';
import { wordsOf } from '../question/words.ts';
import { confirmMailJob, forgetUnconfirmed, questionOf, unconfirmedDays } from './alert.action.ts';
import { confirmLetter, languageOf, newsLetter } from './alert.mail.ts';
import { loadAlert, type Alert, type AlertHouse } from './alert.store.ts';
import { alertTables } from './alert.tables.ts';
import { newestHits, whatIsNew } from './told.ts';

const tellJob = 'library:tell';
const batch = 500;

/** The jobs of the alerts: confirm by mail, look daily what is new, tell it, and forget what was not confirmed. */
export function alertJobs(house: AlertHouse, needs: LibraryNeeds): JobHandler[] {
  const words = (alert: Alert) => wordsOf(needs.sources(), languageOf(alert));
  return [
    {
      kind: confirmMailJob,
      async run(payload) {
        const alert = await loadAlert(house, String(payload['alert']));
        if (!alert || alert.confirmed_at !== null) return;
        await readsAddress(house, alert.id);
        await house.mail.send(confirmLetter(house.settings, alert, words(alert)));
      },
    },
    { kind: 'library:look', everyMinutes: 24 * 60, run: () => lookAll(house) },
    {
      kind: tellJob,
      async run(payload) {
        const alert = await loadAlert(house, String(payload['alert']));
        if (!alert || alert.confirmed_at === null) return;
        const { fresh, told } = whatIsNew(await newestHits(house, questionOf(alert)), alert.told ?? '');
        if (fresh.length === 0) return;
        await readsAddress(house, alert.id);
        await house.mail.send(newsLetter(house.settings, alert, fresh, words(alert)));
        const unit = new Unit();
        unit.add(alertTables(house.database).updateTable('search_alert').set({ told }).where('id', '=', alert.id));
        await house.database.write(unit);
      },
    },
    {
      kind: 'library:forget',
      everyMinutes: 60,
      async run() {
        const before = `${addDays(house.clock.today(), -unconfirmedDays)}T00:00:00.000Z`;
        while ((await forgetUnconfirmed(house, before)) > 0);
      },
    },
  ];
}

/** One job per alert, so that one mailbox that fails holds up no other. */
async function lookAll(house: AlertHouse): Promise<void> {
  let after = '';
  for (;;) {
    const rows = await alertTables(house.database)
      .selectFrom('search_alert')
      .select('id')
      .where('confirmed_at', 'is not', null)
      .where('id', '>', after)
      .orderBy('id')
      .limit(batch)
      .execute();
    const last = rows.at(-1);
    if (!last) return;
    after = last.id;
    const unit = new Unit();
    for (const { id } of rows) house.jobs.add(unit, tellJob, { alert: id }, { key: `${id}:${house.clock.today()}` });
    await house.database.write(unit);
  }
}

function readsAddress(house: AlertHouse, id: string): Promise<void> {
  return house.readingLog.read({
    actor: system('alerts'),
    activity: libraryActs.send.name,
    subject: { type: 'search-alert', id },
  });
}
