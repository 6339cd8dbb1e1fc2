import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { discretionIn } from '../changing/discretion.ts';
import { turningPoints } from '../changing/turning-points.ts';
import { Engine } from '../running/engine.ts';
import { person, question as anyQuestion } from '../testing/persons.ts';
import { corpusIn, hasStandards, ownLaws, standards } from '../testing/standards.ts';
import type { Value } from '../values/value.ts';
import { mayBe } from './abstract.ts';
import { askingOrder } from './asking-order.ts';
import { partialAnswer, Weigher } from './partial-answer.ts';

const engine = new Engine(corpusIn(ownLaws));
const date = '2026-03-01';
const income = { law: 'inkomensregeling_zonnedaal', outputs: ['inkomenstoeslag'], date };
const rent = { law: 'huurregeling_zonnedaal', outputs: ['heeft_recht_op_huurbijdrage'], date };
const rentAmount = { ...rent, outputs: ['huurbijdrage'] };
const parameters = { bsn: 1 };

test('without any input an amount already lies between its bounds', () => {
  const answer = partialAnswer(engine, income, { parameters });
  expect(answer.outputs['inkomenstoeslag']).toMatchObject({ kind: 'range', min: 0, max: 25_000 });
  expect(answer.needs.map(({ name }) => name).sort()).toEqual(['heeft_partner', 'inkomen_partner', 'netto_inkomen']);
});

test('an outcome stands as soon as nothing can change it any more', () => {
  const answer = partialAnswer(engine, income, { parameters, facts: { netto_inkomen: 160_000 } });
  expect(answer.outputs['inkomenstoeslag']).toEqual({ kind: 'known', value: 0 });
  expect(answer.needs).toEqual([]);
});

test('asks what decides soonest, and nothing that no longer matters', () => {
  const facts: Record<string, Value> = {};
  const answers: Record<string, Value> = { netto_inkomen: 120_000, heeft_partner: false, inkomen_partner: 0 };
  const asked: string[] = [];
  for (;;) {
    const answer = partialAnswer(engine, rent, { parameters, facts });
    const order = askingOrder(new Weigher(answer.ground, rent.outputs, { parameters, facts }), answer);
    const [first] = order;
    if (!first) break;
    expect(first.remaining).toBe(Math.min(...order.map(({ remaining }) => remaining)));
    asked.push(first.leaf.name);
    facts[first.leaf.name] = answers[first.leaf.name] ?? null;
  }
  expect(asked).toEqual(['heeft_partner', 'netto_inkomen']);
});

test('names the cliff edge to the cent', () => {
  const facts = { netto_inkomen: 150_000, heeft_partner: false, inkomen_partner: 0, huur: 70_000 };
  const { points } = turningPoints(engine, rent, { parameters, facts });
  expect(points.map(({ leaf, value, direction }) => [leaf.name, value, direction])).toEqual([
    ['netto_inkomen', 190_001, 'up'],
  ]);
  expect(
    turningPoints(engine, rentAmount, { parameters, facts }).points.map(({ leaf, value }) => [leaf.name, value]),
  ).toEqual([
    ['netto_inkomen', 190_001],
    ['huur', 37_599],
  ]);
});

test('says where a person decides', () => {
  const found = discretionIn(engine, { law: 'terugvorderingsregeling_zonnedaal', outputs: ['termijnbedrag'], date }, [
    'bsn',
    'besluitdatum',
  ]);
  expect(found.map(({ kind }) => kind)).toContain('open-term');
  expect(found.map(({ text }) => text)).toContain('Het college kan om dringende redenen van terugvordering afzien.');
  expect(found.map(({ text }) => text)).toContain(
    'Het college kan in bijzondere gevallen een hogere inkomenstoeslag vaststellen.',
  );
});

test('a partial answer never contradicts the full one, and what it does not need does not matter', () => {
  fc.assert(
    fc.property(
      anyQuestion,
      person,
      person,
      fc.subarray(
        Object.keys({ netto_inkomen: 0, heeft_partner: 0, inkomen_partner: 0, huur: 0, kosten: 0, ontvangen: 0 }),
      ),
      (question, one, other, names) => {
        const all = one;
        const facts = Object.fromEntries(names.map((name) => [name, all[name] ?? null]));
        const output = question.outputs[0] ?? '';
        const partial = partialAnswer(engine, question, { parameters, facts });
        const program = engine.program(question, ['bsn']);
        const full = program.value({ parameters, facts: all });
        const standing = partial.outputs[output];
        expect(standing && standing.kind !== 'fails' && mayBe(standing, full)).toBe(true);
        const needed = new Set([...names, ...partial.needs.map(({ name }) => name)]);
        const mixed = Object.fromEntries(
          Object.entries(other).map(([name, value]) => [name, needed.has(name) ? (all[name] ?? null) : value]),
        );
        expect(program.value({ parameters, facts: mixed })).toEqual(full);
      },
    ),
    { numRuns: 400 },
  );
});

test('the threshold named turns the outcome, and one cent less does not', () => {
  fc.assert(
    fc.property(anyQuestion, person, fc.constantFrom('value' as const, 'zero' as const), (question, facts, turn) => {
      const program = engine.program(question, ['bsn']);
      const turned = (value: Value, now: Value): boolean =>
        turn === 'zero' ? (value === 0) !== (now === 0) : value !== now;
      const now = program.value({ parameters, facts });
      const { points } = turningPoints(engine, question, { parameters, facts }, turn);
      for (const { leaf, value, direction, outcome } of points) {
        const at = program.value({ parameters, facts: { ...facts, [leaf.name]: value } });
        expect(at).toEqual(outcome);
        expect(turned(at, now)).toBe(true);
        if (typeof value !== 'number') continue;
        const before = program.value({
          parameters,
          facts: { ...facts, [leaf.name]: value + (direction === 'up' ? -1 : 1) },
        });
        expect(turned(before, now)).toBe(false);
      }
    }),
    { numRuns: 150 },
  );
});

describe.skipIf(!hasStandards)('the health care allowance (skipped without ../shared/standards/regelrecht)', () => {
  const national = new Engine(corpusIn(hasStandards ? `${standards}/corpus/regulation` : ownLaws));
  const question = { law: 'wet_op_de_zorgtoeslag', outputs: ['hoogte_zorgtoeslag'], date: '2025-01-01' };

  test('bounds, questions and threshold of the amount', () => {
    const start = partialAnswer(national, question, { parameters }, { amountsNotNegative: true });
    expect(start.outputs['hoogte_zorgtoeslag']).toMatchObject({ kind: 'range', min: 0 });
    const zero = Object.fromEntries(
      [...start.ground.leaves.values()]
        .filter(({ kind }) => kind === 'fact')
        .map(({ name, type }) => [name, type === 'boolean' ? false : type === 'string' ? 'GEEN' : 0]),
    );
    const { points } = turningPoints(national, question, { parameters, facts: zero });
    const income = points.find(({ leaf }) => leaf.name === 'loon_uit_dienstbetrekking');
    const at = (loon: Value) =>
      national.program(question, ['bsn']).value({ parameters, facts: { ...zero, loon_uit_dienstbetrekking: loon } });
    expect(at(income?.value ?? 0)).toBe(0);
    expect(at(Number(income?.value) - 1)).toBe(1);
  });
});
