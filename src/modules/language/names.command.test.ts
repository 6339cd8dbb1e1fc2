import { expect, it } from 'vitest';
import { fakeIo } from '../../engine/module/testing/command-io.ts';
import { dossierCommand, maskCommand, namesCommand } from './names.command.ts';
import type { Command } from '../../engine/module/command.ts';

async function ask(command: Command, line: unknown, options: Record<string, boolean> = {}): Promise<unknown> {
  const io = fakeIo(JSON.stringify(line));
  expect(await command.run({ words: [], options, io })).toBe(0);
  return JSON.parse(io.outLines[0] ?? '');
}

it('names gives spans with their type, and functions where asked', async () => {
  const text = 'Wethouder Bakker belt mevrouw De Vries (bsn 111222333).';
  expect(await ask(namesCommand, { id: 7, text })).toMatchObject({
    id: 7,
    spans: [
      { start: 10, end: 16, type: 'person', text: 'Bakker', official: true },
      { type: 'person', text: 'De Vries', reason: 'title' },
      { type: 'bsn', text: '111222333', reason: 'eleven-test' },
    ],
  });
  const { spans } = (await ask(namesCommand, { id: 7, text }, { functions: true })) as { spans: { type: string }[] };
  expect(spans.map(({ type }) => type)).toEqual(['function', 'person', 'person', 'bsn']);
});

it('mask gives the text without them', async () => {
  expect(
    await ask(maskCommand, { id: 'a', text: 'Anna Bakker belde 06-12345678.', names: ['Anna Bakker'] }),
  ).toMatchObject({
    text: '[naam] belde [telefoonnummer].',
  });
});

it('dossier finds the names of one text in all', async () => {
  const texts = ['Van: Aniek Zwartbol <a@voorbeeld.nl>', 'Aniek zei niets.'];
  expect(await ask(dossierCommand, { id: 1, texts })).toMatchObject({
    spans: [[{ text: 'Aniek Zwartbol' }, { type: 'email' }], [{ text: 'Aniek' }]],
  });
});
