import { expect, test } from 'vitest';
import { Corpus } from '../corpus/corpus.ts';
import { Engine } from '../running/engine.ts';
import { readLaw } from './parse-law.ts';

// Every test here would hang or take all memory in a careless engine; the bound on time is the test's own.
const soon = 4_000;

const head = (id: string): string =>
  `$id: ${id}\nregulatory_layer: WET\npublication_date: '2025-01-01'\nurl: https://x.example\narticles:\n`;
const article = (number: number, machine: string): string =>
  `  - number: '${number}'\n    text: Tekst.\n    url: https://x.example\n    machine_readable: ${machine}\n`;
const law = (id: string, ...machines: string[]): string =>
  head(id) + machines.map((machine, index) => article(index + 1, machine)).join('');
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
const ask = (engine: Engine, id: string, output: string) =>
  engine.execute({ law: id, outputs: [output], date: '2025-01-01' }, { parameters: {} });
const refers = (to: string, from: string, output: string): string =>
  `{execution: {input: [{name: x, type: number, source: {regulation: ${to}, output: ${from}}}], output: [{name: ${output}, type: number}], actions: [{output: ${output}, value: $x}]}}`;
const problem = (text: string): string => {
  const read = readLaw(text, 'test');
  return read.ok ? 'read' : read.problem.map(({ message }) => message.en).join('; ');
};

test('references that run in a circle, between laws, articles and open terms', { timeout: soon }, () => {
  expect(ask(engineOf(law('a', refers('b', 'q', 'p')), law('b', refers('a', 'p', 'q'))), 'a', 'p')).toMatchObject({
    ok: false,
    problem: { code: 'circular-reference' },
  });
  const self = `{execution: {input: [{name: x, type: number, source: {output: p}}], output: [{name: p, type: number}], actions: [{output: p, value: $x}]}}`;
  expect(ask(engineOf(law('a', self)), 'a', 'p')).toMatchObject({
    ok: false,
    problem: { code: 'circular-reference', place: { law: 'a', article: '1' } },
  });
  const term = `{open_terms: [{id: t, type: number}], implements: [{law: a, article: '1', open_term: t}], execution: {output: [{name: t, type: number}], actions: [{output: t, value: $t}]}}`;
  expect(ask(engineOf(law('a', term)), 'a', 't')).toMatchObject({ ok: false, problem: { code: 'circular-reference' } });
  const hook = `{hooks: [{hook_point: post_actions, applies_to: {legal_character: TOETS}}], execution: {produces: {legal_character: TOETS}, output: [{name: h, type: number}], actions: [{output: h, value: 1}]}}`;
  expect(ask(engineOf(law('a', hook)), 'a', 'h')).toMatchObject({ ok: true });
});

test('a chain of references far too long, and one that doubles at every step', { timeout: soon }, () => {
  const long = Array.from({ length: 200 }, (_, index) => law(`l${index}`, refers(`l${index + 1}`, 'p', 'p')));
  expect(ask(engineOf(...long), 'l0', 'p')).toMatchObject({ ok: false, problem: { code: 'circular-reference' } });
  const twice = (to: string): string =>
    `{execution: {parameters: [{name: n, type: number}], input: [${[0, 1].map((add) => `{name: x${add}, type: number, source: {regulation: ${to}, output: p, parameters: {n: $m${add}}}}`).join(', ')}], output: [{name: p, type: number}], actions: [{output: p, value: {operation: ADD, values: [$x0, $x1]}}]}, definitions: {m0: 1, m1: 2}}`;
  const doubling = Array.from({ length: 40 }, (_, index) => law(`d${index}`, twice(`d${index + 1}`)));
  const end = law(
    'd40',
    '{execution: {parameters: [{name: n, type: number}], output: [{name: p, type: number}], actions: [{output: p, value: $n}]}}',
  );
  expect(ask(engineOf(...doubling, end), 'd0', 'p').ok).toBe(false);
});

