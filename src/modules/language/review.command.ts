import { z } from 'zod';
import type { Command, CommandInput } from '../../engine/module/command.ts';
import { createReviewInSlices, type Judgement, type Review } from '../../knowledge/review/index.ts';
import { Refusal } from '../../kernel/errors.ts';
import { jsonLines } from './json-lines.ts';
import { paceOf } from './review-pace.ts';

const line = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  relevant: z.union([z.boolean(), z.literal(0), z.literal(1)]).transform(Boolean),
});
type Row = z.infer<typeof line>;

/** `text review`: plays a review of judged documents; one line a judgement, in the order chosen. */
export const reviewCommand: Command = {
  name: 'text review',
  summary:
    'Play a review; {id, text, relevant} → {step, id, relevant, estimatedRecall, stop} in the order chosen. ' +
    'Learns after each judgement; in a large review, once judgements × documents pass 2 million, after each hundredth ' +
    'more judgements or each fiftieth more relevant documents',
  options: [
    {
      flags: '--seed <number>',
      help: 'Draws the relevant and the irrelevant document known at the start',
      default: '1',
    },
    { flags: '--recall <share>', help: 'The share of relevant documents to be found', default: '0.95' },
    { flags: '--request <text>', help: "The requester's own words" },
  ],
  example: 'weerklank text review --seed 1 --recall 0.95 < judged.jsonl',
  async run({ options, io }: CommandInput): Promise<number> {
    const seed = Number(options['seed'] ?? 1);
    if (!Number.isInteger(seed)) {
      throw new Refusal('invalid', { nl: 'Geef bij --seed een heel getal.', en: 'Give --seed a whole number.' });
    }
    const request = options['request'];
    const rows = new Map<string, Row>();
    const documents: { id: string; text: string }[] = [];
    for await (const row of jsonLines(io.stdin, line)) {
      documents.push({ id: String(row.id), text: row.text });
      rows.set(String(row.id), row);
    }
    const known = drawKnown([...rows.values()], seed);
    const reading = io.progress('reading', 100);
    const review = await createReviewInSlices(
      documents,
      {
        seedJudgements: known,
        recall: Number(options['recall'] ?? 0.95),
        ...(typeof request === 'string' ? { request } : {}),
      },
      { onProgress: (done) => reading.step(Math.round(100 * done)) },
    );
    reading.end();
    const progress = io.progress('review', documents.length);
    let step = 0;
    let found = 0;
    const tell = (id: string): void => {
      const row = rows.get(id);
      const { recall, stop } = review.estimate();
      step += 1;
      io.out(
        JSON.stringify({ step, id: row?.id ?? id, relevant: row?.relevant ?? false, estimatedRecall: recall, stop }),
      );
    };
    // Copies have a line of their own in the input, so also here: of relevant ones at once, of others at the end.
    const { relevant, irrelevant } = copiesOfKnown(documents, known, review.next(documents.length), review);
    relevant.forEach(tell);
    for (;;) {
      const pace = paceOf(step, found, rows.size);
      const proposals = review.next(pace.judgements);
      if (proposals.length === 0) break;
      const enough = found + pace.finds;
      for (const proposal of proposals) {
        const verdict = rows.get(proposal.id)?.relevant ?? false;
        review.judge(proposal.id, verdict);
        tell(proposal.id);
        if (verdict) proposal.copies.forEach(tell);
        else irrelevant.push(...proposal.copies);
        progress.step(step);
        if (verdict && ++found >= enough) break;
      }
    }
    irrelevant.forEach(tell);
    progress.end();
    return 0;
  },
};

/** One relevant and one irrelevant document, drawn by the seed (mulberry32). */
function drawKnown(rows: readonly Row[], seed: number): Judgement[] {
  let state = seed;
  const draw = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return [true, false].flatMap((relevant) => {
    const fitting = rows.filter((row) => row.relevant === relevant);
    const drawn = fitting[Math.floor(draw() * fitting.length)];
    return drawn ? [{ id: String(drawn.id), relevant }] : [];
  });
}

/** The documents that need no judgement, since they are copies of what was known. */
function copiesOfKnown(
  documents: readonly { id: string }[],
  known: readonly Judgement[],
  open: readonly { id: string; copies: readonly string[] }[],
  review: Review,
): { relevant: string[]; irrelevant: string[] } {
  const elsewhere = new Set([...known.map(({ id }) => id), ...open.flatMap(({ id, copies }) => [id, ...copies])]);
  const copies = documents.map(({ id }) => id).filter((id) => !elsewhere.has(id));
  const relevant = copies.filter((id) => review.verdict(id) === true);
  return { relevant, irrelevant: copies.filter((id) => !relevant.includes(id)) };
}
