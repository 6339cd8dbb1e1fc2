import { reading, summary } from '../../knowledge/dutch/index.ts';
import { Refusal } from '../../kernel/errors.ts';
import { textLine } from './json-lines.ts';
import { lineCommand } from './line-command.ts';

/** `text reading`: {id, text} → {id, score, label, sentences, words}. */
export const readingCommand = lineCommand({
  name: 'reading',
  summary:
    'Indicate how hard texts read, 0 easy to 100 hard; JSON lines {id, text} → {id, score, label, sentences, words}',
  line: { id: '1', text: 'Indien u niet tijdig betaalt, wordt een aanmaning verzonden.' },
  shape: textLine,
  answer: ({ id, text }) => ({ id, ...reading(text) }),
});

/** `text summary`: {id, text} → {id, sentences: [{start, end, text, weight}]}. */
export const summaryCommand = lineCommand({
  name: 'summary',
  summary: 'Pick the sentences that carry a text; JSON lines {id, text} → {id, sentences}',
  line: { id: '1', text: 'De bus rijdt niet meer. Daardoor kan ik niet naar mijn werk. Groet, Jan' },
  shape: textLine,
  options: [{ flags: '--sentences <number>', help: 'How many sentences', default: '3' }],
  answer: ({ id, text }, options) => ({ id, sentences: summary(text, countOf(options['sentences'])) }),
});

function countOf(given: string | boolean | undefined): number {
  const count = Number(given ?? 3);
  if (Number.isInteger(count) && count > 0 && count <= 1_000) return count;
  throw new Refusal('invalid', {
    nl: 'Geef bij --sentences een heel getal van 1 tot en met 1000.',
    en: 'Give --sentences a whole number from 1 to 1000.',
  });
}
