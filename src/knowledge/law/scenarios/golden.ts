import { fail, ok, type Result } from '../../../kernel/result.ts';
import { Corpus } from '../corpus/corpus.ts';
import { readLaw } from '../reading/parse-law.ts';
import { problemLine } from '../reading/problem.ts';
import { Engine } from '../running/engine.ts';
import type { Value } from '../values/value.ts';
import { sameValue } from '../values/value.ts';
import { fromJson } from '../values/json.ts';

/** One case of the reference engine: laws, parameters and what must come out. */
export interface GoldenCase {
  readonly id: string;
  readonly laws: readonly string[];
  readonly law: string;
  readonly output: string;
  readonly parameters: Readonly<Record<string, Value>>;
  readonly date: string;
  readonly expected: Readonly<Record<string, unknown>>;
}

/** Reads a fixture file: `{"test_cases": […]}`; null when the text is no such file. */
export function readGoldenCases(text: string): GoldenCase[] | null {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return null;
  }
  const cases = (parsed as { test_cases?: unknown } | null)?.test_cases;
  return Array.isArray(cases) ? cases.map((each) => caseOf(each as Record<string, unknown>)) : null;
}

function caseOf(each: Record<string, unknown>): GoldenCase {
  const laws = Array.isArray(each['laws'])
    ? (each['laws'] as { yaml?: unknown }[]).map(({ yaml }) => String(yaml))
    : [String(each['law_yaml'])];
  const parameters = (each['parameters'] ?? {}) as Record<string, unknown>;
  return {
    id: String(each['id']),
    laws,
    law: String(each['law_id']),
    output: String(each['output_name']),
    parameters: Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, fromJson(value)])),
    date: String(each['calculation_date']),
    expected: (each['expected'] ?? {}) as Record<string, unknown>,
  };
}

/** What an error of the fixtures is called here. */
const errorCodes: Readonly<Record<string, string>> = {
  DivisionByZero: 'division-by-zero',
  LawNotFound: 'law-not-found',
};

/** Runs a case; the problem says what differs. */
export function runGoldenCase(golden: GoldenCase): Result<null, string> {
  const laws = [];
  for (const text of golden.laws) {
    const read = readLaw(text, golden.id);
    if (!read.ok) return fail(read.problem.map((problem) => problemLine(problem, 'en')).join('; '));
    laws.push(read.value.law);
  }
  const engine = new Engine(new Corpus(laws));
  const result = engine.execute(
    { law: golden.law, outputs: [golden.output], date: golden.date },
    { parameters: golden.parameters },
  );
  const { expected } = golden;
  if (expected['success'] === false) {
    if (result.ok) return fail('it succeeded where it should fail');
    const type = String(expected['error_type'] ?? '');
    const code = errorCodes[type] ?? type;
    return code === '' || result.problem.code === code
      ? ok(null)
      : fail(`it failed with ${result.problem.code}, not ${type}`);
  }
  if (!result.ok) return fail(`it failed: ${result.problem.message}`);
  if (expected['article_number'] !== undefined && expected['article_number'] !== result.value.article)
    return fail(`article ${result.value.article} was executed`);
  return (
    differences(expected['outputs'], result.value.outputs, 'output') ??
    differences(expected['resolved_inputs'], result.value.inputs, 'input') ??
    ok(null)
  );
}

function differences(
  expected: unknown,
  found: Readonly<Record<string, Value>>,
  what: string,
): Result<null, string> | null {
  for (const [name, value] of Object.entries((expected ?? {}) as Record<string, unknown>)) {
    const actual = found[name];
    if (actual === undefined || !sameValue(actual, fromJson(value))) {
      return fail(`${what} ${name} is ${JSON.stringify(actual)}, not ${JSON.stringify(value)}`);
    }
  }
  return null;
}
