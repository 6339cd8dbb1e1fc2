import { z } from 'zod';
import { reading, summary, themeSummary } from '../../knowledge/dutch/index.ts';
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

const summaryLine = z.union([textLine, z.object({ id: textLine.shape.id, texts: z.array(z.string()) })]);

/** `text summary`: {id, text} → {id, sentences: [{start, end, text, weight}]}; for {id, texts} with `source`, the text's number. */
export const summaryCommand = lineCommand<z.infer<typeof summaryLine>>({
  name: 'summary',
  summary: 'Pick the sentences that carry a text, or many; JSON lines {id, text} or {id, texts} → {id, sentences}',
  line: { id: '1', text: 'De bus rijdt niet meer. Daardoor kan ik niet naar mijn werk. Groet, Jan' },
  shape: summaryLine,
  options: [{ flags: '--sentences <number>', help: 'How many sentences', default: '3' }],
  answer: (row, options) => {
    const count = countOf(options['sentences']);
    return { id: row.id, sentences: 'text' in row ? summary(row.text, count) : themeSummary(row.texts, count) };
  },
});

function countOf(given: string | boolean | undefined): number {
  const count = Number(given ?? 3);
  if (Number.isInteger(count) && count > 0 && count <= 1_000) return count;
  throw new Refusal('invalid', {
    nl: 'Geef bij --sentences een heel getal van 1 tot en met 1000.',
    en: 'Give --sentences a whole number from 1 to 1000.',
  });
}
