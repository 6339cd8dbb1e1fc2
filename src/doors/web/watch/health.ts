import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import type { Database, Migration } from '../../../platform/database/database.ts';
import type { ReadyCheck, WebOptions } from '../options.ts';

/** `/health`: the program runs. `/ready`: it can do its work; both for machines, without anything of the inside. */
export function tellsHealth(server: FastifyInstance, { house, ready }: Pick<WebOptions, 'house' | 'ready'>): void {
  const options = { config: { limit: null } };
  server.get('/health', options, (_request, reply) => reply.header('cache-control', 'no-store').send({ status: 'ok' }));
  server.get('/ready', options, async (_request, reply) => {
    const checks = await within(5000, ready ?? (() => readiness(house.database, [])));
    const good = checks.every(({ ok }) => ok);
    return reply
      .code(good ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ status: good ? 'ok' : 'unavailable', checks });
  });
}

/** The database answers, and every step of the schema was taken. */
export async function readiness(database: Database, migrations: readonly Migration[]): Promise<readonly ReadyCheck[]> {
  try {
    const { rows } = await sql<{ name: string }>`select name from migration`.execute(database.read);
    const taken = new Set(rows.map(({ name }) => name));
    return [
      { name: 'database', ok: true },
      { name: 'migrations', ok: migrations.every(({ name }) => taken.has(name)) },
    ];
  } catch {
    return [{ name: 'database', ok: false }];
  }
}

async function within(
  milliseconds: number,
  look: () => Promise<readonly ReadyCheck[]>,
): Promise<readonly ReadyCheck[]> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<readonly ReadyCheck[]>((resolve) => {
    timer = setTimeout(() => resolve([{ name: 'answer', ok: false }]), milliseconds);
  });
  try {
    return await Promise.race([look().catch(() => [{ name: 'answer', ok: false }]), late]);
  } finally {
    clearTimeout(timer);
  }
}
