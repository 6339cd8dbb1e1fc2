import type { SentenceKind } from '../../knowledge/commitments/index.ts';
import type { Block } from '../../platform/reading/reading.ts';

/** One sentence or heading of a paper, with what kind of line it is and the words that show it. */
export interface PlanLine {
  readonly start: number;
  readonly end: number;
  readonly kind: SentenceKind;
  /** Words that made the machine say so. */
  readonly cues: readonly string[];
}

/** A policy paper with its structure; offsets are UTF-16 units in `text`. */
export interface Plan {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly publisher: string;
  readonly year: number;
  readonly state: 'draft' | 'public';
  readonly fileName: string;
  readonly file: string;
  readonly format: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly lines: readonly PlanLine[];
  readonly at: string;
}

/** A place of a commitment in the paper. */
export interface PlacedCommitment {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly state: string;
}

export interface LineCount {
  readonly lines: number;
  readonly kinds: Readonly<Partial<Record<SentenceKind, number>>>;
  readonly commitments: number;
  /** Lines that are neither explained by a kind nor by a commitment: must be none. */
  readonly unexplained: number;
}

/** The commitments that stand, wholly or partly, in a line; those that a person rejected do not count. */
export function commitmentsIn<One extends PlacedCommitment>(line: PlanLine, commitments: readonly One[]): One[] {
  return commitments.filter(({ start, end, state }) => state !== 'rejected' && start < line.end && line.start < end);
}

/**
 * Counts what every line of a paper is. A line that the machine called a commitment counts as explained only where a
 * commitment stands in it, or a person said that there is none.
 */
export function countLines(lines: readonly PlanLine[], commitments: readonly PlacedCommitment[]): LineCount {
  const kinds: Partial<Record<SentenceKind, number>> = {};
  let unexplained = 0;
  let held = 0;
  for (const line of lines) {
    const here = commitments.filter(({ start, end }) => start < line.end && line.start < end);
    if (here.some(({ state }) => state !== 'rejected')) held += 1;
    else if (line.kind === 'commitment' && here.length === 0) unexplained += 1;
    const kind = here.some(({ state }) => state !== 'rejected')
      ? 'commitment'
      : line.kind === 'commitment'
        ? 'description'
        : line.kind;
    kinds[kind] = (kinds[kind] ?? 0) + 1;
  }
  return { lines: lines.length, kinds, commitments: held, unexplained };
}
