import type { DuplicateKind } from '../../../knowledge/duplicates/index.ts';
import { ThreadError } from '../../../platform/threads/run-in-thread.ts';
import { copiesInThread } from '../find-copies/in-thread.ts';
import type { ImportedRow } from './import-columns.ts';

/** Row `row` tells the same as row `first`; numbers as people see them in the file. */
export interface RowCopy {
  readonly row: number;
  readonly first: number;
  readonly kind: DuplicateKind;
}

interface NumberedRow {
  readonly number: number;
  readonly result: ImportedRow | undefined;
}

/** Somebody waits for the page: a file that takes longer is shown without this. */
const patience = 60_000;

/** The good rows of a file that copy another row, as JSON; null where looking took too long. */
export async function copiesAmong(rows: readonly NumberedRow[]): Promise<string | null> {
  const texts = rows.flatMap(({ number, result }) =>
    result?.ok ? [{ id: String(number), text: result.input.story }] : [],
  );
  if (texts.length < 2) return '[]';
  try {
    const found = await copiesInThread(texts, { maxMilliseconds: patience });
    return JSON.stringify(
      found.map(({ id, first, kind }): RowCopy => ({ row: Number(id), first: Number(first), kind })),
    );
  } catch (error) {
    if (error instanceof ThreadError && (error.end === 'time' || error.end === 'memory')) return null;
    throw error;
  }
}
