import { expect, test } from 'vitest';
import { proposeCommitments } from '../index.ts';
import { publisherNames } from './publisher.ts';

test.each([
  ['het havenschap', { noun: 'havenschap' }],
  ['gemeente Veldstad', { noun: 'gemeente', place: 'Veldstad' }],
  ['De gemeente Veldstad', { noun: 'gemeente', place: 'Veldstad' }],
  ['Ministerie van Waterzaken', { noun: 'ministerie' }],
  ['', undefined],
  [undefined, undefined],
])('%s', (publisher, names) => {
  expect(publisherNames(publisher)).toEqual(names);
});

test('whoever speaks acts in its own paper, also under a name that no list has', () => {
  const actors = (text: string, publisher: string) =>
    proposeCommitments(text, { planYear: 2027, publisher }).map(({ actor }) => actor.text);
  expect(actors('De kringloopwinkel opent in 2027 twee nieuwe loketten.', 'de kringloopwinkel')).toEqual([
    'De kringloopwinkel',
  ]);
  expect(actors('Veldstad opent in 2027 twee nieuwe loketten.', 'gemeente Veldstad')).toEqual(['Veldstad']);
});

test('whoever speaks has one name, and another body keeps its own', () => {
  const names = (text: string, publisher: string) =>
    proposeCommitments(text, { planYear: 2027, publisher }).map(({ actor }) => actor.name);
  expect(names('Het waterschap verhoogt in 2027 de dijk.', 'Waterschap Veldmeer')).toEqual(['Waterschap Veldmeer']);
  expect(names('Het ministerie van Water verhoogt in 2027 de dijk.', 'Ministerie van Zand')).toEqual([
    'ministerie van Water',
  ]);
});
