import { expect, test } from 'vitest';
import { tellingOf } from '../testing/theme-house.ts';
import { keySentences } from './key-sentences.ts';

test('key sentences are literal, of stories of the theme, at most one of each', () => {
  const members = [...tellingOf('allowance'), ...tellingOf('parking', 2)];
  const found = keySentences(members, 3);
  expect(found.length).toBeGreaterThan(0);
  expect(found.length).toBeLessThanOrEqual(3);
  expect(new Set(found.map(({ signal }) => signal.id)).size).toBe(found.length);
  for (const { signal, text } of found) expect(members.find(({ id }) => id === signal.id)?.story).toContain(text);
});

test('a theme of erased stories has none', () => {
  expect(
    keySentences(
      tellingOf('parking', 2).map((one) => ({ ...one, story: null })),
      3,
    ),
  ).toEqual([]);
  expect(keySentences([], 3)).toEqual([]);
});
