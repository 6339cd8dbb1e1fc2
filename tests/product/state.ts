import { readdirSync } from 'node:fs';
import path from 'node:path';
import { sql } from 'kysely';
import { expect } from 'vitest';
import { verifyLedger } from '../../src/engine/ledger/verify.ts';
import type { Database } from '../../src/platform/database/database.ts';
import type { TestSite } from '../journeys/site.ts';

/** One number from the database, asked in plain SQL. */
export async function count(database: Database, query: string): Promise<number> {
  const { rows } = await sql.raw<{ n: number | string }>(query).execute(database.read);
  return Number(rows[0]?.n ?? 0);
}

export async function rowsOf(database: Database, query: string): Promise<Readonly<Record<string, unknown>>[]> {
  return (await sql.raw<Record<string, unknown>>(query).execute(database.read)).rows;
}

/** The names of all files that the installation keeps. */
export function keptFiles(dataDir: string): string[] {
  return readdirSync(path.join(dataDir, 'files'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort();
}

const watched = [
  'plan',
  'record_head',
  'record_version',
  'signal',
  'signal_original',
  'signal_contact',
  'signal_attachment',
  'signal_import',
  'ledger',
] as const;

/** How much of everything there is, and that the ledger holds: equal before and after an act that was refused. */
export async function standing(site: TestSite): Promise<Readonly<Record<string, unknown>>> {
  const { database } = site.open.house;
  const tables = await Promise.all(
    watched.map(async (table) => [table, await count(database, `select count(*) as n from ${table}`)] as const),
  );
  expect((await verifyLedger(database)).problem).toBeUndefined();
  return { ...Object.fromEntries(tables), files: keptFiles(site.dataDir) };
}

/** Waits until all work is done that acts left behind. @throws Error where it does not end within twenty seconds. */
export async function idle(site: TestSite): Promise<void> {
  const query = `select kind, error from job where recurring = 0 and state in ('waiting', 'running')`;
  for (let tries = 0; tries < 400; tries += 1) {
    if ((await rowsOf(site.open.house.database, query)).length === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`still busy: ${JSON.stringify(await rowsOf(site.open.house.database, query))}`);
}
