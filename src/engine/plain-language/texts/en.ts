import type { TextsLike } from '../../../platform/i18n/texts.ts';
import type { nl } from './nl.ts';

export const en: TextsLike<typeof nl> = {
  summary: (label) => `Does the Dutch text read easily? Indication: ${label}`,
  labels: { easy: 'reads easily', average: 'reads as usual', hard: 'reads hard' },
  indication: (score) =>
    `Score ${score} of 100; 50 is an average letter of a town, higher is harder. This is an indication by counting, no proof of a language level. You decide.`,
  nothing: 'No hard sentences or words stood out.',
  sentences: 'Sentences to look at once more',
  words: 'Words to look at once more',
  reasons: {
    long: 'long sentence',
    passive: 'passive (who does it?)',
    apart: 'words that belong together stand far apart',
    clauses: 'many clauses',
    'hard words': 'hard words',
    dense: 'much information in a row',
  },
  simpler: (word, simpler) => `“${word}”: rather “${simpler}”`,
  rare: (word) => `“${word}”: is rarely used`,
};
