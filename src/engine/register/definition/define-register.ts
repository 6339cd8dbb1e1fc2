import { checkDefinition } from './check-definition.ts';
import type { AnyDefinition, RegisterDefinition } from './definition.ts';
import type { FieldMap } from './field.ts';

/**
 * Gives a register its types: unknown states, fields, choices, roles and missing texts do not compile.
 * @throws Error where something is wrong that types cannot say, such as a name that no table may have.
 */
export function defineRegister<
  const N extends string,
  const F extends FieldMap,
  const S extends string,
  const A extends string,
  const L extends string = never,
  const D extends string = never,
>(definition: RegisterDefinition<N, F, S, A, L, D>): RegisterDefinition<N, F, S, A, L, D> {
  checkDefinition(definition as unknown as AnyDefinition);
  return definition;
}
