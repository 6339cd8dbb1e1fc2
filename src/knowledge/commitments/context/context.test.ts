import { describe, expect, it } from 'vitest';
import { explainPaper } from '../index.ts';
import { reach } from './above.ts';
import { contextOf } from './context.ts';

const facts = { planYear: 2027, publisher: 'Veldstad' };
const namesAbove = (text: string, sentence: string): string[] =>
  [contextOf(text, text.indexOf(sentence), facts) ?? []].flat().map(({ name, cue }) => `${name} ${cue.text}`);
const item = '- Verbeteren van de veiligheid in de buurten';
const kindUnder = (above: string) => explainPaper(`${above}\n\n${item}`, facts).at(-1)?.kind;

describe('contextOf', () => {
  it.each([
    ['3.2 Wat gaan we doen?', 'heading:acts'],
    ['Acties voor 2027', 'heading:acts'],
    ['Wat willen we bereiken?', 'heading:aims'],
    ['MISSIE EN VISIE', 'heading:aims'],
    ['Waar gaan we voor?', 'heading:aims'],
    ['Wat hebben we gedaan?', 'heading:back'],
    ['1. Inleiding', 'heading:about'],
  ])('%s: %s', (heading, name) => {
    expect(namesAbove(`${heading}\n\n${item}`, item)).toEqual([`${name} ${heading}`]);
  });

  it.each([
    ['De gemeente zal:', 'lead:promises'],
    ['Het programma heeft deze doelen:', 'lead:aims'],
    ['Het afgelopen jaar hebben wij:', 'lead:back'],
    ['De maatregelen op een rij:', 'lead:acts'],
  ])('%s: %s, for every item below it', (lead, name) => {
    const text = `De wijk is oud. ${lead}\n- bomen planten\n${item}`;
    expect(namesAbove(text, item)).toEqual([`${name} ${lead}`]);
    expect(namesAbove(`${text}\n\nDe wijk groeit.`, 'De wijk groeit.')).toEqual([]);
  });

  it('takes the line of the list before the heading', () => {
    const text = `Maatregelen\n\nOnze doelen zijn:\n${item}`;
    expect(namesAbove(text, item)).toEqual(['lead:aims Onze doelen zijn:']);
  });

  it('takes the nearest heading that tells, and looks past one that only names a subject', () => {
    const text = `Doelen\n\nMeer groen.\n\nMaatregelen\n\nWonen\n\n${item}`;
    expect(namesAbove(text, item)).toEqual(['heading:acts Maatregelen']);
  });

  it('takes no line in the midst of a sentence for a heading, and looks no further than its reach', () => {
    expect(namesAbove(`De raad vroeg naar de\nDoelen\nvan het plan.\n${item}`, item)).toEqual([]);
    expect(namesAbove(`Acties\n\n${'De wijk telt veel huizen. '.repeat(reach / 20)}\n\n${item}`, item)).toEqual([]);
  });

  it('finds nothing above a sentence that stands alone', () => {
    expect(contextOf(item, 0, facts)).toBeUndefined();
  });
});

describe('the same item of a list', () => {
  it.each([
    ['Maatregelen', 'commitment'],
    ['Missie', 'motivation'],
    ['Wat hebben we bereikt?', 'looking-back'],
  ])('under %s is a %s', (heading, kind) => {
    expect(kindUnder(heading)).toBe(kind);
  });

  it('leaves a full sentence to itself', () => {
    const last = (text: string) => explainPaper(text, facts).at(-1);
    for (const heading of ['Missie', 'Acties', 'Inleiding'])
      expect(last(`${heading}\n\nWe verbeteren de wijk.`)?.confidence).toBe(last('We verbeteren de wijk.')?.confidence);
  });

  it('names the heading as a cue, also where it was decisive against', () => {
    const cuesUnder = (heading: string) => explainPaper(`${heading}\n\n${item}`, facts).at(-1)?.cues ?? [];
    for (const heading of ['Maatregelen', 'Missie'])
      expect(cuesUnder(heading)).toContainEqual({ role: 'heading', start: 0, end: heading.length, text: heading });
  });
});
