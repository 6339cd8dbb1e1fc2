import { splitCompound, stem } from '../../knowledge/dutch/index.ts';
import { wordLine } from './json-lines.ts';
import { lineCommand } from './line-command.ts';

/** `text stem`: {word} → {word, stem}. */
export const stemCommand = lineCommand({
  name: 'stem',
  summary: 'Give the stems of Dutch words; JSON lines {word} → {word, stem}',
  line: { word: 'toeslagen' },
  shape: wordLine,
  answer: ({ word }) => ({ word, stem: stem(word.toLowerCase()) }),
});

/** `text split`: {word} → {word, parts, head}. */
export const splitCommand = lineCommand({
  name: 'split',
  summary: 'Split compounds into parts; JSON lines {word} → {word, parts, head}',
  line: { word: 'huurtoeslag' },
  shape: wordLine,
  answer: ({ word }) => splitCompound(word),
});
