import fc from 'fast-check';
import { expect, test } from 'vitest';
import { turningPoints } from '../changing/turning-points.ts';
import { Corpus } from '../corpus/corpus.ts';
import { readLaw } from '../reading/parse-law.ts';
import { Engine } from '../running/engine.ts';
import { inputs, randomFacts, randomLaw } from '../testing/random-laws.ts';
import { fromJson } from '../values/json.ts';
import { sameValue, type Value } from '../values/value.ts';
import { mayBe } from './abstract.ts';
import { partialAnswer } from './partial-answer.ts';

const outputs = ['condition', 'number', 'both', 'verdict'];
const date = '2025-06-15';

function engineFor(text: string): Engine {
  const read = readLaw(text, 'random');
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return new Engine(new Corpus([read.value.law]));
}

const valuesOf = (facts: Readonly<Record<string, unknown>>): Record<string, Value> =>
  Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, fromJson(value)]));

test('on random laws a partial answer holds the full one, and unneeded inputs do not matter', () => {
  fc.assert(
    fc.property(randomLaw, randomFacts, randomFacts, fc.subarray(Object.keys(inputs)), (text, one, other, names) => {
      const engine = engineFor(text);
      const all = valuesOf(one);
      const known = Object.fromEntries(names.map((name) => [name, all[name] ?? null]));
      for (const output of outputs) {
        const question = { law: 'random', outputs: [output], date };
        const full = engine.execute(question, { parameters: {}, facts: all });
        if (!full.ok) continue;
        const value = full.value.outputs[output] ?? null;
        const partial = partialAnswer(engine, question, { parameters: {}, facts: known });
        const standing = partial.outputs[output];
        if (!standing || standing.kind === 'fails') throw new Error(`${output} fails in part and not in full`);
        expect({ output, holds: mayBe(standing, value) }).toEqual({ output, holds: true });
        const needed = new Set([...names, ...partial.needs.map(({ name }) => name)]);
        const mixed = valuesOf(
          Object.fromEntries(
            Object.entries(other).map(([name, each]) => [
              name,
              needed.has(name) ? one[name as keyof typeof one] : each,
            ]),
          ),
        );
        const again = engine.execute(question, { parameters: {}, facts: mixed });
        if (again.ok) expect(sameValue(again.value.outputs[output] ?? null, value)).toBe(true);
      }
    }),
    { numRuns: 600 },
  );
});

test('on random laws the threshold named turns the outcome and nothing nearer does', () => {
  fc.assert(
    fc.property(randomLaw, randomFacts, fc.constantFrom('condition', 'verdict', 'both'), (text, one, output) => {
      const engine = engineFor(text);
      const facts = valuesOf(one);
      const question = { law: 'random', outputs: [output], date };
      const at = (name: string, value: Value): Value | undefined => {
        const result = engine.execute(question, { parameters: {}, facts: { ...facts, [name]: value } });
        return result.ok ? result.value.outputs[output] : undefined;
      };
      const now = at('n1', facts['n1'] ?? null);
      if (now === undefined) return;
      const { points, open } = turningPoints(engine, question, { parameters: {}, facts }, 'value');
      for (const name of ['n1', 'n2']) {
        for (const [direction, sign] of [
          ['up', 1],
          ['down', -1],
        ] as const) {
          if (open.some((each) => each.leaf.name === name && each.direction === direction)) continue;
          const point = points.find(({ leaf, direction: way }) => leaf.name === name && way === direction);
          const start = Number(facts[name]);
          const nearest = Array.from({ length: 150 }, (_, step) => start + sign * (step + 1)).find(
            (value) => !sameValue(at(name, value) ?? now, now),
          );
          if (point && Math.abs(Number(point.value) - start) <= 150) expect(point.value).toBe(nearest);
          else expect(nearest).toBeUndefined();
        }
      }
    }),
    { numRuns: 60 },
  );
});
