import type { EstimateCounts, nl } from './nl.ts';

export const en: typeof nl = {
  all: (found) =>
    `All documents have been judged. ${found === 1 ? '1 relevant document was' : `${found} relevant documents were`} found.`,
  counts: ({ found, judged, unjudged, expectedTotal, high }: EstimateCounts) =>
    `${judged} documents have been judged; ${found} of them ${found === 1 ? 'is' : 'are'} relevant. ` +
    `${unjudged} documents have not been judged. We estimate that there are ${expectedTotal} relevant documents in all; we expect no more than ${high}.`,
  stop: (recall, certainty) =>
    `You can stop: with ${certainty} certainty at least ${recall} of the relevant documents have been found. ` +
    `This reckoning takes for granted that a relevant document comes up at least twice as soon as another one.`,
  goOn: (recall, certainty) =>
    `Go on: that ${recall} of the relevant documents have been found is ${certainty} certain by now.`,
};
