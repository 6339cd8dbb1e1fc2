import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, expect, test } from 'vitest';
import { migrate } from '../../src/platform/database/migrate.ts';
import { openSqlite } from '../../src/platform/database/sqlite/open.ts';
import { checkNothingLost, type Child, pause, startWriter } from './crash.ts';
import { loadMigrations } from './load.ts';

const dir = mkdtempSync(join(tmpdir(), 'weerklank-crash-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

test('killed at any moment, SQLite loses nothing that was acknowledged', async () => {
  const database = await openSqlite({ dir });
  await migrate(database, loadMigrations);
  await database.close();
  const children: Child[] = [];
  for (let round = 0; round < 4; round += 1) {
    const child = await startWriter(`r${round}`, dir);
    children.push(child);
    await pause(50 + Math.random() * 400);
    await child.kill('SIGKILL');
    const after = await openSqlite({ dir });
    await checkNothingLost(after, children);
    const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(after.read);
    expect(rows).toEqual([{ integrity_check: 'ok' }]);
    await after.close();
  }
  expect(children.reduce((sum, { acknowledged }) => sum + acknowledged.length, 0)).toBeGreaterThan(100);
});

test('a second process is told which one holds the folder; a killed one holds nothing', async () => {
  const child = await startWriter('held', dir);
  await expect(openSqlite({ dir })).rejects.toThrow(/already in use by process \d+/);
  const looker = await openSqlite({ dir, readOnly: true });
  const { rows } = await sql<{ n: number }>`select count(*) as n from load`.execute(looker.read);
  expect(rows[0]?.n).toBeGreaterThan(0);
  await looker.close();
  await child.kill('SIGKILL');
  const mine = await openSqlite({ dir });
  await expect(openSqlite({ dir })).rejects.toThrow(new RegExp(`process ${process.pid} `));
  await checkNothingLost(mine, [child]);
  await mine.close();
});
