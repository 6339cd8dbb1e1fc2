import { Readable } from 'node:stream';
import { lawCommands } from '../commands.ts';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command by its words, with options as `{ date: '2026-01-01' }` and answers for its questions. */
export async function runCommand(
  name: string,
  words: readonly string[],
  options: Readonly<Record<string, string>> = {},
  answers: readonly string[] = [],
): Promise<Ran> {
  const command = lawCommands.find((each) => each.name === name);
  if (!command) throw new Error(`no command ${name}`);
  const out: string[] = [];
  const err: string[] = [];
  const left = [...answers];
  const code = await command.run({
    words,
    options,
    io: {
      out: (line) => void out.push(line),
      err: (line) => void err.push(line),
      stdin: Readable.from([]),
      interactive: false,
      columns: 80,
      ask: async (question) => {
        out.push(question);
        return left.shift() ?? '';
      },
      progress: () => ({ step: () => undefined, end: () => undefined }),
    },
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}
