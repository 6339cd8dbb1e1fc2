import type { Action, Article, Definition, Field, Hook, InputField, OpenTerm } from '../model/law.ts';
import type { Value, ValueRecord } from '../values/value.ts';
import { ExpressionProblem } from './expression-problem.ts';
import { parseExpression, parseOperation } from './parse-expression.ts';
import { asRecord, asRecords, asText, textOr } from './record.ts';

/** Reads one article; throws ExpressionProblem with the path inside the article. */
export function parseArticle(record: ValueRecord): Article {
  const machine = asRecord(record['machine_readable']);
  const execution = asRecord(machine['execution']);
  const produces = asRecord(execution['produces']);
  const character = asText(produces['legal_character']);
  const at = 'machine_readable.execution';
  refuseReserved(execution, at);
  return {
    number: textOr(record['number'], ''),
    text: textOr(record['text'], ''),
    url: textOr(record['url'], ''),
    endpoint: asText(machine['endpoint']),
    definitions: definitionsOf(asRecord(machine['definitions'])),
    parameters: asRecords(execution['parameters']).map(fieldOf),
    inputs: asRecords(execution['input']).map((input, index) => inputOf(input, `${at}.input[${index}]`)),
    outputs: asRecords(execution['output']).map(fieldOf),
    actions: actionsOf(execution['actions'], `${at}.actions`),
    produces: character === null ? null : { character, decision: asText(produces['decision_type']) },
    openTerms: asRecords(machine['open_terms']).map((term, index) =>
      openTermOf(term, `machine_readable.open_terms[${index}]`),
    ),
    implements: asRecords(machine['implements']).map((each) => ({
      law: textOr(each['law'], ''),
      article: textOr(each['article'], ''),
      term: textOr(each['open_term'], ''),
    })),
    hooks: asRecords(machine['hooks']).flatMap(hookOf),
    overrides: asRecords(machine['overrides']).map((each) => ({
      law: textOr(each['law'], ''),
      article: textOr(each['article'], ''),
      output: textOr(each['output'], ''),
    })),
    untranslatables: asRecords(machine['untranslatables']).map((each) => ({
      construct: textOr(each['construct'], ''),
      reason: textOr(each['reason'], ''),
      excerpt: textOr(each['legal_text_excerpt'], ''),
      accepted: each['accepted'] === true,
    })),
  };
}

/** Names that mean something to every JavaScript object cannot be names in a law. */
function refuseReserved(execution: ValueRecord, at: string): void {
  for (const [list, field] of [
    ['parameters', 'name'],
    ['input', 'name'],
    ['output', 'name'],
    ['actions', 'output'],
  ] as const) {
    asRecords(execution[list]).forEach((each, index) => {
      const name = asText(each[field]);
      if (name !== null && name in Object.prototype) {
        throw new ExpressionProblem(
          `${at}.${list}[${index}].${field}`,
          `“${name}” kan geen naam zijn`,
          `“${name}” cannot be a name`,
        );
      }
    });
  }
}

function definitionsOf(record: ValueRecord): Map<string, Definition> {
  return new Map(
    Object.entries(record).map(([name, given]) => {
      const structured = asRecord(given);
      if (!('value' in structured)) return [name, { value: given, unit: null }];
      return [name, { value: structured['value'] ?? null, unit: unitOf(structured) }];
    }),
  );
}

const unitOf = (record: ValueRecord): string | null => asText(asRecord(record['type_spec'])['unit']);

function fieldOf(record: ValueRecord): Field {
  const spec = asRecord(record['type_spec']);
  return {
    name: textOr(record['name'], ''),
    type: textOr(record['type'], ''),
    description: textOr(record['description'], ''),
    unit: asText(spec['unit']),
    min: spec['min'] ?? null,
    max: spec['max'] ?? null,
    required: record['required'] === true,
  };
}

function inputOf(record: ValueRecord, path: string): InputField {
  const source = asRecord(record['source']);
  const named = {
    regulation: asText(source['regulation']),
    output: asText(source['output']),
    endpoint: asText(source['endpoint']),
  };
  return {
    ...fieldOf(record),
    source: {
      ...Object.fromEntries(Object.entries(named).filter(([, value]) => value !== null)),
      parameters: Object.entries(asRecord(source['parameters'])).map(([name, value]) => ({
        name,
        value: parseExpression(value, `${path}.source.parameters.${name}`),
      })),
    },
  };
}

function actionsOf(value: Value | undefined, path: string): Action[] {
  return asRecords(value).flatMap((action, index) => {
    const output = asText(action['output']);
    return output === null ? [] : [actionOf(action, output, `${path}[${index}]`)];
  });
}

function actionOf(record: ValueRecord, output: string, path: string): Action {
  if ('operation' in record) return { output, expression: parseOperation(record, path), resolve: null };
  if ('resolve' in record) return { output, expression: null, resolve: resolveOf(asRecord(record['resolve']), path) };
  if (!('value' in record)) {
    throw new ExpressionProblem(
      path,
      'een actie heeft “value” of “operation” nodig',
      "an action requires 'value' or 'operation'",
    );
  }
  return { output, expression: parseExpression(record['value'] ?? null, `${path}.value`), resolve: null };
}

function resolveOf(record: ValueRecord, path: string): Action['resolve'] {
  return {
    layer: textOr(record['type'], '').toUpperCase(),
    output: textOr(record['output'], ''),
    match: Object.entries(asRecord(record['match'])).map(([output, value]) => ({
      output,
      value: parseExpression(value, `${path}.resolve.match.${output}`),
    })),
  };
}

function openTermOf(record: ValueRecord, path: string): OpenTerm {
  const hasDefault = 'default' in record;
  return {
    id: textOr(record['id'], ''),
    type: textOr(record['type'], ''),
    description: textOr(record['description'], ''),
    required: record['required'] !== false,
    delegatedTo: asText(record['delegated_to']),
    delegationType: asText(record['delegation_type']),
    legalBasis: asText(record['legal_basis']),
    defaults: hasDefault ? actionsOf(asRecord(record['default'])['actions'], `${path}.default.actions`) : null,
  };
}

function hookOf(record: ValueRecord): Hook[] {
  const point = record['hook_point'];
  const applies = asRecord(record['applies_to']);
  const character = asText(applies['legal_character']);
  if ((point !== 'pre_actions' && point !== 'post_actions') || character === null) return [];
  return [{ point, character, decision: asText(applies['decision_type']), stage: textOr(applies['stage'], 'BESLUIT') }];
}
