import { describe, expect, test } from 'vitest';
import { Corpus } from '../corpus/corpus.ts';
import { readLaw } from '../reading/parse-law.ts';
import { corpusIn, hasStandards, ownLaws, standards } from '../testing/standards.ts';
import { Tainted } from '../values/value.ts';
import { Engine } from './engine.ts';

const head = (id: string, more = '', layer = 'WET'): string =>
  `$id: ${id}\nregulatory_layer: ${layer}\npublication_date: '2025-01-01'\n${more}articles:\n`;
const law = (id: string, machine: string, more = '', layer = 'WET'): string =>
  `${head(id, more, layer)}  - number: '1'\n    text: Tekst.\n    machine_readable: ${machine}\n`;
const gives = (output: string, value: string, more = ''): string =>
  `{${more}execution: {parameters: [{name: gemeente_code, type: string}], output: [{name: ${output}, type: number}], actions: [{output: ${output}, value: ${value}}]}}`;
const engineOf = (...texts: string[]): Engine =>
  new Engine(
    new Corpus(
      texts.map((text) => {
        const read = readLaw(text, 'test');
        if (!read.ok) throw new Error(JSON.stringify(read.problem));
        return read.value.law;
      }),
    ),
  );
const ask = (engine: Engine, id: string, output: string, parameters = {}, date = '2025-06-01') =>
  engine.execute({ law: id, outputs: [output], date }, { parameters });
const valueOf = (...question: Parameters<typeof ask>) => {
  const result = ask(...question);
  return result.ok ? result.value.outputs[question[2]] : result.problem.message;
};

test('errors name law, article and operation, and no values', () => {
  const wrong =
    '{execution: {parameters: [{name: x, type: number}], output: [{name: p, type: number}], actions: [{output: p, value: {operation: IF, cases: [{when: true, then: {operation: ADD, values: [1, $x]}}]}}]}}';
  expect(valueOf(engineOf(law('a', wrong)), 'a', 'p', { x: 'geheim' })).toBe(
    'Type mismatch: expected number, got string (law a, article 1, operation ADD)',
  );
  expect(valueOf(engineOf(law('a', wrong)), 'b', 'p')).toBe('Law not found: b');
  expect(valueOf(engineOf(law('a', wrong)), 'a', 'q')).toBe("Output 'q' not found in law 'a'");
});

describe('open terms', () => {
  const higher = law(
    'hoger',
    `{open_terms: [{id: t, type: number, required: false, delegation_type: GEMEENTELIJKE_VERORDENING, default: {actions: [{output: t, value: 1}]}}], execution: {output: [{name: p, type: number}], actions: [{output: p, value: $t}]}}`,
  );
  const fills = (id: string, value: number, more: string) =>
    law(
      id,
      gives('t', String(value), "implements: [{law: hoger, article: '1', open_term: t}], "),
      more,
      'GEMEENTELIJKE_VERORDENING',
    );
  const engine = engineOf(
    higher,
    fills('een', 10, "gemeente_code: GM0001\nvalid_from: '2025-01-01'\n"),
    fills('twee', 20, "gemeente_code: GM0002\nvalid_from: '2025-01-01'\n"),
  );

  test('the regulation of the territory fills the term, the default holds elsewhere', () => {
    expect(valueOf(engine, 'hoger', 'p', { gemeente_code: 'GM0001' })).toBe(10);
    expect(valueOf(engine, 'hoger', 'p', { gemeente_code: 'GM0002' })).toBe(20);
    expect(valueOf(engine, 'hoger', 'p', { gemeente_code: 'GM0003' })).toBe(1);
    expect(valueOf(engine, 'hoger', 'p')).toBe(1);
  });

  test('the later of two regulations wins, and two of one day cannot be told apart', () => {
    const both = (from: string) =>
      engineOf(higher, fills('een', 10, "valid_from: '2025-01-01'\n"), fills('twee', 20, `valid_from: '${from}'\n`));
    expect(valueOf(both('2025-02-01'), 'hoger', 'p')).toBe(20);
    expect(valueOf(both('2025-01-01'), 'hoger', 'p')).toContain('Ambiguous priority');
  });

  test('a regulation of the wrong layer is refused', () => {
    const wrong = law(
      'rijk',
      gives('t', '5', "implements: [{law: hoger, article: '1', open_term: t}], "),
      "valid_from: '2025-01-01'\n",
      'AMVB',
    );
    expect(valueOf(engineOf(higher, wrong), 'hoger', 'p')).toContain(
      'delegation_type requires GEMEENTELIJKE_VERORDENING',
    );
  });
});

