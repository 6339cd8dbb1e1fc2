import { expect, test } from 'vitest';
import { searchedFor } from './how-searched.tsx';

test('each word is shown with its parts and words that mean the same', () => {
  expect(searchedFor('kinderopvangtoeslag')[0]?.parts).toEqual(['kinder', 'opvang', 'toeslag']);
  expect(searchedFor('bijstand')[0]?.synonyms).toContain('participatiewet');
});

test('a phrase stays together and what is not wanted is named as such', () => {
  expect(searchedFor('"bijzondere bijstand" -kinderen')).toMatchObject([
    { phrase: true, exclude: false },
    { word: 'kinderen', exclude: true },
  ]);
  expect(searchedFor('')).toEqual([]);
});
