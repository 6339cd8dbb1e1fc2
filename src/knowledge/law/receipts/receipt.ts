import { fail, ok, type Result } from '../../../kernel/result.ts';
import { Corpus } from '../corpus/corpus.ts';
import type { LawError } from '../errors.ts';
import type { UntranslatableMode } from '../linking/linking.ts';
import type { Unit } from '../linking/unit.ts';
import { Engine, type Question } from '../running/engine.ts';
import type { Given, Outcome } from '../running/outcome.ts';
import { Tables, type Table } from '../running/tables.ts';
import { fromJson, toJson } from '../values/json.ts';
import type { Value } from '../values/value.ts';
import { canonical, digest } from './canonical.ts';

/** Version of the rules by which outcomes are reckoned; it changes when an outcome could. */
const engineVersion = '1.0.0';
const schemaVersion = '0.5.6';

/** Everything needed to repeat an outcome (RFC-013); it holds personal values, so treat it as the outcome itself. */
export interface Receipt {
  readonly engine: { readonly name: 'weerklank'; readonly version: string; readonly schema: string };
  readonly question: {
    readonly law: string;
    readonly outputs: readonly string[];
    readonly date: string;
    readonly untranslatables: UntranslatableMode;
    readonly stage: string;
  };
  /** Laws that took part, each with the SHA-256 of its file. */
  readonly laws: readonly { readonly id: string; readonly validFrom: string | null; readonly hash: string }[];
  /** Values that were accepted as true. */
  readonly accepted: {
    readonly parameters: Readonly<Record<string, unknown>>;
    readonly facts: Readonly<Record<string, unknown>>;
    readonly tables: readonly unknown[];
  };
  readonly outcome: Readonly<Record<string, unknown>>;
  /** SHA-256 of all of the above. */
  readonly digest: string;
}

/** What an execution is given, with its registers still as tables. */
export interface Accepted {
  readonly parameters: Readonly<Record<string, Value>>;
  readonly facts?: Readonly<Record<string, Value>>;
  readonly tables?: readonly Table[];
}

/** Executes and gives the outcome with its receipt. */
export function executeWithReceipt(
  engine: Engine,
  question: Question,
  accepted: Accepted,
): Result<{ outcome: Outcome; receipt: Receipt }, LawError> {
  const result = engine.execute(question, given(accepted));
  if (!result.ok) return result;
  const units = engine.program(question, Object.keys(accepted.parameters)).roots;
  return ok({ outcome: result.value, receipt: receiptOf(question, accepted, lawsIn(units), result.value) });
}

function given({ parameters, facts, tables }: Accepted): Given {
  return { parameters, ...(facts ? { facts } : {}), ...(tables ? { tables: new Tables(tables) } : {}) };
}

function receiptOf(question: Question, accepted: Accepted, laws: Receipt['laws'], outcome: Outcome): Receipt {
  const asJson = (values: Readonly<Record<string, Value>>): Record<string, unknown> =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, toJson(value)]));
  const content = {
    engine: { name: 'weerklank' as const, version: engineVersion, schema: schemaVersion },
    question: {
      law: question.law,
      outputs: question.outputs,
      date: question.date,
      untranslatables: question.untranslatables ?? ('error' as const),
      stage: question.stage ?? 'BESLUIT',
    },
    laws,
    accepted: {
      parameters: asJson(accepted.parameters),
      facts: asJson(accepted.facts ?? {}),
      tables: (accepted.tables ?? []).map(({ name, key, rows }) => ({ name, key, rows: rows.map(asJson) })),
    },
    outcome: asJson(outcome.outputs),
  };
  return { ...content, digest: digest(content) };
}

/** Every law that the articles refer to, also through each other. */
function lawsIn(roots: readonly Unit[]): Receipt['laws'] {
  const laws = new Map<string, Receipt['laws'][number]>();
  const seen = new Set<Unit>();
  const visit = (unit: Unit): void => {
    if (seen.has(unit)) return;
    seen.add(unit);
    const { id, validFrom, hash } = unit.law;
    laws.set(`${id} ${validFrom ?? ''}`, { id, validFrom, hash });
    for (const called of callsOf(unit)) visit(called);
  };
  roots.forEach(visit);
  return [...laws.values()].sort((a, b) => (`${a.id} ${a.validFrom ?? ''}` < `${b.id} ${b.validFrom ?? ''}` ? -1 : 1));
}

/** Units that a unit may run. */
export function callsOf(unit: Unit): Unit[] {
  return unit.steps.flatMap((step) => {
    if (step.kind === 'input') return step.from && 'call' in step.from ? [step.from.call.unit] : [];
    if (step.kind === 'term') return step.candidates.flatMap(({ call }) => ('unit' in call ? [call.unit] : []));
    if (step.kind === 'resolve') return step.candidates.map(({ call }) => call.unit);
    return step.kind === 'hook' || step.kind === 'override' ? [step.call.unit] : [];
  });
}

export type Mismatch =
  | { readonly kind: 'altered' }
  | { readonly kind: 'law-missing'; readonly law: string }
  | { readonly kind: 'failed'; readonly error: LawError }
  | { readonly kind: 'different'; readonly output: string; readonly receipt: unknown; readonly now: unknown };

/**
 * Repeats the outcome of a receipt with the laws of a corpus that carry the hashes it names, and with no others.
 * `ok` when every output comes out the same.
 */
export function verifyReceipt(receipt: Receipt, corpus: Corpus): Result<null, Mismatch> {
  const { digest: claimed, ...content } = receipt;
  if (digest(content) !== claimed) return fail({ kind: 'altered' });
  const laws = receipt.laws.map(({ id, hash }) => ({ id, law: corpus.versions(id).find((law) => law.hash === hash) }));
  const missing = laws.find(({ law }) => !law);
  if (missing) return fail({ kind: 'law-missing', law: missing.id });
  const engine = new Engine(new Corpus(laws.flatMap(({ law }) => (law ? [law] : []))));
  const values = (record: Readonly<Record<string, unknown>>): Record<string, Value> =>
    Object.fromEntries(Object.entries(record).map(([name, value]) => [name, fromJson(value)]));
  const tables = (receipt.accepted.tables as { name: string; key: string; rows: Record<string, unknown>[] }[]).map(
    ({ name, key, rows }) => ({ name, key, rows: rows.map(values) }),
  );
  const accepted = { parameters: values(receipt.accepted.parameters), facts: values(receipt.accepted.facts), tables };
  const result = engine.execute(receipt.question, given(accepted));
  if (!result.ok) return fail({ kind: 'failed', error: result.problem });
  for (const [output, value] of Object.entries(receipt.outcome)) {
    const now = toJson(result.value.outputs[output] ?? null);
    if (canonical(now) !== canonical(value)) return fail({ kind: 'different', output, receipt: value, now });
  }
  return ok(null);
}
