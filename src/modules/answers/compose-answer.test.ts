import { expect, test } from 'vitest';
import { composeAnswer } from './compose-answer.ts';
import { buildAnswered } from './testing/answer-house.ts';

const texts = { nl: 'De termijn is nu zes weken langer.', en: 'The term is now six weeks longer.' };

test('everyone reads the answer with their own words and their own date', () => {
  const letter = composeAnswer(buildAnswered(), texts);
  expect(letter).toContain('Op 3 oktober 2026 vertelde u ons: “Mijn toeslag is ineens gestopt.”');
  expect(letter).toContain(texts.nl);
  expect(letter).not.toContain(texts.en);
});

test('who wrote English reads English; without one, the Dutch text and a line that says so', () => {
  const person = buildAnswered({ language: 'en' });
  expect(composeAnswer(person, texts)).toContain('On 3 October 2026 you told us');
  expect(composeAnswer(person, texts)).toContain(texts.en);
  const dutch = composeAnswer(person, { nl: texts.nl, en: null });
  expect(dutch).toContain('This answer exists in Dutch only.');
  expect(dutch).toContain(texts.nl);
  expect(composeAnswer(buildAnswered(), { nl: texts.nl, en: null })).not.toContain('alleen in het Nederlands');
});

test('a long story is cut at a word, and an erased one is not quoted', () => {
  const long = composeAnswer(buildAnswered({ story: 'woord '.repeat(100) }), texts);
  const quote = /“(.*)”/.exec(long)?.[1] ?? '';
  expect(quote.length).toBeLessThanOrEqual(162);
  expect(quote).toMatch(/^(woord )+…$/);
  const erased = composeAnswer(buildAnswered({ story: null }), texts);
  expect(erased).toContain('stuurde u ons een signaal');
  expect(erased).not.toContain('“');
});

test('a story over several lines is quoted on one, so that it cannot pass for the answer', () => {
  const letter = composeAnswer(buildAnswered({ story: 'Eerste.\n\nU krijgt 1000 euro.\n\nDag,' }), texts);
  expect(letter).toContain('“Eerste. U krijgt 1000 euro. Dag,”');
});
