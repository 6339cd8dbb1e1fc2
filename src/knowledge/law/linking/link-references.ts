import { articleFor } from '../corpus/corpus.ts';
import { LawError } from '../errors.ts';
import type { InputField, Law } from '../model/law.ts';
import type { Linking } from './linking.ts';
import type { Scope } from './scope.ts';
import type { Bound, Call, InputStep, RowKeys, Unit } from './unit.ts';

/** The slots of the parameters by their name in lower case: how a register finds the row. */
function rowKeys(parameters: readonly string[]): RowKeys {
  return new Map(parameters.map((name, slot) => [name.toLowerCase(), slot]));
}

/** Gathers the inputs of an article in their order; a parameter of the same name goes before an input. */
export function linkInputs(
  linker: Linking,
  unit: Pick<Unit, 'law' | 'article' | 'parameters'>,
  scope: Scope,
): InputStep[] {
  const keys = rowKeys(unit.parameters);
  const steps: InputStep[] = [];
  for (const input of unit.article.inputs) {
    if (scope.given.has(input.name)) continue;
    const from = guarded(() => sourceOf(linker, unit, input, scope));
    const slot = scope.newSlot();
    steps.push({ kind: 'input', slot, input, keys, from });
    scope.inputs.set(input.name, slot);
  }
  scope.closeInputs();
  return steps;
}

/** Turns an error of linking into one that waits until the step is reached. */
function guarded(link: () => InputStep['from']): InputStep['from'] {
  try {
    return link();
  } catch (error) {
    if (error instanceof LawError) return { error };
    throw error;
  }
}

function sourceOf(
  linker: Linking,
  unit: Pick<Unit, 'law' | 'article' | 'parameters'>,
  input: InputField,
  scope: Scope,
): InputStep['from'] {
  const { regulation, output, endpoint, parameters } = input.source;
  if (regulation !== undefined) {
    const law = linker.corpus.inForce(regulation, linker.date);
    const args = parameters.map(({ value }) => scope.bind(value));
    const names = parameters.map(({ name }) => name);
    return { call: callTo(linker, law, output ?? input.name, names, args, endpoint), internal: false };
  }
  if (output === undefined) return null;
  const args = unit.parameters.map((name, slot): Bound => ({
    kind: 'slot',
    slot,
    name,
    path: [],
    origin: 'PARAMETERS',
  }));
  return { call: callTo(linker, unit.law, output, unit.parameters, args, endpoint), internal: true };
}

/** A call to the article of a law that yields an output; throws LawError when there is none. */
function callTo(
  linker: Linking,
  law: Law,
  output: string,
  names: readonly string[],
  args: readonly Bound[],
  endpoint?: string,
): Call {
  const article = articleFor(law, output, endpoint);
  if (!article) throw new LawError('output-not-found', `Output '${output}' not found in law '${law.id}'`);
  const target = linker.unitFor(law, article, names);
  return { unit: target, args, output, from: target.outputs.get(output)?.slot ?? -1, title: `${law.id}#${output}` };
}

/** The parameters that an article declares, as far as they are known here: no more is passed on (least privilege). */
export function declaredArgs(
  article: Unit['article'],
  known: ReadonlyMap<string, number>,
): { names: string[]; args: Bound[] } {
  const names = article.parameters.map(({ name }) => name).filter((name) => known.has(name));
  const args = names.map((name): Bound => ({
    kind: 'slot',
    slot: known.get(name) ?? 0,
    name,
    path: [],
    origin: 'PARAMETERS',
  }));
  return { names, args };
}
