import { expect, test } from 'vitest';
import type { Command } from '../../engine/module/command.ts';
import { fakeIo } from '../../engine/module/testing/command-io.ts';
import { Refusal } from '../../kernel/errors.ts';
import { runCli } from './cli.ts';

const greet: Command = {
  name: 'people greet',
  summary: 'Greets people.',
  arguments: [{ name: 'name', help: 'Who', required: true, many: true }],
  options: [{ flags: '--loud', help: 'In capitals' }],
  example: 'weerklank people greet Anna',
  run: ({ words, options, io }) => {
    const line = `Dag ${words.join(' en ')}`;
    io.out(options['loud'] ? line.toUpperCase() : line);
    return Promise.resolve(0);
  },
};
const refuse: Command = {
  name: 'refuse',
  summary: 'Always refuses.',
  run: () =>
    Promise.reject(
      new Refusal('invalid', { nl: 'Nee.', en: 'No.' }, [{ field: 'row 2', message: { nl: 'leeg', en: 'empty' } }]),
    ),
};

test('words and options reach the command', async () => {
  const io = fakeIo();
  expect(await runCli(['people', 'greet', 'Anna', 'Bo', '--loud'], [greet, refuse], io)).toBe(0);
  expect(io.outLines).toEqual(['DAG ANNA EN BO']);
});

test('help shows the example', async () => {
  const io = fakeIo();
  expect(await runCli(['people', 'greet', '--help'], [greet], io)).toBe(0);
  expect(io.outLines.join('\n')).toContain('weerklank people greet Anna');
});

test('wrong use is code 2, a refusal is code 1 with the field', async () => {
  const io = fakeIo();
  expect(await runCli(['people', 'greet'], [greet], io)).toBe(2);
  expect(await runCli(['refuse'], [refuse], io)).toBe(1);
  expect(io.errLines.slice(-2)).toEqual(['No.', '  row 2: empty']);
});
