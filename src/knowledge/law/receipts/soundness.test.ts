import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Corpus } from '../corpus/corpus.ts';
import { explain } from '../explaining/explanation.ts';
import { explanationText } from '../explaining/explanation-text.ts';
import { Engine } from '../running/engine.ts';
import type { Trace } from '../running/recorder.ts';
import { mutantsOf } from '../testing/mutants.ts';
import { person, question } from '../testing/persons.ts';
import { corpusIn, ownLaws } from '../testing/standards.ts';
import { sayValue } from '../explaining/words.ts';
import { sameValue } from '../values/value.ts';
import { readReceipt } from './read-receipt.ts';
import { executeWithReceipt, verifyReceipt } from './receipt.ts';

const corpus = corpusIn(ownLaws);
const engine = new Engine(corpus);

const receiptOf = (
  asked: Parameters<typeof engine.execute>[0],
  facts: Parameters<typeof engine.execute>[1]['facts'],
  by = engine,
) => {
  const result = executeWithReceipt(by, asked, { parameters: { bsn: 1 }, ...(facts ? { facts } : {}) });
  if (!result.ok) throw result.problem;
  return result.value;
};

test('the same input gives the same outcome and the same receipt, also from another engine', () => {
  fc.assert(
    fc.property(question, person, (asked, facts) => {
      const turned = Object.fromEntries(Object.entries(facts).reverse());
      const other = new Engine(new Corpus([...corpus.laws].reverse()));
      const [one, two] = [receiptOf(asked, facts), receiptOf(asked, turned, other)];
      expect(two.outcome.outputs).toEqual(one.outcome.outputs);
      expect(two.receipt.digest).toBe(one.receipt.digest);
    }),
  );
});

test('a receipt that went through a file is repeated; a changed one, or a changed law, is found out', () => {
  fc.assert(
    fc.property(question, person, fc.nat(), (asked, facts, pick) => {
      const receipt = readReceipt(JSON.stringify({ ...receiptOf(asked, facts).receipt, sources: ['laws'] }));
      if (!receipt) throw new Error('the receipt cannot be read');
      expect(verifyReceipt(receipt, corpus)).toEqual({ ok: true, value: null });
      const altered = { ...receipt, accepted: { ...receipt.accepted, facts: { ...receipt.accepted.facts, huur: -1 } } };
      expect(verifyReceipt(altered, corpus)).toMatchObject({ ok: false, problem: { kind: 'altered' } });
      const named = corpus.laws.filter(({ hash }) => receipt.laws.some((law) => law.hash === hash));
      const law = named[pick % named.length];
      const others = corpus.laws.filter((other) => other !== law).concat(law ? [{ ...law, hash: 'other' }] : []);
      expect(verifyReceipt(receipt, new Corpus(others))).toMatchObject({
        ok: false,
        problem: { kind: 'law-missing', law: law?.id },
      });
    }),
    { numRuns: 60 },
  );
});

test('a law that was changed behind its hash gives another outcome, and the receipt says which', () => {
  const law = corpus.versions('huurregeling_zonnedaal')[0];
  if (!law) throw new Error('the law is not there');
  const asked = { law: law.id, outputs: ['huurbijdrage'], date: '2026-03-01' };
  const { receipt } = receiptOf(asked, {
    netto_inkomen: 100_000,
    heeft_partner: false,
    inkomen_partner: 0,
    huur: 50_000,
  });
  const mutant = mutantsOf(law).find(({ change }) => change.includes('MIN becomes MAX'));
  const forged = new Corpus([...corpus.laws.filter(({ id }) => id !== law.id), mutant?.law ?? law]);
  expect(verifyReceipt(receipt, forged)).toMatchObject({
    ok: false,
    problem: { kind: 'different', output: 'huurbijdrage', receipt: 25_000, now: 30_000 },
  });
});

test('explanation and outcome agree, step by step', () => {
  fc.assert(
    fc.property(question, person, (asked, facts) => {
      const [output = ''] = asked.outputs;
      const plain = engine.execute(asked, { parameters: { bsn: 1 }, facts });
      const told = engine.execute({ ...asked, explain: true }, { parameters: { bsn: 1 }, facts });
      if (!plain.ok || !told.ok) throw new Error('it failed');
      expect(told.value.outputs).toEqual(plain.value.outputs);
      const explanation = explain(told.value, corpus, asked.date, 'nl');
      const last = explanation.steps.at(-1);
      expect(last && sameValue(last.value, plain.value.outputs[output] ?? null)).toBe(true);
      expect(last).toMatchObject({ output, law: asked.law });
      const unit = output.startsWith('heeft') ? null : 'eurocent';
      expect(explanation.conclusion).toContain(sayValue(last?.value ?? null, unit, 'nl'));
      for (const { text, sentences } of explanation.steps) {
        expect(text.length).toBeGreaterThan(20);
        expect(sentences.length).toBeGreaterThan(0);
      }
      expect(explanationText(explanation, 'en')).toContain(last?.text.split('\n')[0] ?? '?');
      if (told.value.trace) sumsHold(told.value.trace);
    }),
  );
});

/** Every sum in the steps is the sum of its own parts. */
function sumsHold(step: Trace): void {
  const parts = step.children.map(({ result }) => result);
  if (step.kind === 'operation' && step.name === 'ADD' && parts.every((part) => typeof part === 'number')) {
    expect(step.result).toBe(parts.reduce((sum, part) => sum + part, 0));
  }
  step.children.forEach(sumsHold);
}
