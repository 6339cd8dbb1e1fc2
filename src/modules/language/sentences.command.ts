import { sentences, tokens } from '../../knowledge/dutch/index.ts';
import { textLine } from './json-lines.ts';
import { lineCommand } from './line-command.ts';

/** `text sentences`: {id, text} → {id, sentences: [{start, end, text}], tokens: [{start, end, text, kind}]}. */
export const sentencesCommand = lineCommand({
  name: 'sentences',
  summary: 'Split texts into sentences and tokens with their places; JSON lines {id, text} → {id, sentences, tokens}',
  line: { id: '1', text: 'Zie art. 5.1, lid 2. Dat geldt ook hier.' },
  shape: textLine,
  options: [{ flags: '--no-tokens', help: 'Leave the words, numbers and marks out' }],
  answer: ({ id, text }, options) => ({
    id,
    sentences: sentences(text),
    ...(options['tokens'] === false ? {} : { tokens: tokens(text) }),
  }),
});
