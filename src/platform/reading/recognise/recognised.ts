import type { FileKind } from '../refusals.ts';

/** What a file turns out to be. */
export interface Recognised {
  readonly kind: FileKind;
  /** Protected with a password: cannot be opened, whatever it is. */
  readonly encrypted?: boolean;
  /** Holds programs that run when it is opened. */
  readonly macros?: boolean;
}
