import { expect, test } from 'vitest';
import { algorithmIds } from '../algorithm.ts';
import { facetsOf } from './facets.ts';
import { addressOf, findAlgorithms, readQuestion } from './question.ts';

const ask = (query: string) => readQuestion(new URLSearchParams(query));
const found = (query: string) => findAlgorithms(ask(query), 'nl').map(({ id }) => id);

test('without a question all stand there', () => {
  expect(found('')).toEqual([...algorithmIds]);
  expect(found('stand=onzin&beslist=iemand&gegevens=misschien')).toEqual([...algorithmIds]);
});

test('words are found in any form, in the language of the page', () => {
  expect(found('q=briefactie')).toContain('pieken-en-briefacties');
  expect(found('q=briefactie')).not.toContain('wetten');
  expect(findAlgorithms(ask('q=campaign'), 'en').map(({ id }) => id)).toContain('pieken-en-briefacties');
  expect(found('q=quetzalcoatl')).toEqual([]);
});

test('filters narrow together and stand in the address', () => {
  expect(found('beslist=policy-owner')).toEqual(['toezeggingen']);
  expect(found('beslist=policy-owner&gegevens=ja')).toEqual([]);
  const query = 'q=naam&stand=in-use&beslist=coordinator&gegevens=nee';
  expect(addressOf(ask(query))).toBe(`/algoritmen?${query}`);
});

test('a filter that would leave none is not shown, unless it is chosen', () => {
  expect(facetsOf(ask('q=quetzalcoatl'), 'nl')).toEqual([]);
  const facets = facetsOf(ask('q=quetzalcoatl&beslist=coordinator'), 'nl');
  expect(facets.flatMap(({ options }) => options)).toMatchObject([
    { chosen: true, href: '/algoritmen?q=quetzalcoatl' },
  ]);
});

test('each filter says how many it leaves, and leads back where it is chosen', () => {
  const [states] = facetsOf(ask('stand=in-use'), 'nl');
  expect(states?.options.map(({ count }) => count).reduce((a, b) => a + b)).toBe(algorithmIds.length);
  expect(states?.options[0]).toMatchObject({ chosen: true, href: '/algoritmen' });
});
