import type { Bilingual, FieldProblem, RefusalKind } from '../../kernel/errors.ts';

/** What a thread sends while it works, and at its end. Everything is plain data. */
export type ThreadMessage<Out> =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'done'; readonly value: Out }
  | {
      readonly kind: 'refused';
      readonly refusal: RefusalKind;
      readonly text: Bilingual;
      readonly fields: readonly FieldProblem[];
    }
  | { readonly kind: 'failed'; readonly name: string; readonly message: string; readonly stack: string };
