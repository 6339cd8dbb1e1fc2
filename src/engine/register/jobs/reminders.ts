import { addDays } from '../../../kernel/dates.ts';
import { Refusal } from '../../../kernel/errors.ts';
import { newId } from '../../../kernel/ids.ts';
import { Unit } from '../../../platform/database/database.ts';
import type { JobHandler } from '../../../platform/jobs/jobs.ts';
import type { Kit } from '../kit.ts';
import { store } from '../storage/rows.ts';
import { both } from '../texts/both.ts';

/** Says that the day itself has passed. */
const passed = -1;

/** Makes the reminders that are due today; each is made once, also when two workers run. */
export async function makeReminders(kit: Kit): Promise<number> {
  let made = 0;
  for (const [name, deadline] of Object.entries(kit.definition.deadlines ?? {})) {
    for (const before of [passed, ...(deadline.remindBefore ?? [])]) made += await remind(kit, name, before);
  }
  return made;
}

async function remind(kit: Kit, name: string, before: number): Promise<number> {
  const { house, definition } = kit;
  const last = addDays(house.clock.today(), before);
  const db = store(house.database);
  let due = db
    .selectFrom('record_deadline')
    .selectAll()
    .where('type', '=', definition.name)
    .where('name', '=', name)
    .where('met', '=', 0)
    .where('due', '<=', last);
  // A reminder before the day has no use once the day has passed.
  if (before !== passed) due = due.where('due', '>=', house.clock.today());
  const rows = await due
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('reminder')
            .select('reminder.id')
            .whereRef('reminder.type', '=', 'record_deadline.type')
            .whereRef('reminder.record_id', '=', 'record_deadline.record_id')
            .whereRef('reminder.deadline', '=', 'record_deadline.name')
            .whereRef('reminder.due', '=', 'record_deadline.due')
            .where('reminder.before', '=', before),
        ),
      ),
    )
    .execute();
  let count = 0;
  for (const row of rows) {
    const unit = new Unit();
    const at = house.clock.now();
    const reminder = { id: newId(Date.parse(at)), record_id: row.record_id, deadline: name, due: row.due, before, at };
    unit.add(db.insertInto('reminder').values({ ...reminder, type: definition.name }), { whenTaken: already() });
    for (const event of ['register.reminder', `${definition.name}.reminder`]) {
      house.events.publish(unit, { name: event, type: definition.name, id: row.record_id });
    }
    count += await house.database.write(unit).then(() => 1, ignoreAlready);
  }
  return count;
}

function already(): Refusal {
  return new Refusal(
    'conflict',
    both((t) => t.refusal.conflict),
  );
}

function ignoreAlready(error: unknown): number {
  if (error instanceof Refusal && error.kind === 'conflict') return 0;
  throw error;
}

/** Looks every hour for deadlines that come near or have passed. */
export function reminderJob(kit: Kit): JobHandler {
  return {
    kind: `${kit.definition.name}:reminders`,
    everyMinutes: 60,
    run: async () => void (await makeReminders(kit)),
  };
}
