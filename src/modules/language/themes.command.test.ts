import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Command } from '../../engine/module/command.ts';
import { fakeIo } from '../../engine/module/testing/command-io.ts';
import { Refusal } from '../../kernel/errors.ts';
import { duplicatesCommand, replyCommand } from './duplicates.command.ts';
import { threadsCommand } from './threads.command.ts';
import { campaignsCommand, groupsCommand } from './themes.command.ts';

const told = [
  'De container voor restafval zit al weken vol, overal zakken afval.',
  'Container vol en zakken afval op de stoep.',
  'Huurtoeslag terugbetalen omdat mijn dochter van 23 meetelt.',
  'De huurtoeslag is gestopt toen mijn dochter 23 werd.',
];
const lines = (texts: readonly string[]): string => texts.map((text, id) => JSON.stringify({ id, text })).join('\n');

let folder = '';
beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'groups-'))));
afterAll(() => rm(folder, { recursive: true }));

async function ask(command: Command, input: string, options = {}): Promise<Record<string, unknown>[]> {
  const io = fakeIo(input);
  expect(await command.run({ words: [], options, io })).toBe(0);
  return io.outLines.map((line) => JSON.parse(line) as Record<string, unknown>);
}

test('text groups says which texts belong together and why', async () => {
  const rows = await ask(groupsCommand, lines(told), { language: 'en' });
  expect(rows.map(({ id }) => id)).toEqual([0, 1, 2, 3]);
  expect(rows[0]?.['group']).toBe(rows[1]?.['group']);
  expect(rows[2]?.['group']).toBe(rows[3]?.['group']);
  expect(rows[0]?.['group']).not.toBe(rows[2]?.['group']);
  expect(rows[2]?.['reason']).toMatch(/huurtoeslag/i);
});

test('text groups keeps what people decided', async () => {
  const file = join(folder, 'constraints.json');
  await writeFile(file, JSON.stringify({ cannotLink: [['0', 1]], fixed: [{ theme: 'wonen', members: ['2'] }] }));
  const rows = await ask(groupsCommand, lines(told), { constraints: file });
  expect(rows[0]?.['group']).not.toBe(rows[1]?.['group']);
  expect(rows[2]).toMatchObject({ group: 'wonen', theme: 'wonen' });
});

test('wrong input is named', async () => {
  const file = join(folder, 'wrong.json');
  await writeFile(file, '{"mustlink": []}');
  await expect(ask(groupsCommand, lines(told), { constraints: file })).rejects.toThrow(Refusal);
  await expect(ask(groupsCommand, lines(told), { constraints: join(folder, 'none.json') })).rejects.toThrow(
    'Cannot read',
  );
  await expect(ask(groupsCommand, '{"id":1,"text":"a"}\n{"id":"1","text":"b"}')).rejects.toThrow(
    'Line 2: the id "1" comes twice',
  );
  await expect(ask(campaignsCommand, '{"id":1,"text":"a","at":"ooit"}')).rejects.toThrow('Line 1');
});

test('text campaigns names letters from one template', async () => {
  const letter = 'Geachte raad, houd het zwembad in onze wijk open, want kinderen moeten leren zwemmen dicht bij huis.';
  const texts = [...Array.from({ length: 6 }, (_, n) => `${letter} Groet, bewoner ${n}`), ...told];
  const rows = await ask(campaignsCommand, lines(texts));
  expect(rows.map(({ campaign }) => campaign !== null)).toEqual(texts.map((text) => text.startsWith('Geachte')));
});

test('text duplicates and text reply answer each line', async () => {
  const rows = await ask(duplicatesCommand, lines(['Zelfde tekst.', 'zelfde  tekst', 'Iets anders']));
  expect(rows).toEqual([
    { id: 0, group: '0', kind: 'identical' },
    { id: 1, group: '0', kind: 'identical' },
    { id: 2, group: '2', kind: null },
  ]);
  const [reply] = await ask(replyCommand, '{"id":"a","text":"Ja.\\n\\n> Kan het?"}');
  expect(reply).toMatchObject({ id: 'a', reply: 'Ja.' });
});

test('text threads binds mails by headers and by what they quote', async () => {
  const story =
    'Sinds maart staat er geen bank meer bij de bushalte aan het plein, en mijn moeder kan niet lang staan. Wie kan daar iets aan doen, en wanneer horen wij daarvan?';
  const rows = [
    { id: 1, headers: 'From: jo@x.example\nMessage-ID: <1@x>\nDate: Mon, 2 Mar 2026 09:00:00 +0100', text: story },
    { id: 'b', text: `In-Reply-To: <1@x>\nDate: Tue, 3 Mar 2026 09:00:00 +0100\n\nDat zoeken wij uit.` },
    { id: 'c', text: `Date: Wed, 4 Mar 2026 09:00:00 +0100\n\nWeet jij dit?\n\n> ${story}` },
    { id: 'd', text: 'Iets anders.' },
  ];
  expect(await ask(threadsCommand, rows.map((row) => JSON.stringify(row)).join('\n'))).toEqual([
    { id: 1, thread: 1, parent: null, reason: null },
    { id: 'b', thread: 1, parent: 1, reason: 'header' },
    { id: 'c', thread: 1, parent: 1, reason: 'quote' },
    { id: 'd', thread: 'd', parent: null, reason: null },
  ]);
});
