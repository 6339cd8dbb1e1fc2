import { hash } from 'node:crypto';
import { sql } from 'kysely';
import { Refusal } from '../../kernel/errors.ts';
import { collated } from './collation.ts';
import { type Database, type Migration, tables, Unit } from './database.ts';
import { tableNames } from './schema.ts';

interface MigrationRow {
  name: string;
  checksum: string;
  at: string;
}

const applied = new Refusal('conflict', { nl: 'Deze stap is al gezet.', en: 'This step was already taken.' });

/**
 * Brings the schema up to date: each step in its own transaction, in the order of the names, forward only.
 * Several processes may do so at once.
 * @returns the names of the steps that were taken now.
 * @throws Refusal `conflict` when a step that was taken before is missing or has changed.
 */
export async function migrate(database: Database, migrations: readonly Migration[]): Promise<string[]> {
  const steps = sorted(migrations);
  await createTable(database);
  const before = await takenSteps(database);
  checkHistory(before, steps);
  const taken: string[] = [];
  for (const step of steps) {
    if (!before.has(step.name) && (await take(database, step))) taken.push(step.name);
  }
  checkHistory(await takenSteps(database), steps);
  return taken;
}

function sorted(migrations: readonly Migration[]): Migration[] {
  const steps = [...migrations].sort((one, other) => (one.name < other.name ? -1 : 1));
  const double = steps.find((step, place) => steps[place + 1]?.name === step.name);
  if (double) throw new Error(`two migrations are called ${double.name}`);
  return steps;
}

async function createTable(database: Database): Promise<void> {
  // A role without the right to make tables may still look whether everything is in place.
  if ((await tableNames(database)).includes('migration')) return;
  const unit = new Unit();
  const text = collated(
    database.engine,
    'create table if not exists migration (name TEXT primary key, checksum TEXT not null, at TEXT not null)',
  );
  unit.statements.push({ sql: text, parameters: [] });
  await database.write(unit);
}

async function takenSteps(database: Database): Promise<Map<string, string>> {
  const rows = await tables<{ migration: MigrationRow }>(database).selectFrom('migration').selectAll().execute();
  return new Map(rows.map(({ name, checksum }) => [name, checksum]));
}

async function take(database: Database, step: Migration): Promise<boolean> {
  const unit = new Unit();
  const row = { name: step.name, checksum: checksumOf(step), at: new Date().toISOString() };
  const insert = tables<{ migration: MigrationRow }>(database).insertInto('migration').values(row);
  unit.add(insert, { whenTaken: applied });
  for (const statement of step.statements) {
    const text = typeof statement === 'string' ? statement : statement[database.engine];
    if (text.trim() !== '')
      unit.add({ compile: () => sql.raw(collated(database.engine, text)).compile(database.read) });
  }
  try {
    await database.write(unit);
    return true;
  } catch (error) {
    if (error === applied) return false;
    throw new Error(`migration ${step.name} failed: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

/** Covers both engines' texts, so that a move between engines keeps the history true. */
function checksumOf(step: Migration): string {
  return hash('sha256', JSON.stringify(step.statements));
}

function checkHistory(taken: ReadonlyMap<string, string>, steps: readonly Migration[]): void {
  const known = new Map(steps.map((step) => [step.name, step]));
  for (const [name, checksum] of taken) {
    const step = known.get(name);
    if (!step) {
      throw new Refusal('conflict', {
        nl: `De gegevens zijn gemaakt door een nieuwere of andere versie: stap ${name} is hier onbekend. Gebruik die versie.`,
        en: `The data was made by a newer or different version: step ${name} is unknown here. Use that version.`,
      });
    }
    if (checksumOf(step) !== checksum) {
      throw new Refusal('conflict', {
        nl: `Stap ${name} van de opbouw is veranderd nadat hij was gezet. Gebruik de versie waarmee de gegevens zijn gemaakt.`,
        en: `Step ${name} of the schema has changed since it was taken. Use the version that made the data.`,
      });
    }
  }
}
