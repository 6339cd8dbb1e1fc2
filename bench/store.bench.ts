/** Durable units per second (row, ledger line and job) against bare INSERT-and-commit on the same database. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import pg from 'pg';
import { createLedger } from '../src/engine/ledger/ledger.ts';
import { newId } from '../src/kernel/ids.ts';
import { systemClock } from '../src/platform/clock/clock.ts';
import { type Database, tables, Unit } from '../src/platform/database/database.ts';
import { migrate } from '../src/platform/database/migrate.ts';
import { openPostgres } from '../src/platform/database/postgres/open.ts';
import { openSqlite } from '../src/platform/database/sqlite/open.ts';
import { createJobs } from '../src/platform/jobs/create-jobs.ts';
import { startPostgres } from '../tests/contract/postgres.ts';
import { loadMigrations, type LoadTables } from '../tests/crash/load.ts';

const story = 'x'.repeat(300);
const insert = 'insert into load (id, story) values';
const [runs, milliseconds] = [5, 500];

interface Rate {
  readonly perSecond: number;
  /** 99 of 100 waited at most so many milliseconds. */
  readonly slow: number;
}

/** Clients that each do one thing after the other until the time is over. */
async function rate(clients: number, act: (client: number) => Promise<unknown>): Promise<Rate> {
  const waits: number[] = [];
  const begin = performance.now();
  const one = async (client: number): Promise<void> => {
    while (performance.now() - begin < milliseconds) {
      const from = performance.now();
      await act(client);
      waits.push(performance.now() - from);
    }
  };
  await Promise.all(Array.from({ length: clients }, (_, client) => one(client)));
  const perSecond = (waits.length * 1000) / (performance.now() - begin);
  return { perSecond, slow: waits.sort((a, b) => a - b)[Math.floor(waits.length * 0.99)] ?? 0 };
}

function units(database: Database): () => Promise<unknown> {
  const ledger = createLedger(systemClock, 'k'.repeat(32));
  const jobs = createJobs(database, systemClock);
  const room = tables<LoadTables>(database);
  return () => {
    const id = newId();
    const unit = new Unit();
    unit.add(room.insertInto('load').values({ id, story }));
    ledger.record(unit, { actor: { kind: 'anyone' }, act: 'load.write', type: 'load', id, content: story });
    jobs.add(unit, 'load', { id });
    return database.write(unit);
  };
}

const median = (rates: Rate[]) => rates.sort((a, b) => a.perSecond - b.perSecond)[Math.floor(rates.length / 2)];

async function compare(
  engine: string,
  clients: number,
  ours: () => Promise<unknown>,
  bare: (client: number) => Promise<unknown>,
) {
  const [mine, theirs]: [Rate[], Rate[]] = [[], []];
  // The write-ahead logs must have grown to their size before anything is counted.
  for (let warm = 0; warm < 1_500 && clients === 1; warm += 1) await Promise.all([bare(0), ours()]);
  for (let run = 0; run < runs; run += 1) {
    theirs.push(await rate(clients, bare));
    mine.push(await rate(clients, ours));
  }
  const [us, them] = [median(mine), median(theirs)];
  if (!us || !them) return;
  const cells = [
    engine.padEnd(11),
    String(clients).padStart(7),
    us.perSecond.toFixed(0).padStart(9),
    us.slow.toFixed(1).padStart(9),
    them.perSecond.toFixed(0).padStart(9),
    them.slow.toFixed(1).padStart(9),
    (us.perSecond / them.perSecond).toFixed(2).padStart(6),
  ];
  console.log(cells.join('  '));
}

async function sqlite(): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), 'weerklank-bench-'));
  const database = await openSqlite({ dir });
  await migrate(database, loadMigrations);
  const other = new Sqlite(join(dir, 'bare.sqlite'));
  other.pragma('journal_mode = WAL');
  other.pragma('synchronous = FULL');
  other.exec('create table load (id TEXT primary key, story TEXT not null)');
  const statement = other.prepare(`${insert} (?, ?)`);
  const act = units(database);
  for (const clients of [1, 8, 64]) await compare('SQLite', clients, act, async () => statement.run(newId(), story));
  other.close();
  await database.close();
  rmSync(dir, { recursive: true });
}

async function postgres(): Promise<void> {
  const server = await startPostgres();
  if (!server) return;
  const database = await openPostgres({ url: await server.fresh() });
  await migrate(database, loadMigrations);
  const connectionString = await server.fresh();
  const bare = await Promise.all(
    Array.from({ length: 48 }, async () => {
      const client = new pg.Client({ connectionString });
      await client.connect();
      return client;
    }),
  );
  await bare[0]?.query('create table load (id TEXT primary key, story TEXT not null)');
  const act = units(database);
  for (const clients of [1, 8, 48]) {
    const query = (id: string) => ({ name: 'insert', text: `${insert} ($1, $2)`, values: [id, story] });
    await compare('PostgreSQL', clients, act, async (client) => bare[client]?.query(query(newId())));
  }
  await Promise.all(bare.map((client) => client.end()));
  await database.close();
  await server.stop();
}

console.log('Durable units (row + ledger line + job) against bare INSERT-and-commit; median of', runs);
console.log('engine       clients    units/s   p99 ms     bare/s   p99 ms   ratio');
await sqlite();
await postgres();
