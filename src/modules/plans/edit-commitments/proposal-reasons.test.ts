import { expect, test } from 'vitest';
import { planTexts } from '../texts/index.ts';
import { proposalReasons } from './proposal-reasons.ts';

const plan = { year: 2027, publisher: 'Ministerie van Waterzaken', text: '', blocks: [] };
const why = (quote: string, language: 'nl' | 'en' = 'nl') =>
  proposalReasons({ quote }, plan, language, planTexts(language).reasons);
const quote =
  'Voor 1 juli 2027 sturen wij een wetsvoorstel naar de Tweede Kamer dat de samenloop van toeslagen wegneemt.';

test('a proposal says by when and why it is firm, in both languages', () => {
  const said = why(quote).join('\n');
  expect(said).toContain('Voor 1 juli 2027');
  expect(said).toMatch(/Deze woorden wijzen daarop: .*“sturen”.*“wetsvoorstel”/);
  expect(said).toMatch(/Concreet: .*er staat bij wanneer/);
  expect(why(quote, 'en').join('\n')).toMatch(/Concrete/);
});

test('what is no commitment to the machine has no reasons', () => {
  expect(why('In 2024 hebben wij al een onderzoek gedaan naar schulden.')).toEqual([]);
  expect(why('')).toEqual([]);
});

test('a heading that says what is done is named, where the quote stands below it', () => {
  const text = 'Maatregelen\n\n- Een meldpunt openen voor bewoners';
  const start = text.indexOf('- Een');
  const said = proposalReasons({ quote: text.slice(start), start }, { ...plan, text }, 'nl', planTexts('nl').reasons);
  expect(said.join('\n')).toContain('De kop erboven zegt dat dit gaat gebeuren: “Maatregelen”.');
  expect(why(text.slice(start)).join('\n')).not.toContain('Maatregelen');
});
