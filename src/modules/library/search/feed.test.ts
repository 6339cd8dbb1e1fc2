import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { emptyQuestion } from '../question/question.ts';
import { wordsOf } from '../question/words.ts';
import { buildDocument, libraryHouse, libraryNeeds } from '../testing/library-house.ts';
import { feedOf, xml } from './feed.ts';

/** Element names and texts of a document; throws where it is not well-formed. */
function parsed(text: string): { readonly names: string[]; readonly texts: string[] } {
  const [names, texts]: [string[], string[]] = [[], []];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => names.push(name));
  parser.on('text', (found) => texts.push(found));
  parser.write(text).close();
  return { names, texts };
}

test('a feed is well-formed whatever stands in the records and in the question', async () => {
  const title = ']]><script>alert(1)</script> & "toeslag" \u0000\u000b\ud800';
  const house = await libraryHouse([buildDocument({ title, date: '2026-11-01' }), buildDocument({ id: 'plan:2' })]);
  const words = wordsOf(libraryNeeds().sources(), 'nl');
  const { names, texts } = parsed(await feedOf(house, { ...emptyQuestion, text: 'toeslag </title>' }, words, 'nl'));
  await house.close();
  expect(names.filter((name) => name === 'script')).toEqual([]);
  expect(texts.join(' ')).toContain('Zoekvraag: toeslag </title>');
  expect(names[0]).toBe('feed');
});

test('newest first, with what Atom asks of a feed and an entry (RFC 4287)', async () => {
  const house = await libraryHouse([
    buildDocument(),
    buildDocument({ id: 'plan:2', date: '2026-10-01', title: 'Later' }),
  ]);
  const feed = await feedOf(house, emptyQuestion, wordsOf([], 'nl'), 'nl');
  await house.close();
  const { names } = parsed(feed);
  expect(feed.indexOf('Later')).toBeLessThan(feed.indexOf('eenvoudige toeslag'));
  for (const name of ['id', 'title', 'updated']) expect(names.filter((one) => one === name)).toHaveLength(3);
  expect(feed).toContain('<updated>2026-10-01T12:00:00Z</updated>');
});

test('signs that XML does not know fall out', () => {
  expect(xml('a\u0001<b>&"\ufffe')).toBe('a&#60;b&#62;&#38;&#34;');
});
