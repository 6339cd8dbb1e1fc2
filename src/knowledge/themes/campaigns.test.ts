import fc from 'fast-check';
import { expect, test } from 'vitest';
import { campaigns, campaignsInSlices, explainCampaign } from './index.ts';
import { campaignStyles, campaignWorld } from './testing/campaign-world.ts';

test.each(campaignStyles)('finds a campaign of letters that are %s, and leaves separate writers alone', (style) => {
  let [found, flagged, organic] = [0, 0, 0];
  for (const size of [6, 40]) {
    for (let seed = 1; seed <= 2; seed++) {
      const { texts, letters } = campaignWorld(seed, style, size);
      const members = new Set(campaigns(texts).flatMap((campaign) => campaign.members));
      const hits = [...letters].filter((id) => members.has(id)).length;
      if (hits >= size / 2) found++;
      flagged += members.size - hits;
      organic += texts.length - size;
    }
  }
  expect(found).toBe(4);
  expect(flagged / organic).toBeLessThanOrEqual(0.01);
});

test('says what the letters share', () => {
  const letter = 'Houd het zwembad in onze wijk open, want kinderen moeten leren zwemmen dicht bij huis.';
  const texts = Array.from({ length: 8 }, (_, n) => ({
    id: `l${n}`,
    text: `${letter} Groet, nummer ${n}`,
    at: `2026-03-0${1 + (n % 3)}`,
  }));
  const [found] = campaigns(texts);
  expect(found?.members).toHaveLength(8);
  expect(found?.quote).toContain('Houd het zwembad in onze wijk open');
  expect(found && explainCampaign(found, 'nl')).toMatch(/^Briefactie: 8 brieven/);
});

test('takes any text, in any order', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('a b c d e f', '\0', '<script>', '\u202eabc'));
  fc.assert(
    fc.property(fc.array(text, { maxLength: 15 }), (all) => {
      const texts = all.map((each, n) => ({ id: String(n), text: each, at: n % 2 ? 'ooit' : undefined }));
      const members = (rows: typeof texts): string =>
        JSON.stringify(campaigns(rows).map((campaign) => campaign.members));
      expect(members([...texts].reverse())).toBe(members(texts));
    }),
  );
});

test('can be watched and cancelled, with the same outcome', async () => {
  const { texts } = campaignWorld(1, 'merged', 40);
  const seen: number[] = [];
  const found = await campaignsInSlices(texts, {}, { onProgress: (done) => seen.push(done) });
  expect(found).toEqual(campaigns(texts));
  expect(seen).toEqual([...seen].sort((a, b) => a - b));
  expect(seen.at(-1)).toBe(1);
  await expect(campaignsInSlices(texts, {}, { signal: AbortSignal.abort() })).rejects.toThrow();
});
