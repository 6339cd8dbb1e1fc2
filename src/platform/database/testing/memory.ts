import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database, Migration } from '../database.ts';
import { migrate } from '../migrate.ts';
import { openSqlite } from '../sqlite/open.ts';

/** A migrated SQLite database in a folder of its own, which is gone after `close`. */
export async function openTestDatabase(migrations: readonly Migration[] = []): Promise<Database> {
  const dir = mkdtempSync(join(tmpdir(), 'weerklank-'));
  const database = await openSqlite({ dir });
  await migrate(database, migrations);
  return {
    ...database,
    async close() {
      await database.close();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}
