import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import cliProgress from 'cli-progress';
import type { CommandIo, Progress } from '../../engine/module/command.ts';

interface Streams {
  readonly stdin: Readable & { isTTY?: boolean };
  readonly stdout: Writable & { columns?: number };
  readonly stderr: Writable & { isTTY?: boolean };
}

/** The real terminal as commands see it. */
export function terminal(streams: Streams): CommandIo {
  let lines: AsyncIterator<string> | undefined;
  return {
    out: (line) => void streams.stdout.write(`${line}\n`),
    err: (line) => void streams.stderr.write(`${line}\n`),
    stdin: streams.stdin,
    interactive: streams.stdin.isTTY === true,
    columns: streams.stdout.columns ?? 80,
    async ask(question) {
      streams.stderr.write(question);
      lines ??= createInterface({ input: streams.stdin })[Symbol.asyncIterator]();
      const next = await lines.next();
      return next.done ? '' : next.value;
    },
    progress: (title, total) => (streams.stderr.isTTY ? bar(title, total, streams.stderr) : silent),
  };
}

const silent: Progress = { step: () => undefined, end: () => undefined };

function bar(title: string, total: number, stream: Writable): Progress {
  const shown = new cliProgress.SingleBar({
    format: `${title} {bar} {percentage}% · {value}/{total} · {eta_formatted}`,
    stream: stream as NodeJS.WritableStream,
  });
  shown.start(Math.max(total, 1), 0);
  return { step: (done) => shown.update(done), end: () => shown.stop() };
}
