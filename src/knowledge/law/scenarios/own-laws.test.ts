import { describe, expect, test } from 'vitest';
import { checkLaw } from '../checking/check-law.ts';
import { checkReferences } from '../checking/references.ts';
import { Corpus } from '../corpus/corpus.ts';
import { Engine } from '../running/engine.ts';
import { mutantsOf } from '../testing/mutants.ts';
import { corpusIn, filesIn, ownLaws, textOf } from '../testing/standards.ts';
import { readFeature } from './gherkin.ts';
import { runScenario } from './run-scenario.ts';

const corpus = corpusIn(ownLaws);
const engine = new Engine(corpus);
const features = filesIn(ownLaws, '.feature').map((file) => ({ file, feature: readFeature(textOf(file)) }));
const scenariosOf = (id: string) =>
  features
    .filter(({ file }) => file.includes(id.replace('_zonnedaal', '')))
    .flatMap(({ feature }) => feature.scenarios);

test('there are four laws, in order and with references that exist', () => {
  expect(corpus.laws).toHaveLength(4);
  for (const file of filesIn(ownLaws, '.yaml')) expect(checkLaw(textOf(file), file)).toMatchObject({ ok: true });
  expect(corpus.laws.flatMap((law) => checkReferences(law, corpus))).toEqual([]);
});

test.each(features.flatMap(({ feature }) => feature.scenarios))('$name', (scenario) => {
  expect(runScenario(engine, scenario)).toEqual({ kind: 'passed' });
});

// The costs and half the means end in whole or half cents: there rounding half up is rounding up.
const equivalent = ['article 2: vergoeding: ROUND becomes CEIL'];

describe('an error in a law is caught by its own scenarios', () => {
  test.each(corpus.laws.map((law) => [law.id, law] as const))('%s', (id, law) => {
    const mutants = mutantsOf(law);
    const missed = mutants.filter((mutant) => {
      const others = corpus.laws.filter((other) => other.id !== id);
      const spoiled = new Engine(new Corpus([...others, mutant.law]));
      return scenariosOf(id).every((scenario) => runScenario(spoiled, scenario).kind === 'passed');
    });
    const caught = mutants.length - missed.length;
    const report = `${id}: ${caught} of ${mutants.length} mutants caught (${Math.round((caught / mutants.length) * 100)} %)`;
    expect(mutants.length, report).toBeGreaterThan(10);
    const unseen = missed.map(({ change }) => change).filter((change) => !equivalent.includes(change));
    expect({ report, unseen }).toMatchObject({ unseen: [] });
  });
});

test('a couple in which one earns gets less than a couple with the same income of two', () => {
  const given = (own: number, partner: number) => ({
    parameters: { bsn: 1 },
    facts: { netto_inkomen: own, heeft_partner: true, inkomen_partner: partner, huur: 60_000, kosten: 20_000 },
  });
  const total = (own: number, partner: number): number =>
    (['huurregeling_zonnedaal huurbijdrage', 'kostenregeling_zonnedaal vergoeding'] as const)
      .map((name) => name.split(' '))
      .map(([law = '', output = '']) =>
        engine.program({ law, outputs: [output], date: '2026-03-01' }, ['bsn']).value(given(own, partner)),
      )
      .reduce<number>((sum, value) => sum + Number(value), 0);
  expect(total(75_000, 75_000)).toBe(22_500 + 13_750);
  expect(total(150_000, 0)).toBe(13_700 + 0);
});
