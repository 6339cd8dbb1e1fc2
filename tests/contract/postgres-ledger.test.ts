import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createLedger, ledgerTable } from '../../src/engine/ledger/ledger.ts';
import { ledgerMigrations } from '../../src/engine/ledger/migrations.ts';
import { verifyLedger } from '../../src/engine/ledger/verify.ts';
import { systemClock } from '../../src/platform/clock/clock.ts';
import { type Database, Unit } from '../../src/platform/database/database.ts';
import { migrate } from '../../src/platform/database/migrate.ts';
import { openPostgres } from '../../src/platform/database/postgres/open.ts';
import { prepareDatabase } from '../../src/platform/database/prepare.ts';
import { startPostgres } from './postgres.ts';

const server = await startPostgres();
afterAll(() => server?.stop());

async function sql(url: string, ...texts: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const text of texts) await client.query(text);
  } finally {
    await client.end();
  }
}

async function fill(database: Database, count: number): Promise<void> {
  const ledger = createLedger(systemClock, 'k'.repeat(32));
  for (let place = 0; place < count; place += 1) {
    const unit = new Unit();
    ledger.record(unit, {
      actor: { kind: 'anyone' },
      act: 'signals.submit',
      type: 'signal',
      id: `s${place}`,
      reason: 'é',
    });
    await database.write(unit);
  }
}

describe.skipIf(!server)('the ledger on PostgreSQL', () => {
  let url: string;
  let database: Database;
  beforeAll(async () => {
    url = (await server?.fresh()) ?? '';
    database = await openPostgres({ url });
    await migrate(database, ledgerMigrations);
    await fill(database, 12);
  });
  afterAll(() => database.close());

  test('refuses to change, remove, replace or empty, and verifies', async () => {
    const copy = `insert into ledger select * from ledger where seq = 3 on conflict (seq) do update set reason = 'x'`;
    for (const text of [`update ledger set reason = 'x'`, 'delete from ledger', 'truncate ledger', copy]) {
      await expect(sql(url, text)).rejects.toThrow(/append-only/);
    }
    expect(await verifyLedger(database)).toMatchObject({ rows: 12 });
    expect((await verifyLedger(database)).problem).toBeUndefined();
  });

  test.each([
    [`update ledger set reason = 'x' where seq = 5`, { seq: 5, what: 'altered' }],
    [`update ledger set change = '{"a":1}' where seq = 12`, { seq: 12, what: 'altered' }],
    ['delete from ledger where seq = 7', { seq: 7, what: 'removed' }],
    [
      'update ledger set seq = case seq when 2 then 1002 else 1009 end where seq in (2, 9)',
      { seq: 2, what: 'removed' },
    ],
  ])('finds what someone with all rights did: %s', async (tamper, problem) => {
    await sql(url, 'create table kept as select * from ledger', 'alter table ledger disable trigger user', tamper);
    expect((await verifyLedger(database)).problem).toEqual(problem);
    await sql(url, 'delete from ledger', 'insert into ledger select * from kept', 'drop table kept');
    await sql(url, 'alter table ledger enable trigger user');
    expect((await verifyLedger(database)).problem).toBeUndefined();
  });

  test('two processes keep one chain', async () => {
    const other = await openPostgres({ url });
    await Promise.all([fill(database, 40), fill(other, 40), fill(database, 40)]);
    await other.close();
    expect(await verifyLedger(database)).toMatchObject({ rows: 132 });
    expect((await verifyLedger(database)).problem).toBeUndefined();
  });

  test('a role that is not the owner can add to the ledger and nothing else', async () => {
    const owner = (await server?.fresh()) ?? '';
    await sql(owner, `create role program login password 'p'`);
    const program = owner.replace('weerklank@', 'program:p@');
    const place = { dataDir: '', databaseUrl: program, databaseOwnerUrl: owner };
    const restricted = await prepareDatabase(place, ledgerMigrations, [ledgerTable]);
    await fill(restricted, 3);
    expect(await verifyLedger(restricted)).toMatchObject({ rows: 3 });
    await restricted.close();
    for (const text of [`update ledger set reason = 'x'`, 'delete from ledger', 'truncate ledger']) {
      await expect(sql(program, text)).rejects.toThrow(/permission denied/);
    }
    await expect(sql(program, 'alter table ledger disable trigger user')).rejects.toThrow(/must be owner/);
    await expect(sql(program, 'delete from migration')).rejects.toThrow(/permission denied/);
  });
});
