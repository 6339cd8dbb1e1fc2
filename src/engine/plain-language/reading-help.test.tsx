import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Page } from '../../ui/index.ts';
import { ReadingHelpPart } from './reading-help-part.tsx';
import { readingHelp } from './reading-help.ts';

const hard =
  'Ten aanzien van de door u ingediende aanvraag wordt u medegedeeld dat, gelet op de vigerende beleidsregels die dienaangaande door het college zijn vastgesteld, de toekenning derhalve eerst na ommekomst van de bezwaartermijn zal worden geëffectueerd.';
const easy = 'U krijgt het geld op 1 mei. U hoeft niets te doen. Hebt u een vraag? Bel ons dan.';
const show = (text: string) =>
  render(
    <Page.Provider value={{ language: 'nl', csrf: '', path: '/' }}>
      <ReadingHelpPart text={text} />
    </Page.Provider>,
  );

test('a hard sentence is named with why, and office words with a simpler one', () => {
  const help = readingHelp(`${hard} ${easy}`);
  expect(help?.sentences[0]?.text).toBe(hard);
  expect(help?.sentences[0]?.reasons).toContain('long');
  expect(help?.words.some(({ word, simpler }) => word === 'derhalve' && simpler !== null)).toBe(true);
  expect(help?.words.length).toBe(new Set(help?.words.map(({ word }) => word)).size);
  expect(show(hard)).toContain('lange zin');
  expect(show(hard)).toContain('leest moeilijk');
});

test('an easy text is not found fault with, and it is called an indication', () => {
  expect(readingHelp(easy)?.sentences).toEqual([]);
  expect(show(easy)).toContain('geen bewijs van taalniveau');
  expect(show('Te kort.')).toBe('');
});

test('what somebody wrote stays text', () => {
  expect(show(`<script>alert(1)</script> ${hard}`)).not.toContain('<script');
});
