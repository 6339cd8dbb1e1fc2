import { chainHash, genesis } from '../../platform/database/chain.ts';
import type { Database } from '../../platform/database/database.ts';
import { extent, hasFollower, type LedgerRow, rowsAfter } from './ledger.store.ts';

export interface VerifyOptions {
  onProgress?(done: number, total: number): void;
  /** A head noted earlier, outside the installation: without it nobody can see that the tail was cut or rewritten. */
  readonly head?: string;
}

export interface Verification {
  readonly rows: number;
  /** Hash of the last row; of the first row's predecessor when there are none. */
  readonly head: string;
  readonly problem?: LedgerProblem;
}

/** The first thing that is wrong. */
export interface LedgerProblem {
  /** Number of the first broken row, or of the first place where a row is missing. */
  readonly seq: number;
  /** `cut`: the noted head is not in the chain, so its end was removed or rewritten. */
  readonly what: 'altered' | 'removed' | 'inserted' | 'reordered' | 'cut';
}

const batch = 5_000;

/** Walks the whole chain and names the first row that was altered, removed, inserted or moved. */
export async function verifyLedger(
  database: Database,
  { onProgress, head }: VerifyOptions = {},
): Promise<Verification> {
  const { rows: total, last } = await extent(database);
  let previous = genesis;
  let seq: number | null = null;
  let rows = 0;
  let headSeen = head === undefined || head === genesis;
  for (;;) {
    const next: LedgerRow[] = await rowsAfter(database, seq, batch);
    if (next.length === 0) break;
    for (const row of next) {
      const problem = await check(database, row, rows + 1, previous, last);
      if (problem) return { rows: total, head: previous, problem };
      previous = row.hash;
      seq = row.seq;
      rows += 1;
      headSeen ||= row.hash === head;
    }
    onProgress?.(rows, Math.max(total, rows));
  }
  return { rows, head: previous, ...(headSeen ? {} : { problem: { seq: rows + 1, what: 'cut' as const } }) };
}

async function check(
  database: Database,
  row: LedgerRow,
  place: number,
  previous: string,
  last: number,
): Promise<LedgerProblem | null> {
  if (row.seq > place) return { seq: place, what: 'removed' };
  if (row.seq < place) return { seq: row.seq, what: 'inserted' };
  const { seq: _seq, previous: noted, hash, ...values } = row;
  const fits = (seq: number) => chainHash(noted, seq, values) === hash;
  if (fits(place)) {
    if (noted === previous) return null;
    // This row agrees with itself but follows another version of the row before it.
    return { seq: Math.max(1, place - 1), what: 'altered' };
  }
  const belongs = placeWhere(fits, last);
  if (belongs === null) return { seq: place, what: 'altered' };
  // A row that belongs earlier was pushed up by one that was put before it.
  if (belongs < place) return { seq: place - 1, what: 'inserted' };
  return { seq: place, what: (await hasFollower(database, previous)) ? 'reordered' : 'removed' };
}

/** Where a row that does not fit its place would fit; renumbering may have moved it beyond the last number. */
function placeWhere(fits: (seq: number) => boolean, last: number): number | null {
  for (let seq = 1; seq <= last + 1_000; seq += 1) if (fits(seq)) return seq;
  return null;
}
