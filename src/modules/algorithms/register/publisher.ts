import type { House } from '../../../engine/module/house.ts';
import { ledgerTable } from '../../../engine/ledger/ledger.ts';
import { tables } from '../../../platform/database/database.ts';
import type { AlgorithmFacts } from '../algorithm.ts';

/** The month of the first change that this installation kept; this month where there is none. */
export async function inUseSince(house: Pick<House, 'database' | 'clock'>): Promise<string> {
  const first = await tables<Record<typeof ledgerTable, { seq: number; at: string }>>(house.database)
    .selectFrom(ledgerTable)
    .select('at')
    .orderBy('seq')
    .limit(1)
    .executeTakeFirst();
  return (first?.at ?? house.clock.now()).slice(0, 7);
}

/** Since when an algorithm is in use here: not before its release, not before the installation. */
export const sinceOf = ({ since }: AlgorithmFacts, installed: string): string =>
  since > installed ? since : installed;
