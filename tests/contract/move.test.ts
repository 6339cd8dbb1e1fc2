import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { createLedger } from '../../src/engine/ledger/ledger.ts';
import { ledgerMigrations } from '../../src/engine/ledger/migrations.ts';
import { verifyLedger } from '../../src/engine/ledger/verify.ts';
import { systemClock } from '../../src/platform/clock/clock.ts';
import { type Database, type Migration, Unit } from '../../src/platform/database/database.ts';
import { migrate } from '../../src/platform/database/migrate.ts';
import { moveDatabase } from '../../src/platform/database/move/move.ts';
import { openPostgres } from '../../src/platform/database/postgres/open.ts';
import { schemaOf } from '../../src/platform/database/schema.ts';
import { openTestDatabase } from '../../src/platform/database/testing/memory.ts';
import { startPostgres } from './postgres.ts';

const server = await startPostgres();
afterAll(() => server?.stop());

const migrations: readonly Migration[] = [
  ...ledgerMigrations,
  {
    name: '0800-house',
    statements: [
      // The names are such that the order of the alphabet is the wrong order to fill them.
      'create table zone (id TEXT primary key, name TEXT not null)',
      'create table house (zone TEXT not null references zone (id), number BIGINT not null, area DOUBLE PRECISION, note TEXT, primary key (zone, number))',
      'create table memo (text TEXT, weight DOUBLE PRECISION)',
    ],
  },
];

const text = fc.string({ unit: 'grapheme', maxLength: 40 }).map((value) => value.replaceAll('\0', '').toWellFormed());
const house = fc.record({
  number: fc.maxSafeInteger(),
  area: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0)),
  note: fc.option(text),
});

async function fill(database: Database): Promise<void> {
  await migrate(database, migrations);
  const ledger = createLedger(systemClock, 'k'.repeat(32));
  const mark = (place: number) => (database.engine === 'sqlite' ? '?' : `$${place}`);
  const unit = new Unit();
  const add = (table: string, parameters: (string | number | null)[]) =>
    unit.statements.push({
      sql: `insert into ${table} values (${parameters.map((_, i) => mark(i + 1)).join(', ')})`,
      parameters,
    });
  for (const zone of ['a', 'B', 'é']) add('zone', [zone, `zone ${zone}`]);
  const houses =
    fc.sample(fc.uniqueArray(house, { selector: ({ number }) => number, minLength: 300, maxLength: 450 }), 1)[0] ?? [];
  for (const [place, one] of houses.entries())
    add('house', [['a', 'B', 'é'][place % 3] ?? 'a', one.number, one.area, one.note]);
  for (let place = 0; place < 450; place += 1) add('memo', place % 5 === 0 ? [null, null] : ['twice', place % 3]);
  for (let place = 0; place < 30; place += 1) {
    ledger.record(unit, {
      actor: { kind: 'anyone' },
      act: 'house.add',
      type: 'house',
      id: `h${place}`,
      reason: `é ${place}`,
    });
  }
  await database.write(unit);
}

async function check(to: Database): Promise<void> {
  const { problem } = await verifyLedger(to);
  if (problem) throw new Error(`row ${problem.seq} ${problem.what}`);
}

describe.skipIf(!server)('moving an installation', () => {
  test('there and back again, nothing is lost, and the ledger still verifies', async () => {
    const url = (await server?.fresh()) ?? '';
    const [first, last] = [await openTestDatabase(), await openTestDatabase()];
    await fill(first);
    const head = (await verifyLedger(first)).head;
    const steps: number[] = [];
    const there = await openPostgres({ url });
    const onProgress = (done: number, total: number) => steps.push(done / total);
    const moved = await moveDatabase(first, there, migrations, { check, onProgress });
    expect(moved.find(({ table }) => table === 'ledger')?.rows).toBe(30);
    expect(moved.find(({ table }) => table === 'memo')?.rows).toBe(450);
    expect(steps.at(-1)).toBe(1);
    await expect(moveDatabase(first, there, migrations)).rejects.toThrow(/not empty/);
    await expect(moveDatabase(there, last, migrations)).rejects.toThrow(/still runs/);
    await there.close();

    const source = await openPostgres({ url });
    expect(await moveDatabase(source, last, migrations, { check })).toEqual(moved);
    expect((await verifyLedger(last)).head).toBe(head);
    await Promise.all([source.close(), first.close(), last.close()]);
  });

  test('the move continues where the ledger was: the next line fits the chain', async () => {
    const [source, target] = [await openTestDatabase(), await openPostgres({ url: (await server?.fresh()) ?? '' })];
    await fill(source);
    await moveDatabase(source, target, migrations);
    const unit = new Unit();
    createLedger(systemClock, 'k').record(unit, {
      actor: { kind: 'anyone' },
      act: 'house.add',
      type: 'house',
      id: 'next',
    });
    expect((await target.write(unit)).chain).toEqual([31]);
    expect(await verifyLedger(target)).toMatchObject({ rows: 31 });
    await Promise.all([source.close(), target.close()]);
  });

  test('a fresh database equals one that was migrated step by step', async () => {
    for (const open of [() => openTestDatabase(), async () => openPostgres({ url: (await server?.fresh()) ?? '' })]) {
      const [fresh, stepped] = [await open(), await open()];
      await migrate(fresh, migrations);
      for (let count = 1; count <= migrations.length; count += 1) await migrate(stepped, migrations.slice(0, count));
      expect(await schemaOf(stepped)).toEqual(await schemaOf(fresh));
      expect((await schemaOf(fresh)).length).toBeGreaterThan(8);
      const unit = new Unit();
      unit.statements.push({ sql: 'create index house_note on house (note)', parameters: [] });
      await stepped.write(unit);
      expect(await schemaOf(stepped)).not.toEqual(await schemaOf(fresh));
      await Promise.all([fresh.close(), stepped.close()]);
    }
  });
});
