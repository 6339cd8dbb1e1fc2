import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyse, analyseQuery, MemoryIndex } from '../../knowledge/dutch/index.ts';
import { findPersonalData, maskText } from '../../knowledge/personal-data/index.ts';

const people = ['Joost Kwartelstra', 'mevrouw Zevenhuysen', 'dhr. P. Oxenaar', 'Fatima Yildizoglu'];
const piece = fc.oneof(
  fc.constantFrom(...people).map((person) => `Gisteren belde ${person} over de kapotte bank.`),
  fc.constantFrom(...people).map((person) => `Volgens ${person} is het plein te donker.`),
  fc.constantFrom(
    'Mijn bsn is 111222333.',
    'Het geld moet naar NL91ABNA0417164300.',
    'Mail naar p.oxenaar@duinwijk.example.',
    'Bel 06-12345678.',
    'Geachte raad,',
    'Er kwam geen antwoord.',
    '<b>Let op!</b>',
    '> ',
    '\u202e',
    '\0',
  ),
);

test('what was masked is not found by searching for it', () => {
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 25 }), (pieces) => {
      const story = pieces.join('\n');
      const spans = findPersonalData(story);
      const masked = maskText(story, spans);
      const tokens = new Set(analyse(masked).split(' '));
      const index = new MemoryIndex();
      index.add({ id: 'story', text: masked });
      for (const { start, end } of spans) {
        const words = story.slice(start, end).match(/[\p{L}\p{N}]{4,}/gu) ?? [];
        for (const word of words.filter((each) => !/^(?:mevrouw|example|dhr)$/u.test(each))) {
          for (const { token, kind } of analyseQuery(word).groups.flatMap(({ terms }) => terms))
            if (kind === 'stem') expect(tokens.has(token), `${word} in ${masked}`).toBe(false);
          expect(index.search(analyseQuery(word), 5)).toEqual([]);
        }
      }
    }),
    { numRuns: 40 },
  );
});

test('the people of these stories are found at all', () => {
  for (const person of people) expect(findPersonalData(`Gisteren belde ${person} over de bank.`)).not.toEqual([]);
});
