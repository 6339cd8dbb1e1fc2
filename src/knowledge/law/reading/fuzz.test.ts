import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkLaw } from '../checking/check-law.ts';
import { Corpus } from '../corpus/corpus.ts';
import { LawError } from '../errors.ts';
import { partialAnswer } from '../partial/partial-answer.ts';
import { readReceipt } from '../receipts/read-receipt.ts';
import { Engine } from '../running/engine.ts';
import { readFeature } from '../scenarios/gherkin.ts';
import { runScenario } from '../scenarios/run-scenario.ts';
import { filesIn, ownLaws, textOf } from '../testing/standards.ts';
import { fromJson } from '../values/json.ts';
import { readLaw } from './parse-law.ts';

const laws = filesIn(ownLaws, '.yaml').map((file) => textOf(file));
const spoiled = fc
  .tuple(
    fc.constantFrom(...laws),
    fc.array(
      fc.tuple(
        fc.nat(),
        fc.nat(60),
        fc.oneof(
          fc.string(),
          fc.constantFrom(
            ': ',
            '- ',
            '{',
            '[',
            '&a ',
            '*a',
            '$x',
            '"',
            "'",
            '\n',
            '\t',
            '9e9',
            'null',
            '$netto_inkomen',
          ),
        ),
      ),
    ),
  )
  .map(([text, cuts]) =>
    cuts.reduce(
      (spoilt, [at, length, put]) =>
        spoilt.slice(0, at % spoilt.length) + put + spoilt.slice((at % spoilt.length) + length),
      text,
    ),
  );

test('spoiled law files are refused or executed, and never anything else', { timeout: 60_000 }, () => {
  const values = fc.dictionary(
    fc.constantFrom('netto_inkomen', 'heeft_partner', 'inkomen_partner', 'huur', 'kosten', 'bsn', 'ontvangen'),
    fc.oneof(
      fc.double(),
      fc.string(),
      fc.boolean(),
      fc.constant(null),
      fc.maxSafeInteger(),
      fc.constant([1]),
      fc.constant({ a: {} }),
    ),
  );
  fc.assert(
    fc.property(spoiled, values, (text, given) => {
      checkLaw(text, 'fuzz');
      const read = readLaw(text, 'fuzz');
      if (!read.ok) return;
      const others = laws
        .flatMap((other) => readLaw(other, 'own'))
        .flatMap((other) => (other.ok ? [other.value.law] : []));
      const engine = new Engine(new Corpus([...others, read.value.law]));
      const facts = Object.fromEntries(Object.entries(given).map(([name, value]) => [name, fromJson(value)]));
      for (const output of read.value.law.articles.flatMap(({ outputs }) => outputs.map(({ name }) => name))) {
        const question = { law: read.value.law.id, outputs: [output], date: '2026-03-01', explain: true };
        const result = engine.execute(question, { parameters: facts, facts });
        if (!result.ok) expect(result.problem).toBeInstanceOf(LawError);
        try {
          partialAnswer(engine, question, { parameters: {}, facts });
        } catch (error) {
          expect(error).toBeInstanceOf(LawError);
        }
      }
    }),
    { numRuns: 200 },
  );
});

test('features and receipts may hold anything', () => {
  const engine = new Engine(new Corpus([]));
  fc.assert(
    fc.property(
      fc.string(),
      fc.constantFrom('Given ', '| ', '"""', 'Scenario: ', 'When I evaluate "', '@'),
      (text, word) => {
        for (const scenario of readFeature(`Feature: x\nScenario: y\n${word}${text}\n${text}`).scenarios)
          runScenario(engine, scenario);
        readReceipt(text);
      },
    ),
  );
  expect(readReceipt('{"digest": 1}')).toBeNull();
});
