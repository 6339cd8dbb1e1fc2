import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longLines, oddText } from '../testing/odd-texts.ts';
import { analyse } from './analyse.ts';
import { analyseQuery } from './analyse-query.ts';
import { vocabularyOf } from '../spelling/suggest.ts';
import { MemoryIndex } from './memory-index.ts';
import { mendQuery } from './mend-query.ts';
import { readSynonyms } from './synonyms.ts';

const found = (texts: Record<string, string>, query: string): string[] => {
  const index = new MemoryIndex();
  for (const [id, text] of Object.entries(texts)) index.add({ id, text });
  return index.search(analyseQuery(query), 10).map((one) => one.id);
};

describe('analyse', () => {
  it('gives tokens that any tokenizer keeps whole', () => {
    fc.assert(
      fc.property(oddText, (text) => {
        for (const token of analyse(text).split(' ')) expect(token).toMatch(/^[\p{L}\p{N}]*$/u);
      }),
    );
  });

  it('starts with the stems in the order of the text', () => {
    const tokens = analyse('De gemeente heeft nieuwe huurtoeslagen').split(' ');
    expect(tokens.slice(0, 5)).toEqual(['meen', 'nieuwe', 'huurtoeslaag', 'huur', 'toeslaag']);
  });

  it.each(longLines(200_000))('finishes a long line of %s', (_, text) => {
    expect(typeof analyse(text)).toBe('string');
  });
});

describe('analyseQuery', () => {
  it('reads phrases and words to leave out', () => {
    const { groups } = analyseQuery('"open overheid" wet -woningen');
    expect(groups.map(({ word, exclude }) => [word, exclude])).toEqual([
      ['open overheid', false],
      ['wet', false],
      ['woningen', true],
    ]);
    expect(groups[0]?.phrase).toHaveLength(2);
  });

  it('takes synonyms as data, at less weight', () => {
    const { groups } = analyseQuery('fiets', readSynonyms('fiets rijwiel'));
    const synonym = groups[0]?.terms.find((term) => term.kind === 'synonym');
    expect(synonym?.token).toBe('rijwiel');
    expect(synonym?.weight).toBeLessThan(1);
  });

  it('takes anything typed, and asks only for tokens that an index can hold', () => {
    fc.assert(
      fc.property(oddText, (text) => {
        for (const group of analyseQuery(text).groups) {
          for (const term of group.terms) expect(term.token).toMatch(/^[\p{L}\p{N}]+$/u);
        }
      }),
    );
  });
});

describe('MemoryIndex', () => {
  const texts = {
    pad: 'Nieuwe fietspaden in de wijk Noord',
    haven: 'De haven breidt uit naar het westen',
    open: 'Wet open overheid: verzoek om stukken',
    besluit: 'De overheid gaat open met een besluit over de wet',
  };

  it.each([
    ['fiets', 'pad'],
    ['fietspad', 'pad'],
    ['fietspadn', 'pad'],
    ['havens', 'haven'],
    ['uitbreiding haven', 'haven'],
  ])('%s finds %s first', (query, first) => {
    expect(found(texts, query)[0]).toBe(first);
  });

  it.each([
    ['stukekn', ['open']],
    ['vezoek', ['open']],
    ['havem', ['haven']],
  ])('%s finds what was meant', (query, ids) => {
    expect(found(texts, query).slice(0, 1)).toEqual(ids);
  });

  it('takes known and common words as typed', () => {
    const vocabulary = vocabularyOf([
      ['muis', 5],
      ['zwemvest', 5],
      ['buurders', 9],
      ['huurders', 1],
    ]);
    const holds = (token: string): boolean => ['muis', 'zwem', 'vest', 'zwemvest', 'huurder'].includes(token);
    const mend = (query: string) => mendQuery(analyseQuery(query), { holds, vocabulary });
    for (const query of ['huis', 'huurder', '-zwemvset', '"zwemvset bad"', 'vestzwem'])
      expect(mend(query)).toEqual(analyseQuery(query));
    expect(mend('zwemvset').groups[0]?.terms).toContainEqual({ token: 'zwemvest', weight: 1, kind: 'spelling' });
  });

  it.each([
    ['huur toeslag', 'De huurtoeslag stopt'],
    ['huurtoeslag', 'De toeslag voor de huur stopt'],
    ['huur-toeslag', 'De huurtoeslag stopt'],
    ['huurtoeslag', 'Uw huur-toeslag stopt'],
    ['woningen', 'Een woning met tuin'],
    ['woning', 'Honderd woningen erbij'],
    ['ideeën', 'Een idee voor het plein'],
    ['ideeen', 'Onze ideeën voor het plein'],
    ['cafe', 'Het café op de hoek'],
    ['café', 'Het cafe op de hoek'],
    ['HUURTOESLAG', 'de huurtoeslag stopt'],
    ['kinderopvang toeslag', 'Mijn kinderopvangtoeslag moet terug'],
    ['kinderopvangtoeslag', 'De toeslag voor kinderopvang moet terug'],
    ['e-mail', 'Stuur een email naar de griffie'],
    ['email', 'Stuur een e-mail naar de griffie'],
    ['reïntegratie', 'Hulp bij re-integratie'],
    ['re-integratie', 'Hulp bij reïntegratie'],
    ['zonnepaneel', 'Zonnepanelen op het dak'],
    ['foto’s', 'Een foto van het plein'],
  ])('%s finds "%s"', (query, text) => {
    expect(found({ text, other: 'De haven breidt uit naar het westen' }, query)[0]).toBe('text');
  });

  it('leaves out what must be absent', () => {
    expect(found(texts, 'overheid -besluit')).toEqual(['open']);
  });

  it('gives the same texts in whatever order they came', () => {
    const turned = Object.fromEntries(Object.entries(texts).reverse());
    expect(found(turned, 'overheid wet stukken')).toEqual(found(texts, 'overheid wet stukken'));
  });
});
