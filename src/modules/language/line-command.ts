import type { z } from 'zod';
import type { Command, CommandInput, CommandOption } from '../../engine/module/command.ts';
import { jsonLines } from './json-lines.ts';

/** A command that answers each line of JSON on standard input with one line of JSON. */
export interface LineCommand<Row> {
  /** Without the word `text` before it. */
  readonly name: string;
  readonly summary: string;
  /** A line of input, shown under the help. */
  readonly line: Row;
  readonly shape: z.ZodType<Row>;
  readonly options?: readonly CommandOption[];
  answer(row: Row, options: CommandInput['options']): unknown;
}

/** Makes the command; wrong lines are refused by their number. */
export function lineCommand<Row>(command: LineCommand<Row>): Command {
  return {
    name: `text ${command.name}`,
    summary: command.summary,
    ...(command.options ? { options: command.options } : {}),
    example: `echo '${JSON.stringify(command.line)}' | weerklank text ${command.name}`,
    async run({ options, io }) {
      if (io.interactive) io.err('Type one JSON object on each line; end with Ctrl-D.');
      for await (const row of jsonLines(io.stdin, command.shape)) io.out(JSON.stringify(command.answer(row, options)));
      return 0;
    },
  };
}
