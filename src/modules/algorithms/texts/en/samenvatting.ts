import type { AlgorithmWords } from '../../algorithm.ts';

export const samenvatting: AlgorithmWords = {
  name: 'Pointing out the sentences that carry a story',
  short:
    'Picks a few sentences that say most from a long story or a theme. They are always literal sentences, with their place; nothing is rewritten.',
  purpose: 'Whoever reads a hundred stories should see quickly what each is about, in the words of the reporter.',
  considerations:
    'A language model writes smoother summaries, but can make something up or change the tone. Literal sentences cannot.',
  input: 'The covered copy of a story or of the stories in a theme.',
  how: 'Each sentence gets points: for words that come back in the whole text, for its place, and for words that announce a consequence or a question. Sentences that say the same as a chosen one drop out. The best stand in the order of the text.',
  decides: 'No decision follows from it. Whoever acts reads the whole story.',
  intervention: 'The whole story always stands below.',
  limits: [
    'An important detail in a subordinate clause can drop out.',
    'The test texts and the right answer were made by the same hand.',
  ],
  risks:
    'Whoever reads only the chosen sentences misses the rest. So they are called “key sentences” and the story stands there.',
  legalBasis: 'The General Administrative Law Act (Awb): gather knowledge with care (article 3:2).',
};
