import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainPaper, explainSentence, proposeCommitments } from './index.ts';
import { readLimit } from './sentence/words.ts';

const facts = { planYear: 2026, publisher: 'Veldstad' };
const piece = fc.constantFrom(
  'We',
  'we',
  'zullen',
  'wordt',
  'een',
  'wetsvoorstel',
  'ingediend',
  'en',
  ',',
  '.',
  'dat',
  'het kabinet',
  'gaat',
  'voor 1 juli',
  'in 2026',
  '(',
  ')',
  'BZK',
  '\n\n',
  'zet',
  '- ',
  '\n\nWat gaan we doen?\n\n',
  '\n\nDoelen\n\n',
  '\nWij zullen:\n- ',
  'Opstellen van',
  'krijgt',
  'blijft',
  'gaat omhoog',
  'niet',
  'geïnvesteerd',
  'שלום',
  '&amp;',
  'van burgemeester en wethouders',
  'in op',
  '🏛️',
  '\u202E',
  '\u0000',
  '<b>',
  'é',
  '\uD800',
);
const text = fc.oneof(
  fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(' ')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

describe('on any text', () => {
  it('every offset points at the words it claims', () => {
    fc.assert(
      fc.property(text, (paper) => {
        for (const sentence of explainPaper(paper, facts)) {
          expect(paper.slice(sentence.start, sentence.end)).toBe(sentence.text);
          for (const cue of sentence.cues) expect(paper.slice(cue.start, cue.end)).toBe(cue.text);
          let last = sentence.start;
          for (const { quote, start, end, deadline, actor, confidence } of sentence.proposals) {
            expect(paper.slice(start, end)).toBe(quote);
            expect(start >= last && end <= sentence.end).toBe(true);
            expect(paper).toContain(deadline.text);
            expect(paper).toContain(actor.text ?? '');
            expect(confidence >= 0.5 && confidence <= 1).toBe(true);
            last = end;
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('leaves nothing visible outside the sentences', () => {
    fc.assert(
      fc.property(text, (paper) => {
        let rest = paper;
        for (const { start, end } of explainPaper(paper, facts).reverse())
          rest = rest.slice(0, start) + rest.slice(end);
        expect(rest.trim()).toBe('');
      }),
    );
  });

  it('judges a sentence the same whatever stands below it', () => {
    const sentence = '- Een loket openen voor jongeren';
    fc.assert(
      fc.property(text, text, text, (before, below, other) => {
        const place = { start: before.length + 1, end: before.length + 1 + sentence.length };
        const judge = (after: string) => explainSentence(`${before}\n${sentence}\n${after}`, place, facts);
        expect(judge(below)).toEqual(judge(other));
      }),
    );
  });

  it('judges a sentence without headings the same wherever it stands', () => {
    const lines = ['We openen een loket.', 'De wijk telt veel ouderen.', 'Er wordt in 2026 een plan opgesteld.'];
    const judge = (order: string[]): Map<string, string> =>
      new Map(explainPaper(order.join('\n\n'), facts).map((one) => [one.text, `${one.kind} ${one.confidence}`]));
    fc.assert(
      fc.property(fc.shuffledSubarray(lines, { minLength: 3 }), (order) => {
        expect([...judge(order)].sort()).toEqual([...judge(lines)].sort());
      }),
    );
  });
});

describe('on a very long line', () => {
  it('reads ten million characters without a full stop, and no more than its limit of one sentence', () => {
    const line = `We openen een loket ${'zal worden en we gaan '.repeat(500_000)}`;
    const [sentence] = explainPaper(line, facts);
    expect(sentence?.end).toBe(line.trimEnd().length);
    expect(proposeCommitments(line, facts).every(({ start }) => start <= readLimit)).toBe(true);
  });

  it('explains an empty stretch', () => {
    expect(explainSentence('', { start: 0, end: 0 }, facts).proposals).toEqual([]);
  });
});
