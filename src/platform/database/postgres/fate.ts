import { setTimeout as sleep } from 'node:timers/promises';
import { lockChains, type Witness } from './chain.ts';
import { openSession } from './session.ts';

/**
 * Finds out, once the server is back, whether a group whose commit was sent but not answered stands.
 * Looks under the lock of the groups: then the old transaction has ended, and its row is there or never will be.
 * (The server's own record of transactions does not do: after a crash it gives the same number out again.)
 * @returns null when it could not be found out within `patience` milliseconds.
 */
export async function stands(url: string, witness: Witness | null, patience: number): Promise<boolean | null> {
  const until = Date.now() + patience;
  while (witness && Date.now() < until) {
    const seen = await look(url, witness).catch(() => null);
    if (seen !== null) return seen;
    await sleep(100);
  }
  return null;
}

async function look(url: string, { table, seq, hash }: Witness): Promise<boolean> {
  const session = await openSession(url);
  try {
    await session.send('begin');
    await lockChains(session);
    const { rows } = await session.send(`select seq from "${table}" where seq = $1 and hash = $2`, [seq, hash]);
    await session.send('rollback');
    return rows.length > 0;
  } finally {
    await session.end();
  }
}
