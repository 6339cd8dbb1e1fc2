import { proposeCommitments } from '../../knowledge/commitments/index.ts';
import { Refusal } from '../../kernel/errors.ts';
import { textLine } from './json-lines.ts';
import { lineCommand } from './line-command.ts';

/** `text commitments`: {id, text} → {id, commitments: [{quote, start, end, actor, action, deadline, …}]}. */
export const commitmentsCommand = lineCommand({
  name: 'commitments',
  summary: 'Propose the commitments in policy texts; JSON lines {id, text} → {id, commitments}',
  line: { id: '1', text: 'Wij openen voor 1 juli een loket. De wijk telt veel ouderen.' },
  shape: textLine,
  options: [
    { flags: '--year <year>', help: 'The year that the plan is for', default: String(new Date().getFullYear()) },
    { flags: '--publisher <name>', help: 'Who speaks: what "we" stands for' },
  ],
  answer: ({ id, text }, options) => ({
    id,
    commitments: proposeCommitments(text, {
      planYear: yearOf(options['year']),
      ...(typeof options['publisher'] === 'string' ? { publisher: options['publisher'] } : {}),
    }),
  }),
});

function yearOf(given: string | boolean | undefined): number {
  const year = Number(given ?? new Date().getFullYear());
  if (Number.isInteger(year) && year >= 1800 && year <= 2999) return year;
  throw new Refusal('invalid', {
    nl: 'Geef bij --year een jaartal, bijvoorbeeld 2026.',
    en: 'Give --year a year, for example 2026.',
  });
}
