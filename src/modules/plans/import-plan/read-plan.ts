import { explainPaper, type Proposal } from '../../../knowledge/commitments/index.ts';
import type { Refusal } from '../../../kernel/errors.ts';
import { ok, type Result } from '../../../kernel/result.ts';
import { readDocument } from '../../../platform/reading/read-document.ts';
import type { ReadDocument } from '../../../platform/reading/reading.ts';
import type { PlanLine } from '../plan.ts';

export interface PlanFacts {
  readonly title?: string;
  readonly publisher: string;
  readonly year: number;
}

export interface ReadPlan {
  readonly document: ReadDocument;
  readonly lines: readonly PlanLine[];
  readonly proposals: readonly Proposal[];
}

/** Reads a policy paper and says of every line what it is; saves nothing. */
export async function readPlan(
  bytes: Uint8Array,
  fileName: string,
  facts: PlanFacts,
): Promise<Result<ReadPlan, Refusal>> {
  const read = await readDocument(bytes, { fileName });
  if (!read.ok) return read;
  const document = read.value;
  const headings = document.blocks.filter(({ kind }) => kind === 'heading').map(({ start, end }) => ({ start, end }));
  const sentences = explainPaper(document.text, { planYear: facts.year, publisher: facts.publisher, headings });
  const lines = sentences.map(({ start, end, kind, cues }) => ({
    start,
    end,
    kind,
    cues: cues.map((cue) => document.text.slice(cue.start, cue.end)),
  }));
  return ok({ document, lines, proposals: sentences.flatMap(({ proposals }) => proposals) });
}
