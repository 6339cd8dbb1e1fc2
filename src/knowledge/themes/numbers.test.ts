import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { burst, bursts, explain, explainBurst, explainRank, rank } from './index.ts';
import { randomFrom } from './testing/random.ts';

const quiet = Array.from({ length: 84 }, (_, day) => (day % 2 === 0 ? 1 : 0));

describe('bursts', () => {
  test('say how many times the expected number came', () => {
    const found = burst({ counts: [...quiet, 5, 4, 3, 6, 2, 4, 3] });
    expect(found.observed).toBe(27);
    expect(found.expected).toBeCloseTo(3.54, 1);
    expect(found.pValue).toBeLessThan(1e-9);
    expect(explainBurst(found, 'nl')).toBe('7,6 keer zoveel als verwacht: 27 in 7 dagen, verwacht 3,5.');
  });

  test('a week as any other is none, nor one in which everything grows', () => {
    expect(burst({ counts: [...quiet, 1, 0, 1, 0, 1, 0, 1] }).pValue).toBeGreaterThan(0.3);
    const totals = [...quiet.map(() => 10), 80, 80, 80, 80, 80, 80, 80];
    expect(burst({ counts: [...quiet, 4, 4, 4, 4, 4, 4, 4], totals }).pValue).toBeGreaterThan(0.3);
  });

  test('are rare where nothing happens', () => {
    const random = randomFrom(11);
    const themes = Array.from({ length: 400 }, (_, key) => ({
      key,
      counts: Array.from({ length: 91 }, () => (random() < 0.3 ? 1 : 0) + (random() < 0.1 ? 1 : 0)),
    }));
    expect(bursts(themes).length).toBeLessThanOrEqual(2);
    const grown = { key: 999, counts: [...(themes[0]?.counts.slice(0, 84) ?? []), 3, 2, 4, 3, 2, 5, 3] };
    expect(bursts([...themes, grown])[0]?.key).toBe(999);
  });

  test('stay between 0 and 1, and more texts are never less surprising', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(500), { minLength: 8, maxLength: 120 }), (counts) => {
        const { pValue } = burst({ counts });
        const more = burst({ counts: [...counts.slice(0, -1), (counts.at(-1) ?? 0) + 10] });
        expect(pValue).toBeGreaterThanOrEqual(0);
        expect(pValue).toBeLessThanOrEqual(1);
        expect(more.pValue).toBeLessThanOrEqual(pValue + 1e-9);
      }),
    );
    expect(() => burst({ counts: [1, -1] })).toThrow(RangeError);
  });
});

describe('rank', () => {
  const theme = { severity: 2, avoidability: 0.5, people: null, texts: 10, campaigns: [] };

  test('volume alone never wins from severity', () => {
    const many = { ...theme, id: 'many', severity: 0, avoidability: 0, texts: 50_000, people: 90_000 };
    const grave = { ...theme, id: 'grave', severity: 3, avoidability: 0.5, texts: 2 };
    expect(rank([many, grave]).map(({ id }) => id)).toEqual(['grave', 'many']);
  });

  test('a campaign counts once', () => {
    const [campaign, few] = [
      { ...theme, id: 'campaign', texts: 900, campaigns: [899] },
      { ...theme, id: 'few', texts: 9 },
    ];
    const [first, second] = rank([campaign, few]);
    expect([first?.id, second?.reason.voices]).toEqual(['few', 2]);
    expect(
      explainRank(
        second?.reason ?? { severity: null, avoidability: null, people: 0, estimated: false, voices: 0, campaigns: 0 },
        'en',
      ),
    ).toBe('Serious; could partly be prevented; 2 voices heard, no estimate yet; 1 letter campaign counts once.');
  });
});

test('a reason reads as a sentence', () => {
  const reason = {
    words: [
      { word: 'toeslag', count: 20 },
      { word: 'samenloop', count: 9 },
    ],
    count: 23,
    since: '2026-03',
  };
  expect(explain(reason, 'nl')).toBe('Samen: toeslag, samenloop. Nog 23 signalen zoals dit sinds maart 2026.');
  expect(explain(reason, 'en')).toBe('Both: toeslag, samenloop. 23 more like this since March 2026.');
});
