import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../kernel/errors.ts';
import { createReview, createReviewInSlices, restoreReview, type ReviewDocument } from './index.ts';

const texts = [
  'Besluit over de vergunning voor het windpark bij Duinwijk',
  'Brief van bewoners over het geluid van het windpark',
  'Notulen van de kantine over de koffie',
  'Rooster van de schoonmaak in het stadhuis',
  'Geluid van windmolens gemeten bij woningen in Duinwijk',
  'Bestelling van nieuwe stoelen voor de kantine',
];
const documents: ReviewDocument[] = texts.map((text, n) => ({ id: `d${n}`, text }));
const known = [
  { id: 'd0', relevant: true },
  { id: 'd2', relevant: false },
];
const ids = (proposals: readonly { id: string }[]): string[] => proposals.map(({ id }) => id);

describe('the order of a review', () => {
  it('brings up what looks like the relevant ones and learns from each judgement', () => {
    const review = createReview(documents, { seedJudgements: known });
    expect(ids(review.next(2)).sort()).toEqual(['d1', 'd4']);
    const other = createReview(documents, { seedJudgements: [{ id: 'd2', relevant: true }] });
    expect(ids(other.next(1))).toEqual(['d5']);
  });

  it("counts the requester's words and order", () => {
    expect(ids(createReview(documents, { request: 'alles over de stoelen' }).next(1))).toEqual(['d5']);
    expect(ids(createReview(documents, { order: ['d3', 'd1'] }).next(3))).toEqual(['d3', 'd1', 'd0']);
  });

  it('judges copies once', () => {
    const copies = [...documents, { id: 'kopie', text: `  ${texts[1]?.toUpperCase()}! ` }, { id: 'x', text: 'a b' }];
    const grouped = [
      ...copies,
      { id: 'near', text: 'heel anders gezegd', group: 'g' },
      { id: 'y', text: '', group: 'g' },
    ];
    const review = createReview(grouped, { seedJudgements: known });
    const all = review.next(100);
    expect(all.find(({ id }) => id === 'd1')?.copies).toEqual(['kopie']);
    expect(all.find(({ id }) => id === 'near')?.copies).toEqual(['y']);
    review.judge('kopie', true);
    expect(ids(review.next(100))).not.toContain('d1');
    expect(review.estimate().found).toBe(2);
  });

  it('takes a change of mind', () => {
    const review = createReview(documents, { seedJudgements: known });
    review.judge('d1', true);
    expect(review.estimate().found).toBe(2);
    review.judge('d1', false);
    expect(review.estimate()).toMatchObject({ found: 1, judged: 3 });
  });

  it('never proposes what was judged, and goes on after saving as if nothing happened', () => {
    const word = fc.constantFrom(
      'wind',
      'geluid',
      'stoel',
      'koffie',
      'Ĳssel',
      '👩‍👩‍👧',
      'e\u0301e\u0301n',
      '\ud800',
      '<b>',
      '日本語',
    );
    const list = fc.array(fc.array(word, { maxLength: 6 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(list, fc.infiniteStream(fc.boolean()), fc.string(), (rows, verdicts, request) => {
        const some = rows.map((words, n) => ({ id: String(n), text: words.join(' ') }));
        const one = createReview(some, { request });
        let two = createReview(some, { request });
        const seen = new Set<string>();
        for (const verdict of verdicts) {
          const [proposal] = one.next(1);
          expect(two.next(some.length)[0]).toEqual(proposal);
          if (!proposal) break;
          for (const id of [proposal.id, ...proposal.copies]) {
            expect(seen.has(id)).toBe(false);
            seen.add(id);
          }
          one.judge(proposal.id, verdict);
          two.judge(proposal.id, verdict);
          two = restoreReview(some, JSON.parse(JSON.stringify(two.save())) as ReturnType<typeof two.save>);
        }
        expect(seen.size).toBe(some.length);
      }),
      { numRuns: 60 },
    );
  });

  it('proposes the same whatever the order in which the documents come', () => {
    const word = fc.constantFrom('wind', 'geluid', 'stoel', 'koffie', 'stadhuis', 'brief', 'vergunning');
    const list = fc.array(fc.array(word, { maxLength: 5 }), { minLength: 2, maxLength: 150 });
    fc.assert(
      fc.property(list, fc.infiniteStream(fc.boolean()), fc.integer(), (rows, verdicts, turn) => {
        const some = rows.map((words, n) => ({ id: `d${n}`, text: words.join(' ') }));
        const at = Math.abs(turn) % some.length;
        const one = createReview(some, { request: 'geluid van de wind' });
        const two = createReview([...some.slice(at), ...some.slice(0, at)].reverse(), {
          request: 'geluid van de wind',
        });
        let step = 0;
        for (const verdict of verdicts) {
          const proposals = one.next(some.length);
          expect(two.next(some.length)).toEqual(proposals);
          const [first] = proposals;
          if (!first || ++step > 8) break;
          one.judge(first.id, verdict);
          two.judge(first.id, verdict);
        }
        expect(two.estimate().expectedTotal).toBe(one.estimate().expectedTotal);
      }),
      { numRuns: 30 },
    );
  });

  it('breaks ties by id', () => {
    const equal = ['c', 'a', 'b'].map((id) => ({ id, text: '' }));
    expect(ids(createReview(equal).next(3))).toEqual(['a', 'b', 'c']);
    expect(ids(createReview(equal).next(1))).toEqual(['a']);
  });

  it('keeps its estimates within bounds, whatever is judged and however minds change', () => {
    const verdicts = fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.boolean()), { maxLength: 20 });
    fc.assert(
      fc.property(verdicts, fc.constantFrom(0.01, 0.8, 0.9, 0.95, 0.99, 1), (judgements, recall) => {
        const review = createReview(documents, { seedJudgements: known, recall });
        const minds = new Map(known.map(({ id, relevant }) => [id, relevant]));
        for (const [n, relevant] of judgements) {
          review.judge(`d${n}`, relevant);
          minds.set(`d${n}`, relevant);
          const estimate = review.estimate();
          const found = [...minds.values()].filter(Boolean).length;
          expect(estimate).toMatchObject({ found, low: found, judged: minds.size, unjudged: 6 - minds.size });
          expect(estimate.expectedTotal).toBeGreaterThanOrEqual(found);
          expect(estimate.high).toBeGreaterThanOrEqual(estimate.expectedTotal);
          expect(estimate.high).toBeLessThanOrEqual(6);
          for (const share of [estimate.recall, estimate.certainty])
            expect(share === Math.min(1, Math.max(0, share))).toBe(true);
        }
      }),
    );
  });

  it('reads a text of 10 MB, and one of nothing but signs', () => {
    const long = { id: 'long', text: 'geluid '.repeat(1_500_000) };
    const odd = { id: 'odd', text: '\u0000\ud800\u202e\u200f<<<>>>' };
    const review = createReview([...documents, long, odd], { seedJudgements: known });
    expect(new Set(ids(review.next(9)))).toEqual(new Set(['d1', 'd3', 'd4', 'd5', 'long', 'odd']));
    expect(review.next(9).every(({ score }) => Number.isFinite(score))).toBe(true);
  });

  it('tells how far the reading is, can be stopped, and gives the same review', async () => {
    const many = Array.from({ length: 300 }, (_, n) => ({ id: `m${n}`, text: `${texts[n % 6]} nummer ${n}` }));
    const told: number[] = [];
    const review = await createReviewInSlices(many, { request: 'geluid' }, { onProgress: (done) => told.push(done) });
    expect(told.at(-1)).toBe(1);
    expect([...told].sort((a, b) => a - b)).toEqual(told);
    expect(review.next(20)).toEqual(createReview(many, { request: 'geluid' }).next(20));
    await expect(createReviewInSlices(many, {}, { signal: AbortSignal.abort() })).rejects.toThrow();
  });

  it('works without documents, and refuses what cannot be', () => {
    expect(createReview([]).next(5)).toEqual([]);
    expect(createReview([]).estimate()).toMatchObject({ found: 0, recall: 1, stop: true });
    expect(() => createReview([...documents, { id: 'd0', text: '' }])).toThrow(Refusal);
    expect(() => createReview(documents).judge('none', true)).toThrow(Refusal);
    expect(() => createReview(documents, { recall: Number.NaN })).toThrow(Refusal);
    expect(() => restoreReview([], createReview(documents).save())).toThrow(Refusal);
  });
});
