import { describe, expect, test } from 'vitest';
import { lawyersTree } from '../explaining/lawyers-tree.ts';
import { Engine } from '../running/engine.ts';
import { Tables } from '../running/tables.ts';
import { corpusIn, filesIn, hasStandards, standards, textOf } from '../testing/standards.ts';
import { readFeature } from './gherkin.ts';
import { readGoldenCases, runGoldenCase } from './golden.ts';
import { runScenario } from './run-scenario.ts';
import { vocabulary } from './steps.ts';

const tests = `${standards}/packages/engine/tests`;

describe.skipIf(!hasStandards)('RegelRecht (skipped without ../shared/standards/regelrecht)', () => {
  const golden = hasStandards
    ? filesIn(`${tests}/fixtures`, '.json').flatMap((file) => readGoldenCases(textOf(file)) ?? [])
    : [];
  const folders = [`${standards}/bdd/conformance`, `${standards}/corpus`];
  const features = hasStandards ? folders.flatMap((folder) => filesIn(folder, '.feature')) : [];
  const scenarios = features.flatMap((file) => readFeature(textOf(file)).scenarios);
  const engine = new Engine(corpusIn(hasStandards ? `${standards}/corpus/regulation` : import.meta.dirname));

  test('all 56 golden cases are found', () => {
    expect(golden).toHaveLength(56);
  });

  test.each(golden)('golden case $id', (each) => {
    expect(runGoldenCase(each)).toEqual({ ok: true, value: null });
  });

  test.each(scenarios.filter(({ tags }) => !tags.includes('@wip')))('scenario $name', (scenario) => {
    expect(runScenario(engine, scenario)).toEqual({ kind: 'passed' });
  });

  test('every step of the grammar has a meaning', () => {
    const steps = [...textOf(`${standards}/bdd/grammar.yaml`).matchAll(/^ {4}text: '?(.+?)'?$/gm)].map(
      ([, text = '']) => text.replace(/"\{\w+\}"/g, '{}').replace(/\{\w+\}/g, '{#}'),
    );
    expect(steps.length).toBeGreaterThan(30);
    expect(steps.filter((step) => !vocabulary.some(([known]) => known === step))).toEqual([]);
  });

  test.each([
    ['wet_op_de_zorgtoeslag', 'hoogte_zorgtoeslag', 'expected_zorgtoeslag_trace.txt', { bsn: '999993653' }],
    ['regeling_standaardpremie', 'standaardpremie', 'expected_standaardpremie_trace.txt', {}],
  ])('the explanation of %s is the expected one, line for line', (law, output, file, parameters) => {
    const row = {
      bsn: '999993653',
      partnerschap_type: 'GEEN',
      polis_status: 'ACTIEF',
      verdragsinschrijving: false,
      loon_uit_dienstbetrekking: 79_547,
    };
    const zeros = [
      'uitkeringen_en_pensioenen',
      'winst_uit_onderneming',
      'resultaat_overige_werkzaamheden',
      'eigen_woning',
      'buitenlands_inkomen',
      'reguliere_voordelen',
      'vervreemdingsvoordelen',
      'spaargeld',
      'beleggingen',
      'onroerend_goed',
      'schulden',
    ];
    const rows = [{ ...row, ...Object.fromEntries(zeros.map((name) => [name, 0])) }];
    const tables = new Tables([{ name: 'all', key: 'bsn', rows }]);
    const result = engine.execute(
      { law, outputs: [output], date: '2025-01-01', explain: true },
      { parameters, tables },
    );
    expect(result.ok && result.value.trace && lawyersTree(result.value.trace)).toBe(
      textOf(`${tests}/${file}`).trimEnd(),
    );
  });
});
