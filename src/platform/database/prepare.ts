import { Refusal } from '../../kernel/errors.ts';
import type { Database, Migration } from './database.ts';
import { migrate } from './migrate.ts';
import { type DatabasePlace, openDatabase } from './open.ts';
import { grantProgram } from './postgres/rights.ts';

export interface Preparation extends DatabasePlace {
  /** The role that owns the tables; absent: the role of `databaseUrl` owns them itself. */
  readonly databaseOwnerUrl?: string | undefined;
}

/**
 * Opens the database with its schema up to date. With an owner's address the steps are taken by the owner,
 * and the program itself cannot change or remove a row of the append-only tables, nor their guards.
 */
export async function prepareDatabase(
  place: Preparation,
  migrations: readonly Migration[],
  appendOnly: readonly string[],
): Promise<Database> {
  if (place.databaseUrl !== undefined && place.databaseOwnerUrl !== undefined) {
    await asOwner(place.databaseOwnerUrl, place.databaseUrl, migrations, appendOnly);
  }
  const database = await openDatabase(place);
  try {
    await migrate(database, migrations);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function asOwner(
  ownerUrl: string,
  programUrl: string,
  migrations: readonly Migration[],
  appendOnly: readonly string[],
) {
  const program = decodeURIComponent(new URL(programUrl).username);
  if (program === '' || program === decodeURIComponent(new URL(ownerUrl).username)) {
    throw new Refusal('invalid', {
      nl: 'DATABASE_URL en DATABASE_OWNER_URL moeten elk een eigen gebruiker noemen.',
      en: 'DATABASE_URL and DATABASE_OWNER_URL must each name a user of their own.',
    });
  }
  const owner = await openDatabase({ dataDir: '', databaseUrl: ownerUrl });
  try {
    await migrate(owner, migrations);
    await grantProgram(owner, program, appendOnly);
  } finally {
    await owner.close();
  }
}
