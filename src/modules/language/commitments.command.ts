import type { z } from 'zod';
import type { Command } from '../../engine/module/command.ts';
import { planYearIn, proposeCommitments } from '../../knowledge/commitments/index.ts';
import { Refusal } from '../../kernel/errors.ts';
import { jsonLines, textLine } from './json-lines.ts';

/** A text of at least this many characters names its own plan year; shorter ones are taken to be of one paper. */
const wholePaper = 1500;

const example = { id: '1', text: 'Wij openen voor 1 juli een loket. De wijk telt veel ouderen.' };

/** `text commitments`: {id, text} → {id, year, commitments: [{quote, start, end, actor, action, deadline, …}]}. */
export const commitmentsCommand: Command = {
  name: 'text commitments',
  summary: 'Propose the commitments in policy texts; JSON lines {id, text} → {id, year, commitments}',
  example: `echo '${JSON.stringify(example)}' | weerklank text commitments`,
  options: [
    { flags: '--year <year>', help: 'The year that the plan is for; else the year that the texts name most' },
    { flags: '--publisher <name>', help: 'Who speaks: what "we" stands for' },
  ],
  async run({ options, io }) {
    if (io.interactive) io.err('Type one JSON object on each line; end with Ctrl-D.');
    const given = options['year'] === undefined ? undefined : yearOf(options['year']);
    const publisher = typeof options['publisher'] === 'string' ? { publisher: options['publisher'] } : {};
    const rows: z.infer<typeof textLine>[] = [];
    for await (const row of jsonLines(io.stdin, textLine)) rows.push(row);
    const isWhole = (text: string): boolean => text.length >= wholePaper;
    const shared = planYearIn(rows.map(({ text }) => text).filter((text) => !isWhole(text)));
    for (const { id, text } of rows) {
      const own = isWhole(text) ? planYearIn([text]) : shared;
      const planYear = given ?? own ?? new Date().getFullYear();
      io.out(JSON.stringify({ id, year: planYear, commitments: proposeCommitments(text, { planYear, ...publisher }) }));
    }
    return 0;
  },
};

function yearOf(given: string | boolean): number {
  const year = Number(given);
  if (Number.isInteger(year) && year >= 1800 && year <= 2999) return year;
  throw new Refusal('invalid', {
    nl: 'Geef bij --year een jaartal, bijvoorbeeld 2026.',
    en: 'Give --year a year, for example 2026.',
  });
}
