import { describe, expect, test } from 'vitest';
import { addDays, dayOf, daysBetween } from '../../../kernel/dates.ts';
import { burst, campaigns } from '../../../knowledge/themes/index.ts';
import { buildSignal, buildSignals, inventedPeople, inventedPlaces } from '../testing/build-signal.ts';
import { makeSignals } from './signals.ts';
import { historyDays } from './when.ts';

const today = '2026-11-23';
const all = buildSignals(today);
const texts = all.map(({ text, receivedAt }, id) => ({ id: String(id), text, at: receivedAt }));
const storyOf = (id: string) => all[Number(id)]?.story;

describe('the signals of the demonstration', () => {
  test('are the same for the same seed and day, and others for another seed', () => {
    expect(makeSignals(today)).toEqual(all);
    expect(makeSignals(today, 2)).not.toEqual(all);
    expect(buildSignal('gifts', { seed: 4 })).toEqual(buildSignal('gifts', { seed: 4 }));
  });

  test('are at least 1,500 in at least 25 stories, over eighteen months, oldest first', () => {
    expect(all.length).toBeGreaterThanOrEqual(1500);
    const stories = new Set(all.map(({ story }) => story));
    stories.delete('noise');
    expect(stories.size).toBeGreaterThanOrEqual(25);
    expect(daysBetween(dayOf(all[0]?.receivedAt ?? ''), today)).toBeGreaterThan(historyDays - 30);
    expect(all.every(({ receivedAt }) => dayOf(receivedAt) <= today)).toBe(true);
    expect(all.map(({ receivedAt }) => receivedAt)).toEqual(all.map(({ receivedAt }) => receivedAt).sort());
  });

  test('are told in different words, with doubles, English and no slot left open', () => {
    expect(all.every(({ text }) => text.length >= 20 && !/[{}[\]|]/.test(text))).toBe(true);
    const different = new Set(all.map(({ text }) => text));
    expect(different.size).toBeGreaterThan(all.length * 0.93);
    expect(different.size).toBeLessThan(all.length);
    expect(all.filter(({ language }) => language === 'en').length).toBeGreaterThan(20);
  });

  test('name only invented people and places', () => {
    expect(all.filter(({ name }) => name && !inventedPeople.includes(name))).toEqual([]);
    expect(all.filter(({ place }) => place && !inventedPlaces.includes(place))).toEqual([]);
    expect(all.every(({ email }) => email === undefined || email.endsWith('@example.nl'))).toBe(true);
  });

  test('carry few receipts, because each costs a slow hash', () => {
    const form = all.filter(({ channel }) => channel === 'web').length;
    expect(form).toBeGreaterThanOrEqual(100);
    expect(form).toBeLessThanOrEqual(150);
  });

  test('hold one letter campaign of at least sixty, and it is recognised', () => {
    const [first, ...rest] = campaigns(texts);
    expect(first?.members.map(storyOf).every((story) => story === 'campaign')).toBe(true);
    expect(first?.members.length).toBe(all.filter(({ story }) => story === 'campaign').length);
    expect(first?.members.length).toBeGreaterThanOrEqual(60);
    expect(first?.days).toBeLessThanOrEqual(14);
    expect(rest.every(({ members }) => members.length < 15)).toBe(true);
  });

  test('hold a trickle that grows in the last days, and only that is flagged', () => {
    const flagged = [...new Set(all.map(({ story }) => story))].filter((story) => {
      const { pValue, times } = burst({ counts: daily(story), totals: daily(null) });
      return pValue < 0.001 && times > 3;
    });
    expect(flagged).toEqual(['portal-payment']);
    expect(all.filter(({ story }) => story === 'portal-payment').length).toBeGreaterThanOrEqual(25);
  });
});

function daily(story: string | null): number[] {
  const first = addDays(today, -119);
  const counts = new Array<number>(120).fill(0);
  for (const signal of all) {
    const place = daysBetween(first, dayOf(signal.receivedAt));
    if (place >= 0 && (story === null || signal.story === story)) counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts;
}
