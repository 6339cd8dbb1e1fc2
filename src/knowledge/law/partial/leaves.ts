import { LawError } from '../errors.ts';
import { articleFor } from '../corpus/corpus.ts';
import type { Field } from '../model/law.ts';
import type { Bound, Unit } from '../linking/unit.ts';
import { callsOf } from '../receipts/receipt.ts';
import type { Engine, Question } from '../running/engine.ts';
import type { Num } from '../values/decimal.ts';
import { isNum } from '../values/numbers.ts';
import { sameValue, type Value } from '../values/value.ts';

/** Something that the laws do not tell: a parameter of the question, or a fact from a register. */
export interface Leaf {
  readonly name: string;
  readonly kind: 'parameter' | 'fact';
  readonly type: string;
  readonly unit: string | null;
  readonly description: string;
  readonly min: Value;
  readonly max: Value;
  /** Where it is first asked. */
  readonly law: string;
  readonly article: string;
  /** Values that the laws compare it with. */
  readonly choices: readonly Value[];
}

/** The articles of a question with everything they may ask, parameters included. */
export interface Ground {
  readonly roots: readonly Unit[];
  /** Names of the parameters that a full execution gives. */
  readonly parameters: readonly string[];
  readonly leaves: ReadonlyMap<string, Leaf>;
  /** Numbers that the articles define: amounts, limits, shares. */
  readonly constants: readonly Num[];
}

/** Finds what an answer may depend on. Throws LawError when the question itself cannot be linked. */
export function groundOf(engine: Engine, question: Question, given: readonly string[]): Ground {
  const names = new Set(given);
  for (let round = 0; round < 8; round += 1) {
    const roots = engine.roots(question, [...names].sort());
    const declared = roots.flatMap((root) => declaredFor(root));
    const before = names.size;
    for (const { name } of declared) names.add(name);
    if (names.size === before) return { roots, parameters: [...names].sort(), ...leavesOf(roots) };
  }
  throw new LawError('too-much-work', 'the parameters of this law cannot be gathered');
}

/** Parameters of an article, of the articles of its own law that it refers to, and of rules that fill its open terms. */
function declaredFor(root: Unit): Field[] {
  const seen = new Set<Unit>();
  const fields: Field[] = [];
  const visit = (unit: Unit): void => {
    if (seen.has(unit)) return;
    seen.add(unit);
    fields.push(...unit.article.parameters);
    for (const step of unit.steps) {
      if (step.kind === 'input' && step.from && 'call' in step.from && step.from.internal) visit(step.from.call.unit);
      if (step.kind === 'term')
        for (const { article, scope, law } of step.candidates) {
          fields.push(...article.parameters);
          if (scope.length > 0) fields.push(...law.scope.map(({ parameter }) => territory(parameter)));
        }
    }
  };
  visit(root);
  const skipped = new Set(root.article.inputs.map(({ name }) => name));
  return fields.filter(({ name }) => !skipped.has(name));
}

const territory = (name: string): Field => ({
  name,
  type: 'string',
  description: '',
  unit: null,
  min: null,
  max: null,
  required: false,
});

function leavesOf(roots: readonly Unit[]): Pick<Ground, 'leaves' | 'constants'> {
  const leaves = new Map<string, Leaf>();
  const constants: Num[] = [];
  const seen = new Set<Unit>();
  const visit = (unit: Unit, asked: boolean): void => {
    if (seen.has(unit)) return;
    seen.add(unit);
    for (const { value } of unit.article.definitions.values()) if (isNum(value)) constants.push(value);
    const fields = new Map(unit.article.parameters.map((field) => [field.name, field]));
    if (asked) for (const name of unit.parameters) note(leaves, unit, fields.get(name) ?? territory(name), 'parameter');
    for (const step of unit.steps) {
      if (step.kind === 'input' && step.from === null) note(leaves, unit, step.input, 'fact');
      if (step.kind === 'input' && step.from && 'call' in step.from && step.from.internal)
        visit(step.from.call.unit, asked);
    }
    for (const called of callsOf(unit)) visit(called, false);
  };
  for (const root of roots) visit(root, true);
  return { leaves, constants };
}

function note(leaves: Map<string, Leaf>, unit: Unit, field: Field, kind: Leaf['kind']): void {
  const { name, type, unit: measure, description, min, max } = field;
  const present = leaves.get(name);
  const choices = [...(present?.choices ?? [])];
  for (const value of comparedWith(unit, name))
    if (!choices.some((other) => sameValue(other, value))) choices.push(value);
  const better = present?.description ? present : { description };
  leaves.set(name, {
    name,
    kind: present?.kind ?? kind,
    type: present?.type || type,
    unit: present?.unit ?? measure,
    description: better.description,
    min: present && isNum(present.min) ? present.min : min,
    max: present && isNum(present.max) ? present.max : max,
    law: present?.law ?? unit.law.id,
    article: present?.article ?? unit.article.number,
    choices: choices.slice(0, 24),
  });
}

/** Constants that stand in one operation with a name. */
function comparedWith(unit: Unit, name: string): Value[] {
  const found: Value[] = [];
  const visit = (bound: Bound): void => {
    if (bound.kind !== 'operation') return;
    const isSubject = bound.parts.some((part) => part.kind === 'slot' && part.name === name);
    if (isSubject) {
      for (const part of bound.parts) {
        if (part.kind !== 'constant') continue;
        found.push(...(Array.isArray(part.value) ? (part.value as readonly Value[]) : [part.value]));
      }
    }
    bound.parts.forEach(visit);
  };
  for (const step of unit.steps) if (step.kind === 'action') visit(step.value);
  return found;
}

/** The article that yields an output of the question, for its unit and description. */
export function outputField(engine: Engine, { law, date }: Question, output: string): Field | null {
  const article = articleFor(engine.corpus.inForce(law, date), output);
  return article?.outputs.find(({ name }) => name === output) ?? null;
}
