import type { AlgorithmWords } from '../../algorithm.ts';

export const pieken: AlgorithmWords = {
  name: 'Noticing fast growth and letter campaigns',
  short:
    'Says whether a theme grows faster than expected and whether stories come from one sample letter. So a new problem stands out early, and a campaign counts as one voice.',
  purpose:
    'A new problem should stand out in days, not in months. And whoever sends the same letter as many others deserves a hearing, but may not push other stories away.',
  considerations:
    'Counting alone puts the loudest sound on top. Throwing campaigns away was not chosen: behind every letter stands a person, and each gets an answer.',
  input: 'The covered copies of signals and the day they came in.',
  how: 'Growth: the number of the last days is compared with the number to be expected from the days before. The chance that such a number is a coincidence stands beside it. Campaign: stories that have nearly the same sentences and together add hardly any new words, while ordinary stories keep bringing new words.',
  decides: 'A coordinator decides whether a group is a campaign and what happens with fast growth.',
  intervention:
    'Each proposal says in words why it stands on top. The coordinator can leave stories out. All reporters get an answer, also in a campaign.',
  limits: [
    'A campaign in which everyone rewrites the letter in own words does not stand out.',
    'With very few signals a peak cannot be told well from chance.',
    'Measured on campaigns that the makers made themselves.',
  ],
  risks:
    'People who happen to write the same can wrongly pass for a campaign. So it is a proposal with a reason, and every signal still counts for the answer.',
  legalBasis:
    'The General Administrative Law Act (Awb): gather knowledge with care and weigh interests (articles 3:2 and 3:4).',
};
