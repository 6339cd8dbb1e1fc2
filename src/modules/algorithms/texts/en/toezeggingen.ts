import type { AlgorithmWords } from '../../algorithm.ts';

export const toezeggingen: AlgorithmWords = {
  name: 'Pointing out commitments in policy papers',
  short:
    'Reads a policy paper sentence by sentence and points out which are commitments, with who does what, when and how firm it is. A policy owner decides.',
  purpose:
    'Promises get lost in long papers. By following them one by one everyone can see what comes of them. The sentences stay literally as they are.',
  considerations:
    'Taking everything over by hand takes days and misses sentences. A language model can make sentences up; that is impossible here, because every proposal is a literal piece of the paper.',
  input: 'The text of the policy paper. No personal data, except names of officials in the paper.',
  how: 'Rules look at words such as “will”, “are going to” and “aim to”, at negation, at looking back and at “if … then”. In a list the heading or the line above it counts too. A model weighs those cues and the words of the sentence itself. It learned that from over 23,000 sentences that are marked with what they are. Then it looks for who does it, what, and by which day. Each proposal shows which words turned the scale.',
  decides: 'A policy owner confirms or rejects each proposal.',
  intervention:
    'Nothing becomes public as a commitment before a person confirmed it. After that everyone can ask for a correction.',
  limits: [
    'Learned from one real paper and from 171 invented ones, most of them written and labelled with a language model; real papers do not always resemble those.',
    'Of public plans that nobody had looked at before, it misses one commitment in five; six in a hundred proposals are none.',
    'In papers that are no plan, such as circulars and explanations, almost half of the proposals are no commitment.',
    'Vague promises are doubtful cases to people as well.',
    'It reads what kind of act it is and how firm it is less often right than who does it and when.',
  ],
  risks:
    'A missed commitment is not followed. So the whole paper stands on the page sentence by sentence and a person can still point one out.',
  legalBasis: 'The Open Government Act (Woo): making plans and their progress public and understandable.',
};
