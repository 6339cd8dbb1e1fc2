import type { Expression } from '../model/expression.ts';
import type { Day } from '../values/calendar.ts';
import { showDay } from '../values/calendar.ts';
import type { Definition } from '../model/law.ts';
import { isRecord, type Value } from '../values/value.ts';
import type { Bound, Origin } from './unit.ts';

/** The day of calculation as laws see it: `$referencedate`, `.year`, `.month`, `.day`, `.iso`. */
const referenceDate = (day: Day): Value => ({ ...day, iso: showDay(day) });

/**
 * What the names in an article mean while it is being linked. Later meanings go before earlier ones: the day of
 * calculation, outputs computed so far, inputs (while inputs are gathered), definitions, parameters.
 */
export class Scope {
  readonly given = new Map<string, number>();
  readonly inputs = new Map<string, number>();
  readonly outputs = new Map<string, number>();
  readonly #definitions: ReadonlyMap<string, Definition>;
  readonly #day: Value;
  size = 0;

  constructor(parameters: readonly string[], definitions: ReadonlyMap<string, Definition>, day: Day) {
    this.#definitions = definitions;
    this.#day = referenceDate(day);
    for (const name of parameters) this.given.set(name, this.newSlot());
  }

  newSlot(): number {
    this.size += 1;
    return this.size - 1;
  }

  /** Inputs become ordinary parameters once all are gathered. */
  closeInputs(): void {
    for (const [name, slot] of this.inputs) this.given.set(name, slot);
    this.inputs.clear();
  }

  bind(expression: Expression): Bound {
    if (expression.kind === 'literal') return { kind: 'constant', value: expression.value };
    if (expression.kind === 'variable') return this.#variable(expression.name, expression.path);
    const { name, precision = 0, hasDefault = false, inline = false } = expression;
    return {
      kind: 'operation',
      name,
      precision,
      hasDefault,
      inline,
      parts: expression.parts.map((part) => this.bind(part)),
    };
  }

  #variable(name: string, path: readonly string[]): Bound {
    if (name === 'referencedate') return constant(this.#day, name, path, 'CONTEXT');
    const output = this.outputs.get(name);
    if (output !== undefined) return { kind: 'slot', slot: output, name, path, origin: 'OUTPUT' };
    const input = this.inputs.get(name);
    if (input !== undefined) return { kind: 'slot', slot: input, name, path, origin: 'RESOLVED_INPUT' };
    const definition = this.#definitions.get(name);
    if (definition) return constant(definition.value, name, path, 'DEFINITION');
    const given = this.given.get(name);
    return given === undefined
      ? { kind: 'missing', name: [name, ...path].join('.') }
      : { kind: 'slot', slot: given, name, path, origin: 'PARAMETERS' };
  }
}

function constant(value: Value, name: string, path: readonly string[], origin: Origin): Bound {
  const full = [name, ...path].join('.');
  const found = propertyOf(value, path);
  return found === undefined ? { kind: 'missing', name: full } : { kind: 'constant', value: found, name: full, origin };
}

/** A property of a value by its path, also an item of a list by its number; undefined when there is none. */
export function propertyOf(value: Value, path: readonly string[]): Value | undefined {
  let current: Value | undefined = value;
  for (const name of path) {
    if (current === null || typeof current !== 'object') return undefined;
    if (Array.isArray(current))
      current = /^\d{1,9}$/.test(name) ? (current[Number(name)] as Value | undefined) : undefined;
    else if (isRecord(current)) current = Object.hasOwn(current, name) ? current[name] : undefined;
    else return undefined;
    if (current === undefined) return undefined;
  }
  return current;
}
