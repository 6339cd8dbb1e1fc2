import type { Refusal } from '../../../kernel/errors.ts';
import { ok, type Result } from '../../../kernel/result.ts';
import { defaultBounds, type ReadingBounds } from '../bounds.ts';
import type { StrippedFile } from '../reading.ts';
import { runJob } from '../worker/run-job.ts';

/**
 * Makes the copy of a file that others may see: without the traces of who made it, with what, where and when.
 * Photos, PDF, DOCX, XLSX, ODT and plain text; what cannot be cleaned for certain is refused, never passed on.
 * The visible content stays: names in the text itself are not touched.
 */
export async function stripMetadata(
  bytes: Uint8Array,
  bounds: Partial<ReadingBounds> = {},
): Promise<Result<StrippedFile, Refusal>> {
  const declared = { fileName: '' };
  const result = await runJob({ task: 'strip', bytes, declared, bounds: { ...defaultBounds, ...bounds }, maxRows: 0 });
  return result.ok ? ok(result.value as StrippedFile) : result;
}
