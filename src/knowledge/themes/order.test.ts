import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createThemeModel } from './index.ts';
import { oddCharacters } from '../../kernel/testing/odd-characters.ts';
import { randomFrom, shuffled } from './testing/random.ts';
import { ownWords } from './testing/writers.ts';
import type { ThemeText } from './types.ts';

function groupsOf(texts: readonly ThemeText[]): string[] {
  const model = createThemeModel();
  model.add(texts);
  model.propose();
  return model
    .grouped()
    .map(({ members }) => members.join())
    .sort();
}

test.each([2, 9, 60, 250])('%i texts in another order give the same groups', (count) => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const random = randomFrom(seed);
      const texts = Array.from({ length: count }, (_, n) => ({ id: `t${n}`, text: ownWords(random) }));
      expect(groupsOf(shuffled(random, texts))).toEqual(groupsOf(texts));
    }),
    { numRuns: count > 100 ? 1 : 5 },
  );
});

test('nothing, one text, the same text many times and texts without anything in common', () => {
  const rows = (all: readonly string[]): ThemeText[] => all.map((text, n) => ({ id: String(n), text }));
  expect(groupsOf([])).toEqual([]);
  expect(groupsOf(rows(['De brug is dicht']))).toEqual([]);
  expect(groupsOf(rows(Array.from({ length: 30 }, () => 'De brug over het kanaal is al weken dicht')))).toHaveLength(1);
  expect(groupsOf(rows(['brug', 'huur', 'bijstand', 'parkeren', 'zwembad']))).toEqual([]);
});

test('takes any text, in any order', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...oddCharacters)).map((all) => all.join(' ')),
  );
  fc.assert(
    fc.property(fc.array(text, { maxLength: 12 }), (all) => {
      const texts = all.map((each, n) => ({ id: String(n), text: each }));
      expect(groupsOf([...texts].reverse())).toEqual(groupsOf(texts));
    }),
    { numRuns: 6 },
  );
  expect(
    groupsOf([
      { id: 'a', text: 'kade '.repeat(10_000) },
      { id: 'b', text: 'x'.repeat(100_000) },
    ]),
  ).toEqual([]);
});
