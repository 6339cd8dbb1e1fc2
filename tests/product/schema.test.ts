import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterAll, describe, expect, test } from 'vitest';
import { system } from '../../src/engine/access/access.ts';
import { verifyLedger } from '../../src/engine/ledger/verify.ts';
import { migrations } from '../../src/main/migrations.ts';
import type { Database } from '../../src/platform/database/database.ts';
import { migrate } from '../../src/platform/database/migrate.ts';
import { moveDatabase } from '../../src/platform/database/move/move.ts';
import { openPostgres } from '../../src/platform/database/postgres/open.ts';
import { schemaOf } from '../../src/platform/database/schema.ts';
import { openSqlite } from '../../src/platform/database/sqlite/open.ts';
import { openTestDatabase } from '../../src/platform/database/testing/memory.ts';
import { startPostgres } from '../contract/postgres.ts';
import { startSite } from '../journeys/site.ts';
import { staff, tell, visitor } from './client.ts';
import { idle, rowsOf } from './state.ts';

const server = await startPostgres();
afterAll(() => server?.stop());

const engines: [string, () => Promise<Database>][] = [
  ['SQLite', () => openTestDatabase()],
  ...(server
    ? [['PostgreSQL', async () => openPostgres({ url: await server.fresh() })] as [string, () => Promise<Database>]]
    : []),
];

describe.each(engines)('the schema of the product on %s', (_name, open) => {
  test('is the same when it is made at once and when it was migrated in steps', { timeout: 60_000 }, async () => {
    const [fresh, stepped] = [await open(), await open()];
    await migrate(fresh, migrations);
    await migrate(stepped, migrations.slice(0, Math.floor(migrations.length / 2)));
    await migrate(stepped, migrations);
    expect(await schemaOf(stepped)).toEqual(await schemaOf(fresh));
    expect((await schemaOf(fresh)).length).toBeGreaterThan(40);
    await migrate(fresh, migrations);
    expect(await schemaOf(stepped)).toEqual(await schemaOf(fresh));
    await Promise.all([fresh.close(), stepped.close()]);
  });

  test('numbers its steps without doubles', () => {
    const names = migrations.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});

/** Everything that people filled in, table by table, in an order that both engines share. */
async function content(database: Database): Promise<Record<string, readonly string[]>> {
  const query =
    database.engine === 'sqlite'
      ? "select name from sqlite_schema where type = 'table' and name not like 'sqlite%'"
      : 'select table_name as name from information_schema.tables where table_schema = current_schema()';
  const all: Record<string, readonly string[]> = {};
  for (const { name } of await rowsOf(database, query)) {
    if (name === 'migration') continue;
    const rows = await rowsOf(database, `select * from "${String(name)}"`);
    all[String(name)] = rows.map((row) => JSON.stringify(Object.entries(row).sort().map(plain))).sort();
  }
  return all;
}

function plain([column, value]: [string, unknown]): [string, unknown] {
  return [column, typeof value === 'number' || typeof value === 'bigint' ? String(Number(value)) : value];
}

/** A copy of the database of a site where everything happened once. */
async function fill(): Promise<string> {
  const site = await startSite();
  const [owner, desk, reporter] = [await staff(site, 'policy-owner'), await staff(site, 'coordinator'), visitor(site)];
  const plan = 'Plan\n\nWij sturen voor 1 juli 2027 een wetsvoorstel naar de Kamer.\n';
  await owner.upload('/plannen/inlezen', { publisher: 'Proef', year: '2027', title: 'Plan é ’' }, [
    { field: 'file', name: 'plan.md', bytes: plan },
  ]);
  const code = await tell(reporter, { story: 'Mijn toeslag stopte zonder brief — en één keer te veel.', name: 'Jo' });
  await reporter.post('/volgen', { code });
  await reporter.post('/volgen/bericht', { message: 'Nog een vraag erbij.' }, '/volgen/mijn');
  await tell(visitor(site), { story: 'Bij mij stopte de toeslag ook zonder brief.', place: '’s-Gravenmoer' });
  await desk.post('/hardheden/nieuw', { title: 'Toeslag stopt zonder brief' });
  const rows = await rowsOf(site.open.house.database, 'select id from signal');
  for (const { id } of rows)
    await site.rooms.signals.deliver(system('test'), String(id), { id: 'a', text: 'Wij sturen voortaan een brief.' });
  await owner.post('/rapporten/nieuw', { kind: 'hardships', title: 'E', from: '01-01-2026', until: '31-12-2026' });
  await idle(site);
  const dir = mkdtempSync(path.join(tmpdir(), 'weerklank-move-'));
  const source = new Sqlite(path.join(site.dataDir, 'weerklank.sqlite'));
  await source.backup(path.join(dir, 'weerklank.sqlite'));
  source.close();
  await site.stop();
  return dir;
}

describe.skipIf(!server)('a filled installation', () => {
  test('goes to PostgreSQL and back, and nothing of it is lost', { timeout: 90_000 }, async () => {
    const dirs = [await fill(), mkdtempSync(path.join(tmpdir(), 'weerklank-moved-'))];
    const [source, back] = [await openSqlite({ dir: dirs[0] ?? '' }), await openSqlite({ dir: dirs[1] ?? '' })];
    const [before, { head, rows }] = [await content(source), await verifyLedger(source)];
    const filled = Object.entries(before).filter(([, lines]) => lines.length > 0);
    expect(filled.map(([table]) => table)).toEqual(
      expect.arrayContaining(['plan', 'signal', 'signal_original', 'signal_contact', 'signal_message', 'ledger']),
    );
    const url = (await server?.fresh()) ?? '';
    const there = await openPostgres({ url });
    const moved = await moveDatabase(source, there, migrations);
    expect(await content(there)).toEqual(before);
    expect(await verifyLedger(there)).toEqual({ head, rows });
    await there.close();

    const again = await openPostgres({ url });
    expect(await moveDatabase(again, back, migrations)).toEqual(moved);
    expect(await content(back)).toEqual(before);
    expect(await verifyLedger(back)).toEqual({ head, rows });
    await Promise.all([source.close(), again.close(), back.close()]);
    for (const dir of dirs) rmSync(dir, { recursive: true, force: true });
  });
});
