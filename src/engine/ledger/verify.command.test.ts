import { afterEach, beforeEach, expect, test } from 'vitest';
import { systemClock } from '../../platform/clock/clock.ts';
import { type Database, Unit } from '../../platform/database/database.ts';
import { openTestDatabase } from '../../platform/database/testing/memory.ts';
import { fakeIo } from '../module/testing/command-io.ts';
import { createLedger } from './ledger.ts';
import { ledgerMigrations } from './migrations.ts';
import { verifyCommand } from './verify.command.ts';

let database: Database;
beforeEach(async () => {
  database = await openTestDatabase(ledgerMigrations);
  const unit = new Unit();
  const ledger = createLedger(systemClock, 'k'.repeat(32));
  for (const id of ['a', 'b', 'c']) ledger.record(unit, { actor: { kind: 'anyone' }, act: 'x.y', type: 'x', id });
  await database.write(unit);
});
afterEach(() => database.close());

async function run(options: Record<string, string | boolean> = {}) {
  const io = fakeIo('');
  const code = await verifyCommand(() => database).run({ words: [], options, io });
  return { code, out: io.outLines.join('\n'), err: io.errLines.join('\n') };
}

test('tells that the ledger is whole, and its head', async () => {
  const { code, out } = await run();
  expect(code).toBe(0);
  expect(out).toMatch(/whole: 3 rows\.\nHead: [0-9a-f]{64}/);
});

test('names the broken row in words and as JSON', async () => {
  const unit = new Unit();
  unit.statements.push({ sql: 'drop trigger ledger_no_update', parameters: [] });
  unit.statements.push({ sql: `update ledger set act = 'x.z' where seq = 2`, parameters: [] });
  await database.write(unit);
  expect(await run()).toMatchObject({ code: 1, err: 'Row 2 was altered. The rows before it are whole.' });
  expect(JSON.parse((await run({ json: true })).out)).toMatchObject({ problem: { seq: 2, what: 'altered' } });
});

test('a head that is not there means that the end was cut', async () => {
  const { code, err } = await run({ head: 'a'.repeat(64) });
  expect(code).toBe(1);
  expect(err).toContain('rows at the end were removed');
});
