import type { ReportData } from './report-data.ts';

/** The pieces of text that people write around the figures. */
export const framePieces = ['foreword', 'findings', 'method', 'outlook'] as const;
export type FramePiece = (typeof framePieces)[number];
export type Frame = Readonly<Partial<Record<FramePiece, string>>>;

/** One edition of a yearly report; once frozen nothing of it changes any more. */
export interface Edition {
  readonly id: string;
  readonly number: number;
  readonly kind: 'hardships' | 'state-of';
  readonly title: string;
  /** First and last day of the period. */
  readonly from: string;
  readonly until: string;
  readonly planId: string | null;
  readonly state: 'draft' | 'frozen';
  readonly version: number;
  readonly frame: Frame;
  /** The tables as they were when it was frozen; null in a draft. */
  readonly data: ReportData | null;
  /** Digests of the frozen files. */
  readonly html: string | null;
  readonly pdf: string | null;
  readonly bundle: string | null;
  /** The edition that this one corrects, and what people say that changed. */
  readonly corrects: string | null;
  readonly changes: string | null;
  readonly at: string;
  readonly by: string;
  readonly frozenAt: string | null;
}
