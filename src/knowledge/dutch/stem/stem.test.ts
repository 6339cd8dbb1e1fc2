import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stem } from './stem.ts';

const given = new URL('../../../../../shared/data/search/', import.meta.url);
const lines = (name: string): string[] => readFileSync(new URL(name, given), 'utf8').trimEnd().split('\n');

describe('stem', () => {
  it.each([
    ['bomen', 'boom'],
    ['toeslagen', 'toeslaag'],
    ['gewerkt', 'werk'],
    ['gevaar', 'gevaar'],
    ['mogelijkheden', 'molijk'],
  ])('%s becomes %s', (word, expected) => {
    expect(stem(word)).toBe(expected);
  });

  it('takes any string, and long ones as they are', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (word) => typeof stem(word) === 'string'));
    const long = 'ae'.repeat(1_000_000);
    expect(stem(long)).toBe(long);
  });
});

describe.skipIf(!existsSync(given))('stem against the published vocabulary (../shared/data/search)', () => {
  it('gives the published stem of every word', () => {
    const words = lines('snowball-dutch-voc.txt');
    const stems = lines('snowball-dutch-output.txt');
    expect(words.length).toBe(45_670);
    expect(words.filter((word, index) => stem(word) !== stems[index])).toEqual([]);
  });
});
