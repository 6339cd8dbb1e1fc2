import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createThemeModel } from './index.ts';
import { ownWords } from './testing/writers.ts';
import { randomFrom, shuffled } from './testing/random.ts';
import { stories } from './testing/stories.ts';
import type { ThemeConstraints, ThemeText } from './types.ts';

/** Group keys by id after a run. */
function run(texts: readonly ThemeText[], constraints: ThemeConstraints): Map<string, string> {
  const model = createThemeModel();
  model.add(texts);
  model.propose(constraints);
  const found = new Map(texts.map(({ id }) => [id, `alone ${id}`]));
  for (const { key, theme, members } of model.grouped()) for (const id of members) found.set(id, theme ?? key);
  return found;
}

const random = randomFrom(3);
const texts = [...stories(), ...Array.from({ length: 40 }, (_, n) => ({ id: `own-${n}`, text: ownWords(random) }))];
const id = fc.constantFrom(...texts.map((text) => text.id));
const pairs = fc.array(fc.tuple(id, id), { maxLength: 6 });

describe('what people decided', () => {
  test('holds in every run', () => {
    fc.assert(
      fc.property(pairs, pairs, fc.uniqueArray(id, { maxLength: 8 }), (mustLink, cannotLink, members) => {
        const fixed = [
          { theme: 'een', members: members.slice(0, 4) },
          { theme: 'twee', members: members.slice(4) },
        ];
        let found: Map<string, string>;
        try {
          found = run(texts, { mustLink, cannotLink, fixed });
        } catch (error) {
          expect(String(error)).toContain('conflict');
          return;
        }
        for (const [a, b] of mustLink) expect(found.get(a)).toBe(found.get(b));
        for (const [a, b] of cannotLink) expect(found.get(a)).not.toBe(found.get(b));
        for (const { theme, members: placed } of fixed) for (const each of placed) expect(found.get(each)).toBe(theme);
      }),
      { numRuns: 25 },
    );
  });

  test('gives the same groups whatever the order of the texts', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const constraints = { mustLink: [['parkeren-0', 'own-1'] as const], cannotLink: [['own-2', 'own-3'] as const] };
        const found = run(shuffled(randomFrom(seed), texts), constraints);
        expect([...found].sort()).toEqual([...run(texts, constraints)].sort());
      }),
      { numRuns: 10 },
    );
  });

  test('undone, gives what was there before', () => {
    const before = run(texts, {});
    const merged = run(texts, { mustLink: [['parkeren-0', 'afval-0']] });
    expect(merged.get('parkeren-0')).toBe(merged.get('afval-0'));
    expect([...run(texts, { mustLink: [] })]).toEqual([...before]);
  });

  test('that contradicts itself is refused in words', () => {
    expect(() => run(texts, { mustLink: [['own-1', 'own-2']], cannotLink: [['own-2', 'own-1']] })).toThrow('conflict');
    const twice = ['een', 'twee'].map((theme) => ({ theme, members: ['own-1'] }));
    expect(() => run(texts, { fixed: twice })).toThrow('conflict');
  });

  test('keeps a text out of the theme it was taken from', () => {
    const members = ['parkeren-0', 'parkeren-1', 'parkeren-2'];
    const found = run(texts, { fixed: [{ theme: 'p', members }], barred: [{ text: 'parkeren-3', theme: 'p' }] });
    expect(found.get('parkeren-4')).toBe('p');
    expect(found.get('parkeren-3')).not.toBe('p');
  });
});

describe('proposals', () => {
  const model = createThemeModel();
  model.add(stories());

  test('that were turned down do not come back, until more than half is new', () => {
    const [first] = model.propose();
    const rejected = [first?.members ?? []];
    const keys = model.propose({ rejected }).map(({ key }) => key);
    expect(keys).not.toContain(first?.key);
    const few = rejected.map((members) => members.slice(0, 2));
    expect(model.propose({ rejected: few }).map(({ key }) => key)).toContain(first?.key);
  });

  test('say what is new in a theme that was accepted, and nothing when nothing is', () => {
    const parking = stories()
      .filter(({ id: name }) => name.startsWith('parkeren'))
      .map(({ id: name }) => name);
    const grown = model.propose({ fixed: [{ theme: 'p', members: parking.slice(0, 3) }] });
    expect(grown.find(({ theme }) => theme === 'p')?.added).toEqual(parking.slice(3));
    expect(model.propose({ fixed: [{ theme: 'p', members: parking }] }).some(({ theme }) => theme === 'p')).toBe(false);
  });
});
