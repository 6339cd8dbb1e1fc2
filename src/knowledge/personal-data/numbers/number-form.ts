import type { PersonalKind } from '../personal-data.ts';

/** A form that starts at a number or a short word, and what must hold for it. */
export interface NumberForm {
  readonly kind: PersonalKind;
  readonly reason: string;
  readonly confidence: number;
  /** Sticky; looks at most some forty characters on. */
  readonly form: RegExp;
  readonly holds?: (text: string) => boolean;
  /** Words of which one must stand before it on the same line, within sixty characters. */
  readonly after?: RegExp;
  /** Words before it that say that it is something else. */
  readonly notAfter?: RegExp;
}
