import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binomialAtMost } from './binomial.ts';
import { estimateFrom } from './estimate.ts';
import { chanceOfMissing, mostRelevant } from './limits.ts';
import { isQuiet, stopping } from './stopping.ts';

const course = (pattern: string, unjudged: number) => ({
  finds: [...pattern].flatMap((one, place) => (one === '1' ? [place] : [])),
  judged: pattern.length,
  unjudged,
});
const asked = { recall: 0.95, certainty: 0.95, knownRelevant: 1, known: 2 };

describe('when to stop', () => {
  it('sums the binomial chance', () => {
    expect(binomialAtMost(0, 2, 0.5)).toBeCloseTo(0.25, 12);
    expect(binomialAtMost(1, 3, 0.2)).toBeCloseTo(0.896, 12);
    expect(binomialAtMost(3, 3, 0.2)).toBe(1);
  });

  it('takes a stretch without finds for a draw: (unjudged / all) to the power lift, for one missed', () => {
    expect(chanceOfMissing(course('0'.repeat(300), 100), 0.95, 1)).toBeCloseTo(0.25, 12);
    expect(chanceOfMissing(course('0'.repeat(300), 100), 0.95, 2)).toBeCloseTo(0.0625, 12);
  });

  it('is quiet after 30 % of what was open, and twice as much as in any earlier pause', () => {
    expect(isQuiet(course('1' + '0'.repeat(29), 70), 0.95)).toBe(false);
    expect(isQuiet(course('1' + '0'.repeat(30), 69), 0.95)).toBe(true);
    // The earlier pause left half open, so this one may leave no more than a quarter of 49.
    expect(isQuiet(course('0'.repeat(50) + '1' + '0'.repeat(36), 13), 0.95)).toBe(false);
    expect(isQuiet(course('0'.repeat(50) + '1' + '0'.repeat(37), 12), 0.95)).toBe(true);
    expect(isQuiet(course('', 24), 0.95)).toBe(false);
  });

  it('asks for a longer pause where less may be missed, and for no longer one where more may be', () => {
    const late = course('0'.repeat(10) + '1' + '0'.repeat(49), 40);
    expect([0.5, 0.95, 0.99].map((recall) => isQuiet(late, recall))).toEqual([true, true, false]);
    expect(isQuiet(late, 1)).toBe(false);
  });

  it('stops for lift only when it is quiet, and for a draw at once', () => {
    expect(stopping(course('1'.repeat(10) + '0'.repeat(100), 60), 0.95, 0.95).stop).toBe(false);
    expect(stopping(course('1'.repeat(10) + '0'.repeat(150), 60), 0.95, 0.95)).toMatchObject({ because: 'lift' });
    const late = '0'.repeat(1000) + '1'.repeat(100) + '0'.repeat(400);
    expect(stopping(course(late, 200), 0.8, 0.95)).toMatchObject({ stop: true, because: 'draw' });
    expect(stopping(course('1' + '0'.repeat(2000) + '1' + '0'.repeat(140), 60), 0.95, 0.95).stop).toBe(false);
    expect(stopping(course('1'.repeat(10) + '0'.repeat(100), 2), 0.95, 0.95)).toMatchObject({ because: 'draw' });
    expect(stopping(course('1', 0), 0.95, 0.95)).toMatchObject({ stop: true, because: 'all' });
  });

  it('grows surer with each irrelevant document, and never expects fewer than found or more than there are', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[01]{0,60}$/u), fc.integer({ min: 2, max: 80 }), (pattern, unjudged) => {
        const now = course(pattern, unjudged);
        const later = course(`${pattern}0`, unjudged - 1);
        expect(chanceOfMissing(later, 0.95)).toBeLessThanOrEqual(chanceOfMissing(now, 0.95) + 1e-12);
        const found = now.finds.length;
        const [expected, high] = [mostRelevant(now, 0.5), mostRelevant(now, 0.05)];
        expect(found).toBeLessThanOrEqual(expected);
        expect(expected).toBeLessThanOrEqual(high);
        expect(high).toBeLessThanOrEqual(found + unjudged);
      }),
    );
  });

  it('says it in words', () => {
    const going = estimateFrom(course('0110', 500), asked);
    expect(going.words('nl')).toContain('Ga door');
    expect(going.words('nl')).toContain('Beoordeeld: 6 documenten, waarvan 3 relevant');
    const done = estimateFrom(course('1'.repeat(10) + '0'.repeat(300), 70), asked);
    expect(done.words('nl')).toContain('U kunt stoppen: met 9');
    expect(done.words('en')).toContain('The last 300 documents were not relevant');
    const drawn = estimateFrom(course('1'.repeat(10) + '0'.repeat(300), 5), asked);
    expect(drawn.words('en')).toContain('even if the order was no better than drawing lots');
    expect(estimateFrom(course('10', 0), asked).words('en')).toContain('All documents have been judged');
  });
});
