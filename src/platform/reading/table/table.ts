import type { Refusal } from '../../../kernel/errors.ts';
import { ok, type Result } from '../../../kernel/result.ts';
import { defaultBounds, type ReadingBounds } from '../bounds.ts';
import type { Declared, ReadTable } from '../reading.ts';
import { runJob } from '../worker/run-job.ts';

export type { ReadTable } from '../reading.ts';

export interface TableOptions extends Declared {
  /** Most rows that are taken, without the row of names; a further row is told as a problem. */
  readonly maxRows: number;
}

/**
 * Reads a table that someone sent: CSV or Excel (xlsx), recognised by its content. Cells are keyed by column name;
 * a column without a name is called `kolom C`, a second one of the same name `naam (2)`, and both are told as problems,
 * as is every row with too few or too many cells. Works in a bounded thread; refuses what cannot be read at all.
 */
export async function readTable(
  bytes: Uint8Array,
  { fileName, declaredType, maxRows }: TableOptions,
  bounds: Partial<ReadingBounds> = {},
): Promise<Result<ReadTable, Refusal>> {
  const declared = { fileName, ...(declaredType === undefined ? {} : { declaredType }) };
  const result = await runJob({ task: 'table', bytes, declared, bounds: { ...defaultBounds, ...bounds }, maxRows });
  return result.ok ? ok(result.value as ReadTable) : result;
}