test('thousands of operations in each other, brackets and dashes without end', { timeout: soon }, () => {
  const nested = (depth: number): string => `${'{operation: NOT, value: '.repeat(depth)}true${'}'.repeat(depth)}`;
  const of = (depth: number): string =>
    law('a', `{execution: {output: [{name: p, type: boolean}], actions: [{output: p, value: ${nested(depth)}}]}}`);
  expect(ask(engineOf(of(90)), 'a', 'p')).toMatchObject({ ok: true });
  expect(problem(of(130))).toContain('Maximum operation depth exceeded');
  expect(problem(of(5_000))).toContain('nested deeper');
  expect(problem(head('a') + '['.repeat(20_000))).toContain('nested deeper');
  expect(problem(head('a') + '['.repeat(200_000))).toContain('too large');
  expect(problem(`${head('a')}\n  ${'- '.repeat(100_000)}x`)).toMatch(/nested|valid YAML|too large/);
  expect(problem(`a: ${'{a: '.repeat(900)}`)).toMatch(/nested|valid YAML/);
});

test('bombs of aliases, keys, size and numbers', { timeout: soon }, () => {
  const laughs = Array.from(
    { length: 30 },
    (_, index) => `a${index + 1}: &a${index + 1} [${Array(9).fill(`*a${index}`).join(', ')}]`,
  ).join('\n');
  expect(problem(`a0: &a0 [x, x, x]\n${laughs}\n${head('a')}`)).toContain('too many values');
  expect(problem(`a: &a [*a]\n${head('a')}`)).toMatch(/nested|valid YAML/);
  expect(problem(Array.from({ length: 15_000 }, (_, index) => `k${index}: 1`).join('\n'))).toContain('is missing');
  expect(problem(`${head('a')}{${','.repeat(1_900_000)}`)).toContain('too large');
  expect(problem(`x: 1\nx: 2\n${head('a')}`)).toContain('stands twice');
  expect(problem(`${head('a')}# ${'x'.repeat(3_000_000)}`)).toContain('too large');
  expect(problem(`x: ${'9'.repeat(400)}\n${head('a')}`)).toMatch(/number/);
  expect(problem(`x: 1e999\n${head('a')}`)).toMatch(/number/);
});

test('numbers, texts and lists that grow without end', { timeout: soon }, () => {
  const growing = (start: string, operation: string): string => {
    const steps = Array.from(
      { length: 60 },
      (_, index) =>
        `{output: x${index + 1}, value: {operation: ${operation}, ${operation === 'LIST' ? 'items' : 'values'}: [$x${index}, $x${index}]}}`,
    );
    return law(
      'a',
      `{execution: {output: [{name: x60, type: number}], actions: [{output: x0, value: ${start}}, ${steps.join(', ')}]}}`,
    );
  };
  for (const [start, operation] of [
    ['99', 'MULTIPLY'],
    ['tekst', 'ADD'],
    ['{operation: LIST, items: [1, 2]}', 'ADD'],
    ['1', 'LIST'],
  ] as const) {
    expect(ask(engineOf(growing(start, operation)), 'a', 'x60')).toMatchObject({
      ok: false,
      problem: { code: 'overflow', place: { law: 'a', article: '1', operation } },
    });
  }
});

test('odd Unicode and names of JavaScript', { timeout: soon }, () => {
  for (const name of ['__proto__', 'constructor', 'toString']) {
    expect(
      problem(
        law('a', `{execution: {output: [{name: ${name}, type: number}], actions: [{output: ${name}, value: 1}]}}`),
      ),
    ).toContain('cannot be a name');
  }
  const odd = law(
    'a',
    '{execution: {output: [{name: p, type: string}], actions: [{output: p, value: "\u202e\u0000e\u0301\ud83d\ude00 ﷽"}]}}',
  );
  expect(['read', 'this is not']).toContain(problem(odd).slice(0, 4) === 'read' ? 'read' : 'this is not');
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  expect(problem(`__proto__: {polluted: true}\n${law('a', '{}')}`)).toBe('read');
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});
