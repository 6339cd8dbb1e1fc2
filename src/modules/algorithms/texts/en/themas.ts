import type { AlgorithmWords } from '../../algorithm.ts';

export const themas: AlgorithmWords = {
  name: 'Proposing stories that are alike as a theme',
  short:
    'Looks for stories about the same thing and proposes to take them together in a theme. A coordinator decides. The proposal shows which words the stories share.',
  purpose:
    'One story is an incident, thirty stories are a pattern. Themes show where a rule or practice works out badly for many. Whoever tells a story sees whether others told the same.',
  considerations:
    'Grouping by hand does not work with thousands of stories, and then only what somebody expected stands out. Fixed boxes miss new problems. Nobody can retrace a large language model. This way always gives the same outcome and says why.',
  input: 'The covered copies of all signals, the day they came in, and what people decided before.',
  how: 'For each story it counts which words and pieces of words stand in it; rare words weigh more. Stories that share many of those words come together. How many themes there are is not fixed beforehand. What a person split or merged stays so. Each proposal names the shared words and the story that fits best.',
  decides: 'A coordinator takes a proposal over, leaves stories out, splits, merges or rejects.',
  intervention:
    'No theme comes about without a person. A merge can be undone. Everything stands in the ledger, with who did it.',
  limits: [
    'It sees words, no meaning: the same problem in quite other words can stand in two proposals.',
    'Short stories give little to go by.',
    'Fewer than three stories make no proposal: whoever stands alone must be seen by a person.',
    'The figures were measured on English texts of others; there is no public Dutch test.',
  ],
  risks:
    'A rare but grave story can fall outside the themes. So a coordinator sees every signal, numbers never count alone, and a public figure shows who still waits.',
  legalBasis: 'The General Administrative Law Act (Awb): gather knowledge with care (article 3:2).',
};
