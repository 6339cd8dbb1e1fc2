/** A process that writes units as fast as it can and prints each one when it is acknowledged; made to be killed. */
import { writeSync } from 'node:fs';
import { createLedger } from '../../src/engine/ledger/ledger.ts';
import { Refusal } from '../../src/kernel/errors.ts';
import { systemClock } from '../../src/platform/clock/clock.ts';
import { tables, Unit } from '../../src/platform/database/database.ts';
import { openDatabase } from '../../src/platform/database/open.ts';
import { createJobs } from '../../src/platform/jobs/create-jobs.ts';
import type { LoadTables } from './load.ts';

const [run = '', dataDir = '', databaseUrl = ''] = process.argv.slice(2);
const say = (line: string): void => void writeSync(1, `${line}\n`);
const database = await openDatabase({ dataDir, ...(databaseUrl === '' ? {} : { databaseUrl }) });
const ledger = createLedger(systemClock, 'k'.repeat(32));
const jobs = createJobs(database, systemClock);
let stopping = false;
process.on('SIGTERM', () => (stopping = true));

async function client(number: number): Promise<void> {
  for (let count = 0; !stopping; count += 1) {
    const id = `${run}-${number}-${count}`;
    const unit = new Unit();
    unit.add(
      tables<LoadTables>(database)
        .insertInto('load')
        .values({ id, story: 'x'.repeat(300) }),
    );
    ledger.record(unit, { actor: { kind: 'anyone' }, act: 'load.write', type: 'load', id, content: id });
    jobs.add(unit, 'load', { id });
    await database.write(unit).then(
      () => say(`ack ${id}`),
      (error: unknown) => say(`${refused(error)} ${id}`),
    );
  }
}

/** `not`: told that nothing was saved; `unknown`: told to look first; anything else is a fault. */
function refused(error: unknown): string {
  if (!(error instanceof Refusal) || error.kind !== 'unavailable') return `fault(${String(error)})`;
  return error.text.en.includes('Nothing was saved') ? 'not' : 'unknown';
}

say('ready');
await Promise.all(Array.from({ length: 16 }, (_, number) => client(number)));
await database.close();
