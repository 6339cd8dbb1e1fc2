import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sql } from 'kysely';
import { type Database, Unit } from '../../src/platform/database/database.ts';
import { migrate } from '../../src/platform/database/migrate.ts';
import { openPostgres } from '../../src/platform/database/postgres/open.ts';
import { startPostgres } from '../contract/postgres.ts';
import { checkNothingLost, type Child, pause, startWriter } from './crash.ts';
import { loadMigrations } from './load.ts';

const server = await startPostgres();
afterAll(() => server?.stop());

describe.skipIf(!server)('killed at any moment, PostgreSQL loses nothing that was acknowledged', () => {
  let url: string;
  let database: Database;
  const children: Child[] = [];
  beforeAll(async () => {
    url = (await server?.fresh()) ?? '';
    database = await openPostgres({ url });
    await migrate(database, loadMigrations);
  });
  afterAll(() => database.close());

  test('when the program is killed', async () => {
    for (let round = 0; round < 3; round += 1) {
      const child = await startWriter(`p${round}`, '', url);
      children.push(child);
      await pause(50 + Math.random() * 300);
      await child.kill('SIGKILL');
      await checkNothingLost(database, children);
    }
  });

  test('when PostgreSQL is killed and comes back: the program goes on by itself', async () => {
    const child = await startWriter('s', '', url);
    children.push(child);
    for (let round = 0; round < 2; round += 1) {
      await pause(150 + Math.random() * 250);
      await server?.kill9();
      const before = child.acknowledged.length;
      await server?.restart();
      await expect.poll(() => child.acknowledged.length, { timeout: 8_000 }).toBeGreaterThan(before + 50);
    }
    await child.kill('SIGTERM');
    await checkNothingLost(database, children);
  });

  test('while PostgreSQL is away, reading and writing are refused in words; afterwards both work', async () => {
    const impatient = await openPostgres({ url, patience: 200 });
    await server?.kill9();
    const unit = new Unit();
    unit.statements.push({ sql: `insert into load values ('away', 'x')`, parameters: [] });
    await expect(impatient.write(unit)).rejects.toMatchObject({ kind: 'unavailable' });
    await expect(sql`select 1`.execute(impatient.read)).rejects.toMatchObject({ kind: 'unavailable' });
    await server?.restart();
    const { rows } = await sql`select id from load where id = 'away'`.execute(impatient.read);
    expect(rows).toEqual([]);
    unit.statements.splice(0, 1, { sql: 'delete from load where 1 = 0', parameters: [] });
    await expect(impatient.write(unit)).resolves.toMatchObject({ statements: [{ affected: 0 }] });
    await impatient.close();
  });
});
