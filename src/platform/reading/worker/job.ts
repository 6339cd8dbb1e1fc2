import type { ReadingBounds } from '../bounds.ts';
import type { Declared } from '../reading.ts';
import type { Bilingual, RefusalKind } from '../../../kernel/errors.ts';

/** What the reading thread is asked to do. */
export interface Job {
  readonly task: 'document' | 'table' | 'strip';
  readonly bytes: Uint8Array;
  readonly declared: Declared;
  readonly bounds: ReadingBounds;
  /** Most rows of a table. */
  readonly maxRows: number;
}

/** What it sends back: the value, or a refusal in plain data. */
export type Reply =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly kind: RefusalKind; readonly text: Bilingual };
