import { readFile } from 'node:fs/promises';
import type { Command } from '../../engine/module/command.ts';
import { Refusal } from '../../kernel/errors.ts';
import { verifyBundle } from './bundle/bundle.ts';

/** `weerklank report verify BUNDLE`: counts every figure again; needs no database. */
export const verifyReportCommand: Command = {
  name: 'report verify',
  summary: 'Counts every figure of a report again from its open data, and checks that nothing was altered.',
  arguments: [{ name: 'bundle', help: 'the zip file with the open data', required: true }],
  options: [{ flags: '--json', help: 'as one line of JSON' }],
  example: 'weerklank report verify hardheden-2026.zip',
  async run({ words, options, io }) {
    const bytes = await readFile(words[0] ?? '').catch(() => {
      throw new Refusal('invalid', { nl: `${words[0]} kan niet worden gelezen.`, en: `Cannot read ${words[0]}.` });
    });
    const check = verifyBundle(bytes);
    const good = check.problems.length === 0 && check.changes.length === 0;
    if (options['json']) {
      io.out(JSON.stringify(check));
      return good ? 0 : 1;
    }
    if (check.edition)
      io.out(
        `${check.edition.title}, edition ${check.edition.number}, ${check.edition.from} to ${check.edition.until}`,
      );
    for (const problem of check.problems) io.err(problem);
    for (const { name, before, after } of check.changes)
      io.err(`${name}: the report says ${before ?? 'nothing'}, counted again it is ${after ?? 'nothing'}`);
    io.out(
      good ? `All ${check.figures} figures come out the same, and no file was altered.` : 'This bundle does not hold.',
    );
    return good ? 0 : 1;
  },
};
