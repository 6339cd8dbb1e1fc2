import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../kernel/errors.ts';
import { createReview, restoreReview, type ReviewDocument } from './index.ts';

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
    const copies = [...documents, { id: 'copy', text: `  ${texts[1]?.toUpperCase()}! ` }, { id: 'x', text: 'a b' }];
    const grouped = [
      ...copies,
      { id: 'near', text: 'heel anders gezegd', group: 'g' },
      { id: 'y', text: '', group: 'g' },
    ];
    const review = createReview(grouped, { seedJudgements: known });
    const all = review.next(100);
    expect(all.find(({ id }) => id === 'd1')?.copies).toEqual(['copy']);
    expect(all.find(({ id }) => id === 'near')?.copies).toEqual(['y']);
    review.judge('copy', true);
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

  it('works without documents, and refuses what cannot be', () => {
    expect(createReview([]).next(5)).toEqual([]);
    expect(createReview([]).estimate()).toMatchObject({ found: 0, recall: 1, stop: true });
    expect(() => createReview([...documents, { id: 'd0', text: '' }])).toThrow(Refusal);
    expect(() => createReview(documents).judge('none', true)).toThrow(Refusal);
    expect(() => createReview(documents, { recall: Number.NaN })).toThrow(Refusal);
    expect(() => restoreReview([], createReview(documents).save())).toThrow(Refusal);
  });
});
