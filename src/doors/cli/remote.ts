import { chmodSync, existsSync, rmSync } from 'node:fs';
import { createConnection, createServer, type Server, type Socket } from 'node:net';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import type { Command, CommandIo } from '../../engine/module/command.ts';
import { runCli } from './cli.ts';

/*
 * While the site is up, it holds the database. A command typed meanwhile runs inside it, over a socket in the data folder
 * that only the owner of the folder can open; its lines come back as they are written.
 */
interface Asked {
  readonly words: readonly string[];
  readonly columns: number;
}

type Told =
  | { readonly kind: 'out'; readonly line: string }
  | { readonly kind: 'err'; readonly line: string }
  | { readonly kind: 'bar'; readonly title: string; readonly total: number }
  | { readonly kind: 'step'; readonly done: number }
  | { readonly kind: 'end' }
  | { readonly kind: 'exit'; readonly code: number };

export function socketPath(dataDir: string): string {
  if (process.platform === 'win32') return `\\\\.\\pipe\\weerklank-${Buffer.from(dataDir).toString('hex').slice(-40)}`;
  return path.join(dataDir, 'weerklank.sock');
}

/** Listens for commands until closed. */
export async function listenForCommands(dataDir: string, commands: readonly Command[]): Promise<Server> {
  const address = socketPath(dataDir);
  if (process.platform !== 'win32') rmSync(address, { force: true });
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    createInterface({ input: socket }).once('line', (line) => void answer(socket, line, commands));
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(address, resolve));
  if (process.platform !== 'win32') chmodSync(address, 0o600);
  return server;
}

async function answer(socket: Socket, line: string, commands: readonly Command[]): Promise<void> {
  const tell = (told: Told) => void (socket.writable && socket.write(`${JSON.stringify(told)}\n`));
  try {
    const { words, columns } = JSON.parse(line) as Asked;
    tell({ kind: 'exit', code: await runCli(words, commands, remoteIo(tell, columns)) });
  } catch (error) {
    tell({ kind: 'err', line: error instanceof Error ? error.message : String(error) });
    tell({ kind: 'exit', code: 1 });
  }
  socket.end();
}

function remoteIo(tell: (told: Told) => void, columns: number): CommandIo {
  return {
    out: (line) => tell({ kind: 'out', line }),
    err: (line) => tell({ kind: 'err', line }),
    stdin: Readable.from([]),
    interactive: false,
    columns,
    ask: () => Promise.resolve(''),
    progress(title, total) {
      tell({ kind: 'bar', title, total });
      return { step: (done) => tell({ kind: 'step', done }), end: () => tell({ kind: 'end' }) };
    },
  };
}

/** Runs a command in the running site; null where none runs. */
export function runRemote(dataDir: string, words: readonly string[], io: CommandIo): Promise<number | null> {
  const address = socketPath(dataDir);
  if (process.platform !== 'win32' && !existsSync(address)) return Promise.resolve(null);
  return new Promise((resolve) => {
    const socket = createConnection(address);
    let bar = io.progress('', 0);
    socket.once('error', () => resolve(null));
    socket.once('connect', () =>
      socket.write(`${JSON.stringify({ words: words.map(absolute), columns: io.columns } satisfies Asked)}\n`),
    );
    createInterface({ input: socket }).on('line', (line) => {
      const told = JSON.parse(line) as Told;
      if (told.kind === 'out') io.out(told.line);
      else if (told.kind === 'err') io.err(told.line);
      else if (told.kind === 'bar') bar = io.progress(told.title, told.total);
      else if (told.kind === 'step') bar.step(told.done);
      else if (told.kind === 'end') bar.end();
      else resolve(told.code);
    });
    socket.once('close', () => resolve(1));
  });
}

/** A path that exists here means the same file there. */
function absolute(word: string): string {
  return !word.startsWith('-') && existsSync(word) ? path.resolve(word) : word;
}
