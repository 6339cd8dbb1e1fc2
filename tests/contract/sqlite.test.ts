import { afterAll, describe, expect, test } from 'vitest';
import { type Database, Unit } from '../../src/platform/database/database.ts';
import { openTestDatabase } from '../../src/platform/database/testing/memory.ts';
import { databaseContract } from './database.contract.ts';

describe('SQLite', () => {
  databaseContract(() => openTestDatabase());
});

describe('SQLite without room on the disk', () => {
  let database: Database;
  afterAll(() => database.close());
  const write = (sql: string, ...parameters: string[]) => {
    const unit = new Unit();
    unit.statements.push({ sql, parameters });
    return database.write(unit);
  };

  test('refuses what does not fit, keeps what does, and goes on when there is room again', async () => {
    database = await openTestDatabase([{ name: '0001-note', statements: ['create table note (text TEXT)'] }]);
    await write('pragma max_page_count = 40');
    const outcome = await Promise.allSettled([
      write('insert into note values (?)', 'small'),
      write('insert into note values (?)', 'x'.repeat(1_000_000)),
      write('insert into note values (?)', 'also small'),
    ]);
    expect(outcome.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(outcome[1]).toMatchObject({ reason: { kind: 'unavailable' } });
    await write('pragma max_page_count = 100000');
    await write('insert into note values (?)', 'y'.repeat(1_000_000));
    const count = await write('select count(*) as n from note');
    expect(count.statements[0]?.rows).toEqual([{ n: 3 }]);
  });
});
