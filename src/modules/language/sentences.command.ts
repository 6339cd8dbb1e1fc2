import { sentences, tokens } from '../../knowledge/dutch/index.ts';
import { textLine } from './json-lines.ts';
import { lineCommand } from './line-command.ts';

/** `text sentences`: {id, text} → {id, sentences: [{start, end, text}]}. */
export const sentencesCommand = lineCommand({
  name: 'sentences',
  summary: 'Split texts into sentences with their places; JSON lines {id, text} → {id, sentences}',
  line: { id: '1', text: 'Zie art. 5.1, lid 2. Dat geldt ook hier.' },
  shape: textLine,
  options: [{ flags: '--tokens', help: 'Give the words, numbers and marks as well' }],
  answer: ({ id, text }, options) => ({
    id,
    sentences: sentences(text),
    ...(options['tokens'] === true ? { tokens: tokens(text) } : {}),
  }),
});
