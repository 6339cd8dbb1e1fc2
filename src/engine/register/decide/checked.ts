import type { Bilingual } from '../../../kernel/errors.ts';
import { fail, ok, type Result } from '../../../kernel/result.ts';
import type { AnyValue } from '../definition/values.ts';

/** A value as it will be kept, or what is wrong with it; in lists and entries each problem has its place. */
export type Checked = Result<AnyValue, readonly { readonly path: string; readonly message: Bilingual }[]>;

export function good(value: AnyValue): Checked {
  return ok(value);
}

export function wrong(message: Bilingual, path = ''): Checked {
  return fail([{ path, message }]);
}
