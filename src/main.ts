import { runCli } from './doors/cli/cli.ts';
import { runRemote } from './doors/cli/remote.ts';
import { terminal } from './doors/cli/terminal.ts';
import type { Command, CommandIo } from './engine/module/command.ts';
import { Refusal } from './kernel/errors.ts';

/** Words that only a process with the database can answer. */
const needHouse = ['plan import', 'ledger verify', 'search rebuild'];

// The reader of a pipe may stop early (`| head`): nothing is wrong then.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});
process.exitCode = await main(process.argv.slice(2), terminal(process)).catch((error: unknown) => {
  if (!(error instanceof Refusal)) throw error;
  process.stderr.write(`${error.text.en}\n${error.fields.map(({ message }) => `  ${message.en}\n`).join('')}`);
  return 1;
});
// A pipe takes its time: what was written must be out before the process goes.
await Promise.all([process.stdout, process.stderr].map((stream) => new Promise((done) => stream.write('', done))));
if (process.exitCode !== 0 || process.argv[2] !== 'serve') process.exit();

/** Wires everything, once: which commands there are, and where each runs. */
async function main(words: readonly string[], io: CommandIo): Promise<number> {
  const house = needHouse.some((name) => words.join(' ').startsWith(name)) && !words.includes('--help');
  if (house && !words.includes('--dry-run')) return inHouse(words, io);
  return runCli(words, await commandsWithoutHouse(words), io);
}

async function commandsWithoutHouse(words: readonly string[]): Promise<Command[]> {
  if (words[0] === 'text') return (await import('./modules/language/index.ts')).textCommands(words[1]);
  const { importPlanCommand } = await import('./modules/plans/import-plan/import-plan.command.ts');
  if (words[0] === 'plan') return [importPlanCommand(null)];
  const [{ describedHouseCommands, lightCommands }, { serveCommand }, { workerCommand }, { moveCommand }] =
    await Promise.all([
      import('./main/commands.ts'),
      import('./main/serve.ts'),
      import('./main/worker-command.ts'),
      import('./main/move-command.ts'),
    ]);
  return [serveCommand, workerCommand, moveCommand, ...describedHouseCommands(), ...(await lightCommands())];
}

/** In the running site where there is one, else with the database opened for this one command. */
async function inHouse(words: readonly string[], io: CommandIo): Promise<number> {
  const [{ mustReadSettings }, { openHouse }, { furnish }, { houseCommands }] = await Promise.all([
    import('./main/read-settings.ts'),
    import('./main/house.ts'),
    import('./main/modules.ts'),
    import('./main/commands.ts'),
  ]);
  const settings = mustReadSettings();
  const answered = await runRemote(settings.dataDir, words, io);
  if (answered !== null) return answered;
  const open = await openHouse(settings);
  try {
    const rooms = furnish(open.house);
    open.listen(rooms.listeners);
    return await runCli(
      words,
      houseCommands(() => ({ open, rooms })),
      io,
    );
  } finally {
    await open.close();
  }
}
