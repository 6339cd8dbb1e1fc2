import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inputOf } from '../model/input.ts';
import { observe } from '../sentence/observe.ts';
import { wordsOf } from '../sentence/words.ts';
import { mainClauseOf } from './main-clause.ts';
import { tellingWords } from './telling-words.ts';
import { wordingOf } from './wording.ts';

const namesOf = (sentence: string): string[] => wordingOf(sentence, wordsOf(sentence, 0)).map(({ name }) => name);

describe('mainClauseOf', () => {
  it.each([
    ['Het loket opende in maart.', 'past', 'opende', undefined],
    ['Vorig jaar werd de brug hersteld.', 'past', 'werd', 'hersteld'],
    ['De brug wordt dit jaar hersteld.', 'passive', 'wordt', 'hersteld'],
    ['Omdat het lek groeide, wordt de kade vervangen.', 'passive', 'wordt', 'vervangen'],
    ['We zullen de kade vernieuwen.', 'future', 'zullen', undefined],
    ['Het college wil de kade vernieuwen.', 'want', 'wil', undefined],
    ['De kade moet worden vernieuwd.', 'must', 'moet', 'vernieuwd'],
    ['De kade is vernieuwd.', 'be', 'is', 'vernieuwd'],
    ['Wij openen een loket.', 'present', 'openen', undefined],
  ])('%s', (sentence, tense, finite, participle) => {
    const words = wordsOf(sentence, 0);
    const clause = mainClauseOf(words);
    expect([clause?.tense, words[clause?.finite ?? -1]?.lower, words[clause?.participle ?? -1]?.lower]).toEqual([
      tense,
      finite,
      participle,
    ]);
  });

  it('finds no verb in a title', () => {
    expect(mainClauseOf(wordsOf('Naar een groene wijk', 0))).toBeUndefined();
  });
});

describe('wordingOf', () => {
  it('counts figures alike, and years alike', () => {
    expect(namesOf('We bouwen 300 huizen in 2027.')).toEqual(namesOf('We bouwen 45 huizen in 2031.'));
    expect(namesOf('We bouwen 300 huizen.')).not.toEqual(namesOf('We bouwen 2030 huizen.'));
  });

  it('counts the names of whoever speaks alike', () => {
    const names = (sentence: string, publisher: string) =>
      inputOf(observe(sentence, 0, { planYear: 2027, publisher })).names;
    expect(names('Het waterschap verhoogt de dijk.', 'het waterschap')).toEqual(
      names('Het havenschap verhoogt de dijk.', 'het havenschap'),
    );
    expect(names('Het waterschap verhoogt de dijk.', 'gemeente Veldstad')).toContain('left:present:waterschap');
  });

  it('names each trait once, and its stretch lies in the sentence', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), fc.nat(50), (sentence, offset) => {
        const found = wordingOf(sentence, wordsOf(sentence, offset));
        expect(new Set(found.map(({ name }) => name)).size).toBe(found.length);
        for (const { start, end } of found)
          expect(end === 0 || (start >= offset && start < end && end <= offset + sentence.length)).toBe(true);
      }),
    );
  });
});

describe('tellingWords', () => {
  const sentence = 'De gemeente opent een loket.';
  const wording = wordingOf(sentence, wordsOf(sentence, 0));

  it('shows the strongest verbs and openings, none inside another, and no nouns', () => {
    const weights = new Map([
      ['word:loket', 1.9],
      ['tense:present', 0.5],
      ['opening:de gemeente', 2],
      ['finite:opent', 1],
    ]);
    const shown = tellingWords(sentence, wording, (name) => weights.get(name) ?? 0);
    expect(shown.map(({ text }) => text)).toEqual(['De gemeente', 'opent']);
  });

  it('shows nothing that hardly weighs', () => {
    expect(tellingWords(sentence, wording, () => 0.1)).toEqual([]);
  });
});
