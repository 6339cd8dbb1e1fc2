import type { EstimateCounts, nl } from './nl.ts';

const documents = (count: number): string => (count === 1 ? '1 document' : `${count} documents`);

export const en: typeof nl = {
  all: (found) => `All documents have been judged. Relevant: ${documents(found)}. Nothing is left to find.`,
  counts: ({ found, judged, unjudged, expectedTotal, high }: EstimateCounts) =>
    `Judged: ${documents(judged)}, of which ${found} relevant. Not yet judged: ${documents(unjudged)}. ` +
    `By estimate there ${expectedTotal === 1 ? 'is 1 relevant document' : `are ${expectedTotal} relevant documents`} in all, and we expect no more than ${high}.`,
  stop: (recall, certainty) =>
    `You can stop: with ${certainty} certainty at least ${recall} of the relevant documents have been found.`,
  draw: 'This certainty holds even if the order was no better than drawing lots.',
  lift: (quiet) =>
    `The last ${quiet} documents were not relevant. The certainty holds if a relevant document comes up at least 2.75 times as easily as another one. ` +
    `That was measured in earlier reviews; for this review it is an assumption.`,
  goOn: (recall, certainty) =>
    `Go on: it is not yet ${certainty} certain that ${recall} of the relevant documents have been found.`,
};