test('resolve finds the lower regulation whose outputs match', () => {
  const year = (id: string, number: number, amount: number): string =>
    law(
      id,
      `{execution: {output: [{name: jaar, type: number}, {name: bedrag, type: number}], actions: [{output: jaar, value: ${number}}, {output: bedrag, value: ${amount}}]}}`,
      "valid_from: '2024-01-01'\nlegal_basis: [{law_id: hoger, article: '1'}]\n".replace(
        '2024-01-01',
        `20${number % 100}-01-01`,
      ),
      'MINISTERIELE_REGELING',
    );
  const higher = law(
    'hoger',
    '{execution: {parameters: [{name: jaar, type: number}], output: [{name: p, type: number}], actions: [{output: p, resolve: {type: MINISTERIELE_REGELING, output: bedrag, match: {jaar: $jaar}}}]}}',
  );
  const engine = engineOf(higher, year('r24', 2024, 100), year('r25', 2025, 200));
  expect(valueOf(engine, 'hoger', 'p', { jaar: 2024 })).toBe(100);
  expect(valueOf(engine, 'hoger', 'p', { jaar: 2025 })).toBe(200);
  expect(valueOf(engine, 'hoger', 'p', { jaar: 2030 })).toBeNull();
});

test('the version of the day counts, from its first day on', () => {
  const version = (from: string, value: number) => law('a', gives('p', String(value)), `valid_from: '${from}'\n`);
  const engine = engineOf(version('2025-01-01', 2), version('2024-01-01', 1));
  expect(valueOf(engine, 'a', 'p', {}, '2024-12-31')).toBe(1);
  expect(valueOf(engine, 'a', 'p', {}, '2025-01-01')).toBe(2);
  expect(valueOf(engine, 'a', 'p', {}, '2023-12-31')).toContain("No version of law 'a' in force on 2023-12-31");
  expect(valueOf(engine, 'a', 'p', {}, 'morgen')).toContain('Invalid date');
});

test('what is untranslatable taints what uses it, unless another part decides', () => {
  const source = law(
    'bron',
    `{untranslatables: [{construct: redelijk, reason: open norm}], execution: {output: [{name: p, type: boolean}], actions: [{output: p, value: true}]}}`,
  );
  const user = (operation: string) =>
    law(
      'a',
      `{execution: {input: [{name: p, type: boolean, source: {regulation: bron, output: p}}], output: [{name: q, type: boolean}], actions: [{output: q, value: {operation: ${operation}}}]}}`,
    );
  const propagate = (operation: string) =>
    engineOf(source, user(operation)).execute(
      { law: 'a', outputs: ['q'], date: '2025-06-01', untranslatables: 'propagate' },
      { parameters: {} },
    );
  const value = (operation: string) => {
    const result = propagate(operation);
    return result.ok ? result.value.outputs['q'] : result.problem;
  };
  expect(value('AND, conditions: [$p, true]')).toBeInstanceOf(Tainted);
  expect(value('AND, conditions: [$p, false]')).toBe(false);
  expect(value('OR, conditions: [$p, true]')).toBe(true);
  expect(value('NOT, value: $p')).toBeInstanceOf(Tainted);
  expect(value('EQUALS, subject: $p, value: true')).toBeInstanceOf(Tainted);
});

test.skipIf(!hasStandards)(
  'hooks of a later stage act when that stage is asked (skipped without ../shared/standards/regelrecht)',
  () => {
    const engine = new Engine(corpusIn(hasStandards ? `${standards}/corpus/regulation` : ownLaws));
    const question = {
      law: 'vreemdelingenwet_2000',
      outputs: ['minister_is_bevoegd'],
      date: '2026-01-01',
      stage: 'BEKENDMAKING',
    };
    const result = engine.execute(question, { parameters: { bekendmaking_datum: '2026-02-02' } });
    expect(result).toMatchObject({
      ok: true,
      value: { outputs: { bezwaartermijn_startdatum: '2026-02-03', bezwaartermijn_einddatum: '2026-03-02' } },
    });
  },
);
