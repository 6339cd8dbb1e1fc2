import { Command as Commander, CommanderError } from 'commander';
import type { Command, CommandIo } from '../../engine/module/command.ts';
import { Refusal } from '../../kernel/errors.ts';

/**
 * Runs the words typed after `weerklank`.
 * @returns the exit code: 0 done, 1 failed or refused, 2 wrong use.
 */
export async function runCli(words: readonly string[], commands: readonly Command[], io: CommandIo): Promise<number> {
  let code = 0;
  const root = group('weerklank', io).description('A government that listens, learns and shows its work.');
  for (const command of commands) attach(root, command, io, (result) => (code = result));
  try {
    await root.parseAsync([...words], { from: 'user' });
    return code;
  } catch (error) {
    return failure(error, io);
  }
}

function group(name: string, io: CommandIo): Commander {
  return new Commander(name)
    .exitOverride()
    .showHelpAfterError('(add --help for how to use it)')
    .configureOutput({ writeOut: (text) => io.out(text.trimEnd()), writeErr: (text) => io.err(text.trimEnd()) });
}

function attach(root: Commander, command: Command, io: CommandIo, finish: (code: number) => void): void {
  const names = command.name.split(' ');
  let parent = root;
  for (const name of names.slice(0, -1)) {
    const known = parent.commands.find((child) => child.name() === name);
    if (!known) parent.addCommand(group(name, io));
    parent = known ?? (parent.commands.at(-1) as Commander);
  }
  const leaf = group(names.at(-1) ?? '', io).description(command.summary);
  for (const argument of command.arguments ?? []) {
    const name = argument.many ? `${argument.name}...` : argument.name;
    leaf.argument(argument.required ? `<${name}>` : `[${name}]`, argument.help);
  }
  for (const option of command.options ?? []) leaf.option(option.flags, option.help, option.default);
  if (command.example) leaf.addHelpText('after', `\nExample:\n  ${command.example}`);
  leaf.action(async () => finish(await command.run({ words: leaf.args, options: leaf.opts(), io })));
  parent.addCommand(leaf);
}

function failure(error: unknown, io: CommandIo): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (!(error instanceof Refusal)) throw error;
  io.err(error.text.en);
  for (const field of error.fields) io.err(`  ${field.field}: ${field.message.en}`);
  return 1;
}
