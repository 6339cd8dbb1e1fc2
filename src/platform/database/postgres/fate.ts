import { setTimeout as sleep } from 'node:timers/promises';
import { Refusal } from '../../../kernel/errors.ts';
import { openSession } from './session.ts';

/**
 * Asks the server, once it is back, what became of a transaction whose commit was sent but not answered.
 * @returns null when it could not be found out within `patience` milliseconds.
 */
export async function fateOf(
  url: string,
  transaction: string,
  patience: number,
): Promise<'committed' | 'aborted' | null> {
  const until = Date.now() + patience;
  while (Date.now() < until) {
    const status = await ask(url, transaction).catch(() => 'in progress');
    if (status === 'committed' || status === 'aborted') return status;
    if (status === null) return null;
    await sleep(100);
  }
  return null;
}

async function ask(url: string, transaction: string): Promise<unknown> {
  const session = await openSession(url);
  try {
    const { rows } = await session.send(`select pg_xact_status($1::text::xid8) as status`, [transaction]);
    return rows[0]?.['status'] ?? null;
  } finally {
    await session.end();
  }
}

/** The connection broke while the commit was under way and the server did not come back in time. */
export function unknownFate(): Refusal {
  return new Refusal('unavailable', {
    nl: 'De verbinding met de gegevens viel weg tijdens het opslaan. Kijk eerst of het is opgeslagen voordat u het opnieuw doet.',
    en: 'The connection to the data was lost while saving. Check whether it was saved before you try again.',
  });
}
