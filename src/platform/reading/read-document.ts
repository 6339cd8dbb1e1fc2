import type { Refusal } from '../../kernel/errors.ts';
import { ok, type Result } from '../../kernel/result.ts';
import { defaultBounds, type ReadingBounds } from './bounds.ts';
import type { Declared, ReadDocument } from './reading.ts';
import { runJob } from './worker/run-job.ts';

/**
 * Reads a document that someone sent: PDF, DOCX, HTML, Markdown or plain text, recognised by its content.
 * Works in a thread of its own within the bounds (default: 50 MB, 60 s, 1 GB of memory), so no file can block or
 * crash the program. Refuses, in the sender's words, what is empty, cut off, encrypted, damaged, scanned, too large or of another kind.
 */
export async function readDocument(
  bytes: Uint8Array,
  declared: Declared,
  bounds: Partial<ReadingBounds> = {},
): Promise<Result<ReadDocument, Refusal>> {
  const result = await runJob({
    task: 'document',
    bytes,
    declared: declaredOnly(declared),
    bounds: { ...defaultBounds, ...bounds },
    maxRows: 0,
  });
  return result.ok ? ok(result.value as ReadDocument) : result;
}

/** Only these two fields cross to the other thread, whatever else the caller's object holds. */
function declaredOnly({ fileName, declaredType }: Declared): Declared {
  return { fileName, ...(declaredType === undefined ? {} : { declaredType }) };
}
