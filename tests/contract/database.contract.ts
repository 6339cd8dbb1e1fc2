import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Refusal } from '../../src/kernel/errors.ts';
import { chainHash, genesis } from '../../src/platform/database/chain.ts';
import { type Database, type Migration, tables, Unit } from '../../src/platform/database/database.ts';
import { migrate } from '../../src/platform/database/migrate.ts';

interface Tables {
  town: { id: string; name: string; people: number | null; share: number | null };
  diary: { seq: number; at: string; note: string | null; previous: string; hash: string };
}

export const contractMigrations: readonly Migration[] = [
  {
    name: '0001-town',
    statements: [
      'create table town (id TEXT primary key, name TEXT not null unique, people BIGINT, share DOUBLE PRECISION)',
      'create table street (town_id TEXT not null references town (id) deferrable initially deferred, name TEXT not null)',
    ],
  },
  {
    name: '0002-diary',
    statements: [
      'create table diary (seq BIGINT primary key, at TEXT not null, note TEXT, previous TEXT not null, hash TEXT not null)',
    ],
  },
];

const taken = new Refusal('conflict', { nl: 'Die naam is er al.', en: 'That name is taken.' });
const stale = new Refusal('conflict', { nl: 'Al veranderd.', en: 'Already changed.' });

/** What every engine must do alike; run it with a fresh, empty database. */
export function databaseContract(open: () => Promise<Database>): void {
  let database: Database;
  const room = () => tables<Tables>(database);
  const insert = (unit: Unit, id: string, name = id, people: number | null = 1) =>
    unit.add(room().insertInto('town').values({ id, name, people, share: null }), { whenTaken: taken });
  const names = async () => {
    const rows = await room().selectFrom('town').select('name').orderBy('name').execute();
    return rows.map(({ name }) => name);
  };

  beforeAll(async () => {
    database = await open();
    await migrate(database, contractMigrations);
  });
  afterAll(() => database.close());

  test('what a unit wrote can be read when its promise resolves', async () => {
    const unit = new Unit();
    insert(unit, 'a');
    const result = await database.write(unit);
    expect(result.statements).toEqual([{ rows: [], affected: 1 }]);
    expect(await names()).toContain('a');
  });

  test('a failed expectation undoes its own unit alone, also within one group', async () => {
    const good = ['g1', 'g2', 'g3'].map((id) => {
      const unit = new Unit();
      insert(unit, id);
      return database.write(unit);
    });
    const bad = new Unit();
    insert(bad, 'half');
    bad.add(room().updateTable('town').set({ people: 9 }).where('id', '=', 'nowhere'), {
      expectRows: 1,
      otherwise: stale,
    });
    const outcome = await Promise.allSettled([...good, database.write(bad)]);
    expect(outcome.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled', 'rejected']);
    expect(outcome[3]).toMatchObject({ reason: stale });
    expect(await names()).toEqual(expect.arrayContaining(['g1', 'g2', 'g3']));
    expect(await names()).not.toContain('half');
  });

  test('a taken unique value throws the refusal of its statement', async () => {
    const one = new Unit();
    insert(one, 'u1', 'Urk');
    const other = new Unit();
    insert(other, 'u2', 'Urk');
    const outcome = await Promise.allSettled([database.write(one), database.write(other)]);
    expect(outcome[0].status).toBe('fulfilled');
    expect(outcome[1]).toMatchObject({ reason: taken });
  });

  test('an unforeseen error names the statement and no value', async () => {
    const unit = new Unit();
    unit.statements.push({ sql: `insert into town (id, name) values ('x', null)`, parameters: [] });
    await expect(database.write(unit)).rejects.toThrow(/insert into town/);
    await expect(database.write(unit)).rejects.not.toBeInstanceOf(Refusal);
  });

  test('a check that waits for the commit fails its own unit alone', async () => {
    const good = new Unit();
    insert(good, 'd1');
    const bad = new Unit();
    bad.statements.push({ sql: `insert into street (town_id, name) values ('none', 'Kade')`, parameters: [] });
    const outcome = await Promise.allSettled([database.write(good), database.write(bad)]);
    expect(outcome.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    expect(await names()).toContain('d1');
  });

  test('chain rows get a number and a hash at the commit, without a gap after a failure', async () => {
    const write = (note: string | null, fails = false) => {
      const unit = new Unit();
      unit.append({ table: 'diary', values: { at: '2026-01-01T00:00:00.000Z', note } });
      if (fails) unit.add(room().deleteFrom('town').where('id', '=', 'nowhere'), { expectRows: 1 });
      return database.write(unit);
    };
    const results = await Promise.allSettled([write('één'), write('bad', true), write(null), write('lone \ud800')]);
    expect(results.map((one) => (one.status === 'fulfilled' ? one.value.chain : null))).toEqual([[1], null, [2], [3]]);
    const rows = await room().selectFrom('diary').selectAll().orderBy('seq').execute();
    expect(rows.map(({ note }) => note)).toEqual(['één', null, 'lone \ufffd']);
    let previous = genesis;
    for (const { seq, hash, previous: noted, ...values } of rows) {
      expect(noted).toBe(previous);
      expect(hash).toBe(chainHash(previous, seq, values));
      previous = hash;
    }
  });

  test('returning and counts come back the same', async () => {
    const unit = new Unit();
    insert(unit, 'r1', 'Rhenen', 20_000);
    const place = unit.add(
      room()
        .updateTable('town')
        .set({ people: 20_001, share: 0.25 })
        .where('id', '=', 'r1')
        .returning(['people', 'share']),
      { expectRows: 1 },
    );
    const result = await database.write(unit);
    expect(result.statements[place]).toEqual({ rows: [{ people: 20_001, share: 0.25 }], affected: 1 });
    const counted = await sql<{ n: number; total: number; yes: number }>`
      select count(*) as n, sum(people) as total, max(people) > 3 as yes from town where id = 'r1'
    `.execute(database.read);
    expect(counted.rows).toEqual([{ n: 1, total: 20_001, yes: 1 }]);
  });

  test('large whole numbers and bytes of text survive', async () => {
    const text = 'Ĳ ẞ 👩‍👩‍👧 \u202e <script>; drop table town; --';
    const unit = new Unit();
    insert(unit, 'big', text, Number.MAX_SAFE_INTEGER);
    await database.write(unit);
    const row = await room().selectFrom('town').selectAll().where('name', '=', text).executeTakeFirst();
    expect(row).toMatchObject({ name: text, people: Number.MAX_SAFE_INTEGER });
  });

  test('text sorts and compares by its bytes, and LIKE tells capitals apart', async () => {
    const unit = new Unit();
    for (const id of ['s-b', 's-B', 's-é', 's-a', 's-_', 's-Z']) insert(unit, id);
    await database.write(unit);
    const sorted = await room().selectFrom('town').select('id').where('id', 'like', 's-%').orderBy('id').execute();
    expect(sorted.map(({ id }) => id)).toEqual(['s-B', 's-Z', 's-_', 's-a', 's-b', 's-é']);
    const capitals = await room().selectFrom('town').select('id').where('id', 'like', 'S-%').execute();
    expect(capitals).toEqual([]);
  });

  test('the reader cannot write', async () => {
    await expect(
      room().insertInto('town').values({ id: 'w', name: 'w', people: 1, share: null }).execute(),
    ).rejects.toThrow(/read-?only/);
    await expect(sql`delete from town`.execute(database.read)).rejects.toThrow(/read-?only/);
    expect((await names()).length).toBeGreaterThan(0);
  });

  test('a transaction of the reader sees one moment', async () => {
    await room()
      .transaction()
      .setIsolationLevel('repeatable read')
      .execute(async (moment) => {
        const before = await moment.selectFrom('town').select('id').execute();
        const unit = new Unit();
        insert(unit, 'later');
        await database.write(unit);
        expect(await moment.selectFrom('town').select('id').execute()).toHaveLength(before.length);
      });
    expect(await names()).toContain('later');
  });

  test('a transaction that throws lets go, and reading goes on', async () => {
    const broken = room()
      .transaction()
      .execute(async (moment) => {
        await moment.selectFrom('town').select('id').execute();
        throw new Error('midway');
      });
    await expect(broken).rejects.toThrow('midway');
    expect(await Promise.all(Array.from({ length: 40 }, names))).toHaveLength(40);
  });

  test('rows can be streamed while others read and write', async () => {
    const seen: string[] = [];
    for await (const { id } of room().selectFrom('town').select('id').orderBy('id').stream()) {
      seen.push(id);
      if (seen.length > 3) continue;
      const unit = new Unit();
      insert(unit, `streamed-${seen.length}`);
      await database.write(unit);
      await names();
    }
    expect(seen.length).toBeGreaterThan(3);
    expect(seen).toEqual([...seen].sort((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other))));
  });

  test('a NUL character is refused in words', async () => {
    const unit = new Unit();
    insert(unit, 'nul', 'a\0b');
    await expect(database.write(unit)).rejects.toMatchObject({ kind: 'invalid' });
  });

  test('a value that is none is refused before it reaches the others', async () => {
    for (const value of [undefined, true, Number.NaN, new Date(), {}]) {
      const unit = new Unit();
      unit.statements.push({ sql: 'delete from town where id = ?', parameters: [value as never] });
      await expect(database.write(unit)).rejects.toThrow(/cannot be stored/);
    }
  });

  test('many units at once all arrive, in the order of one chain', async () => {
    const before = (await room().selectFrom('diary').select('seq').execute()).length;
    const many = Array.from({ length: 500 }, (_, place) => {
      const unit = new Unit();
      insert(unit, `m${place}`);
      unit.append({ table: 'diary', values: { at: '2026-01-02T00:00:00.000Z', note: `m${place}` } });
      return database.write(unit);
    });
    const results = await Promise.all(many);
    expect(results.map(({ chain }) => chain[0])).toEqual(many.map((_, place) => before + place + 1));
  });

  test('migrating again does nothing; a changed or missing step is refused', async () => {
    expect(await migrate(database, contractMigrations)).toEqual([]);
    const changed = contractMigrations.map((step, place) =>
      place === 0 ? { ...step, statements: ['select 1'] } : step,
    );
    await expect(migrate(database, changed)).rejects.toThrow(/0001-town/);
    await expect(migrate(database, contractMigrations.slice(1))).rejects.toThrow(/0001-town/);
  });

  test('a step that fails leaves nothing behind', async () => {
    const broken = { name: '0003-broken', statements: ['create table half (id TEXT)', 'create table town (id TEXT)'] };
    await expect(migrate(database, [...contractMigrations, broken])).rejects.toThrow(/0003-broken/);
    await expect(sql`select * from half`.execute(database.read)).rejects.toThrow(/half/);
    expect(await migrate(database, contractMigrations)).toEqual([]);
  });
}
