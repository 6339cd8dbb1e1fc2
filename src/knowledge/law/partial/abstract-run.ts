import { LawError } from '../errors.ts';
import type { Call, HookStep, InputStep, ResolveStep, Step, TermStep, Unit } from '../linking/unit.ts';
import type { Tables } from '../running/tables.ts';
import { sameValue, type Value } from '../values/value.ts';
import { any, join, known, needsOf, nobody, together, type Abstract, type AbstractSlots } from './abstract.ts';
import { evaluateAbstract } from './abstract-operation.ts';

/** What is known of the inputs, by name. */
export type Knowledge = (name: string, law: string) => Abstract;

const mostWork = 20_000;

/** Follows the steps of units with what is known of their inputs. */
export class AbstractRun {
  readonly #knowledge: Knowledge;
  readonly #tables: Tables | null;
  readonly #done = new Map<Unit, { given: AbstractSlots; slots: AbstractSlots }[]>();
  #work = 0;

  constructor(knowledge: Knowledge, tables: Tables | null) {
    this.#knowledge = knowledge;
    this.#tables = tables;
  }

  root(unit: Unit): AbstractSlots {
    return this.run(
      unit,
      unit.parameters.map((name) => this.#knowledge(name, unit.law.id)),
    );
  }

  /** The slots of a unit; throws LawError where the execution certainly does. */
  run(unit: Unit, given: AbstractSlots): AbstractSlots {
    const earlier = (this.#done.get(unit) ?? []).find((run) =>
      run.given.every((value, slot) => value === given[slot] || same(value, given[slot])),
    );
    if (earlier) return earlier.slots;
    this.#work += 1;
    if (this.#work > mostWork) throw new LawError('too-much-work', `more than ${mostWork} articles were weighed`);
    const slots: AbstractSlots = new Array<Abstract | undefined>(unit.size).fill(undefined);
    given.forEach((value, slot) => (slots[slot] = value));
    for (const step of unit.steps) this.#step(unit, step, slots);
    this.#done.set(unit, [...(this.#done.get(unit) ?? []), { given, slots }]);
    return slots;
  }

  #step(unit: Unit, step: Step, slots: AbstractSlots): void {
    switch (step.kind) {
      case 'input':
        slots[step.slot] = this.#input(unit, step, slots);
        return;
      case 'term':
        slots[step.slot] = this.#term(step, slots);
        return;
      case 'action':
        slots[step.slot] = evaluateAbstract(step.value, slots);
        if (slots.origins?.has(step.slot)) slots.origins.delete(step.slot);
        else slots.origins = (slots.origins ?? new Map()).set(step.slot, step.value);
        return;
      case 'override':
        slots[step.slot] = this.#call(step.call, slots);
        return;
      case 'hook':
        this.#hook(step, slots);
        return;
      case 'resolve':
        slots[step.slot] = this.#resolve(step, slots);
        return;
      case 'taint':
        for (const slot of step.slots) slots[slot] = known(step.tainted);
        return;
      case 'untranslatable':
        if (step.error) throw step.error;
        return;
      case 'fail':
        throw step.error;
    }
  }

  #input(unit: Unit, { input, keys, from }: InputStep, slots: AbstractSlots): Abstract {
    const found = this.#lookUp(input.name, keys, slots);
    if (found !== undefined) return known(found);
    if (from === null) return this.#knowledge(input.name, unit.law.id);
    if ('error' in from) throw from.error;
    return this.#call(from.call, slots);
  }

  #lookUp(name: string, keys: InputStep['keys'], slots: AbstractSlots): Value | undefined {
    return this.#tables?.find(name.toLowerCase(), (key) => {
      const slot = keys.get(key);
      const value = slot === undefined ? undefined : slots[slot];
      return value?.kind === 'known' ? value.value : undefined;
    });
  }

  #args(args: Call['args'], slots: AbstractSlots): AbstractSlots {
    return args.map((arg) =>
      arg.kind === 'slot' && slots[arg.slot] === undefined ? undefined : evaluateAbstract(arg, slots),
    );
  }

  #call({ unit, args, from, output }: Call, slots: AbstractSlots): Abstract {
    const value = this.run(unit, this.#args(args, slots))[from];
    if (!value) throw new LawError('output-not-found', `Output '${output}' not found in law '${unit.law.id}'`);
    return value;
  }

  #hook({ call, takes }: HookStep, slots: AbstractSlots): void {
    const result = this.run(call.unit, this.#args(call.args, slots));
    for (const { from, to } of takes) slots[to] = result[from];
  }

  /** Rules that may apply for this territory, until one that certainly does. */
  #term({ candidates, otherwise, slot, term }: TermStep, slots: AbstractSlots): Abstract {
    const possible: Abstract[] = [];
    const choosers = new Set<string>();
    for (const { scope, call } of candidates) {
      const places = scope.map(({ slot: at, code }) => fits(at < 0 ? undefined : slots[at], code));
      if (places.includes(false)) continue;
      if ('error' in call) throw call.error;
      possible.push(this.#call(call, slots));
      if (!places.includes(null))
        return possible.length === 1 ? (possible[0] ?? any(nobody)) : join(possible, choosers);
      for (const { slot: at } of scope) for (const need of needsOf(slots[at] ?? any(nobody))) choosers.add(need);
    }
    if (otherwise === null) possible.push(known(null));
    else if ('error' in otherwise) {
      if (possible.length === 0) throw otherwise.error;
    } else {
      for (const each of otherwise) slots[each.slot] = evaluateAbstract(each.value, slots);
      const own = otherwise.find(({ name }) => name === term.id);
      possible.push((own && slots[own.slot]) ?? known(null));
    }
    void slot;
    return possible.length === 1 ? (possible[0] ?? any(nobody)) : join(possible, choosers);
  }

  #resolve({ candidates }: ResolveStep, slots: AbstractSlots): Abstract {
    for (const { call, match } of candidates) {
      const found = this.run(call.unit, this.#args(call.args, slots));
      const values = match.map(
        ({ from, value }) => [found[from] ?? known(null), evaluateAbstract(value, slots)] as const,
      );
      const sure = values.every(([a, b]) => a.kind === 'known' && b.kind === 'known');
      if (!sure) return any(together(...values.flat()));
      if (values.every(([a, b]) => a.kind === 'known' && b.kind === 'known' && sameValue(a.value, b.value)))
        return found[call.from] ?? known(null);
    }
    return known(null);
  }
}

function fits(value: Abstract | undefined, code: string): boolean | null {
  if (value === undefined) return false;
  return value.kind === 'known' ? value.value === code : null;
}

function same(one: Abstract | undefined, other: Abstract | undefined): boolean {
  return one?.kind === 'known' && other?.kind === 'known' && sameValue(one.value, other.value);
}
