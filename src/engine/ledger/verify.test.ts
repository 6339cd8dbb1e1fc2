import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { settableClock } from '../../platform/clock/clock.ts';
import { chainHash } from '../../platform/database/chain.ts';
import { type Database, Unit } from '../../platform/database/database.ts';
import { migrate } from '../../platform/database/migrate.ts';
import { openSqlite } from '../../platform/database/sqlite/open.ts';
import { createLedger } from './ledger.ts';
import { headOf, type LedgerRow } from './ledger.store.ts';
import { ledgerMigrations } from './migrations.ts';
import { verifyLedger } from './verify.ts';

const count = 40;
const dir = mkdtempSync(join(tmpdir(), 'weerklank-ledger-'));
let database: Database;
let raw: Sqlite.Database;
let original: LedgerRow[];
let head: string;

beforeAll(async () => {
  database = await openSqlite({ dir });
  await migrate(database, ledgerMigrations);
  const ledger = createLedger(settableClock('2026-04-01T08:00:00.000Z'), 'k'.repeat(32));
  for (let place = 0; place < count; place += 1) {
    const unit = new Unit();
    const entry = { actor: { kind: 'anyone' as const }, act: 'signals.submit', type: 'signal', id: `s${place % 7}` };
    ledger.record(unit, place % 3 === 0 ? { ...entry, reason: `reden ${place}` } : { ...entry, content: { place } });
    await database.write(unit);
  }
  raw = new Sqlite(join(dir, 'weerklank.sqlite'));
  original = raw.prepare('select * from ledger order by seq').all() as LedgerRow[];
  head = (await headOf(database))?.hash ?? '';
});
afterAll(async () => {
  raw.close();
  await database.close();
  rmSync(dir, { recursive: true });
});

/** Puts rows on the disk as someone with the file in hand would: without the triggers. */
function put(rows: readonly LedgerRow[]): void {
  const triggers = raw.prepare(`select name, sql from sqlite_schema where type = 'trigger'`).all() as {
    name: string;
    sql: string;
  }[];
  raw.transaction(() => {
    for (const { name } of triggers) raw.exec(`drop trigger ${name}`);
    raw.exec('delete from ledger');
    const insert = raw.prepare(
      `insert into ledger values (@seq, @at, @actor, @act, @record_type, @record_id, @change, @digest, @reason, @previous, @hash)`,
    );
    for (const row of rows) insert.run(row);
    for (const { sql } of triggers) raw.exec(sql);
  })();
}

const place = fc.integer({ min: 0, max: count - 1 });
const rehashed = (row: LedgerRow): LedgerRow => {
  const { seq, previous, hash: _hash, ...values } = row;
  return { ...row, hash: chainHash(previous, seq, values) };
};
const found = async (rows: LedgerRow[]) => {
  put(rows);
  return (await verifyLedger(database, { head })).problem;
};

test('an untouched ledger verifies, whatever head of it was noted', async () => {
  put(original);
  const progress: number[] = [];
  expect(await verifyLedger(database, { head, onProgress: (done) => progress.push(done) })).toEqual({
    rows: count,
    head,
  });
  expect(progress).toEqual([count]);
  expect(await verifyLedger(database, { head: original[4]?.hash ?? '' })).toEqual({ rows: count, head });
});

test('any changed value is found and named', () => {
  const column = fc.constantFrom(
    'at',
    'actor',
    'act',
    'record_type',
    'record_id',
    'change',
    'digest',
    'reason',
    'hash',
    'previous',
  );
  return fc.assert(
    fc.asyncProperty(place, column, fc.string({ minLength: 1 }), async (at, name, text) => {
      const clean = text.replaceAll('\0', '').toWellFormed();
      const rows = original.map((row, i) => (i === at ? { ...row, [name]: `${clean}!` } : row));
      expect(await found(rows)).toEqual({ seq: at + 1, what: 'altered' });
    }),
    { numRuns: 60 },
  );
});

test('a changed row with a newly made hash is found and named', () =>
  fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: count - 2 }), async (at) => {
      const rows = original.map((row, i) => (i === at ? rehashed({ ...row, reason: 'iets anders' }) : row));
      expect(await found(rows)).toEqual({ seq: at + 1, what: 'altered' });
    }),
    { numRuns: 20 },
  ));

test('a removed row is found and named, also when the others are renumbered', () =>
  fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: count - 2 }), fc.boolean(), async (at, renumber) => {
      const rest = original.filter((_, i) => i !== at);
      const rows = renumber ? rest.map((row, i) => ({ ...row, seq: i + 1 })) : rest;
      expect(await found(rows)).toEqual({ seq: at + 1, what: 'removed' });
    }),
    { numRuns: 30 },
  ));

test('two rows that changed places are found and named', () =>
  fc.assert(
    fc.asyncProperty(fc.uniqueArray(place, { minLength: 2, maxLength: 2 }), async (pair) => {
      const [one = 0, other = 0] = pair.sort((a, b) => a - b);
      const seq = (i: number) => (i === one ? other : i === other ? one : i) + 1;
      expect(await found(original.map((row, i) => ({ ...row, seq: seq(i) })))).toEqual({
        seq: one + 1,
        what: 'reordered',
      });
    }),
    { numRuns: 30 },
  ));

test('an inserted row is found and named, also when it carries a right hash', () =>
  fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: count - 1 }), async (at) => {
      const before = original[at - 1];
      if (!before) return;
      const forged = rehashed({ ...before, seq: at + 1, previous: before.hash, reason: 'ertussen' });
      const rows = [
        ...original.slice(0, at),
        forged,
        ...original.slice(at).map((row) => ({ ...row, seq: row.seq + 1 })),
      ];
      expect(await found(rows)).toEqual({ seq: at + 1, what: 'inserted' });
    }),
    { numRuns: 20 },
  ));

test('a row before the first is found', async () => {
  const first = original[0];
  if (!first) throw new Error('no rows');
  expect(await found([{ ...first, seq: 0 }, ...original])).toEqual({ seq: 0, what: 'inserted' });
});

test('a cut or rewritten end is found with a head that was noted before', async () => {
  expect(await found(original.slice(0, 30))).toEqual({ seq: 31, what: 'cut' });
  const rewritten = original.map((row, i) => (i === count - 1 ? rehashed({ ...row, reason: 'anders' }) : row));
  expect(await found(rewritten)).toEqual({ seq: count + 1, what: 'cut' });
  put(original.slice(0, 30));
  expect((await verifyLedger(database)).problem).toBeUndefined();
});

test('the database refuses to change, remove, replace or skip a row', async () => {
  put(original);
  const attempts = [
    `update ledger set reason = 'x' where seq = 3`,
    'delete from ledger where seq = 3',
    `insert or replace into ledger select * from ledger where seq = 3`,
    `insert into ledger select 99, at, actor, act, record_type, record_id, change, digest, reason, previous, hash from ledger where seq = 3`,
  ];
  for (const sql of attempts) {
    const unit = new Unit();
    unit.statements.push({ sql, parameters: [] });
    await expect(database.write(unit)).rejects.toThrow(/append-only/);
    expect(() => raw.prepare(sql).run()).toThrow(/append-only/);
  }
  expect(await verifyLedger(database, { head })).toEqual({ rows: count, head });
});
