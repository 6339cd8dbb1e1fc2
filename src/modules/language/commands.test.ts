import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fakeIo } from '../../engine/module/testing/command-io.ts';
import { Refusal } from '../../kernel/errors.ts';
import { textCommands } from './commands.ts';

async function ask(name: string, input: string, options: Record<string, string | boolean> = {}): Promise<unknown[]> {
  const [command] = await textCommands(name.split(' ')[1]);
  const io = fakeIo(input);
  expect(await command?.run({ words: [], options, io })).toBe(0);
  return io.outLines.map((line) => JSON.parse(line) as unknown);
}

describe('text commands', () => {
  it('are read one at a time, or all where none is named', async () => {
    expect((await textCommands('stem')).map(({ name }) => name)).toEqual(['text stem']);
    const all = await textCommands('toString');
    expect(all.length).toBeGreaterThan(10);
    for (const { name } of all) expect((await textCommands(name.split(' ')[1])).map((one) => one.name)).toEqual([name]);
  });

  it('answer each line with one line', async () => {
    const [first, second] = await ask(
      'text sentences',
      '{"id":"a","text":"Zie art. 5. Klaar."}\n\n{"id":2,"text":""}\n',
      { tokens: false },
    );
    expect(first).toEqual({
      id: 'a',
      sentences: [
        { start: 0, end: 11, text: 'Zie art. 5.' },
        { start: 12, end: 18, text: 'Klaar.' },
      ],
    });
    expect(second).toEqual({ id: 2, sentences: [] });
    const [whole] = await ask('text sentences', '{"id":3,"text":"Nee!"}');
    expect(whole).toMatchObject({ tokens: [{ start: 0, end: 3, text: 'Nee', kind: 'word' }, { text: '!' }] });
  });

  it('stem and split words', async () => {
    expect(await ask('text stem', '\ufeff{"word":"Toeslagen"}\r\n')).toEqual([{ word: 'Toeslagen', stem: 'toeslaag' }]);
    expect(await ask('text split', '{"word":"huurtoeslag"}')).toEqual([
      { word: 'huurtoeslag', parts: ['huur', 'toeslag'], head: 'toeslag' },
    ]);
  });

  it('keep line separators inside a text', async () => {
    const [row] = await ask('text reading', '{"id":"a","text":"Dit is één zin.\u2028Nog een."}');
    expect(row).toMatchObject({ id: 'a', label: 'easy' });
  });

  it('give as many sentences as asked', async () => {
    const text = 'De bus rijdt niet meer. De bus reed elk uur. Wij missen de bus heel erg.';
    const [row] = await ask('text summary', JSON.stringify({ id: 1, text }), { sentences: '2' });
    expect((row as { sentences: unknown[] }).sentences).toHaveLength(2);
    await expect(ask('text summary', JSON.stringify({ id: 1, text }), { sentences: 'veel' })).rejects.toThrow(Refusal);
  });

  it('name the line that is wrong', async () => {
    await expect(ask('text stem', '{"word":"a"}\n{"woord":"b"}')).rejects.toThrow('Line 2');
    await expect(ask('text stem', '{"word":"a"}\nnee')).rejects.toThrow('Line 2 is not JSON');
  });

  it('rank documents of files', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'rank-'));
    try {
      const documents = join(folder, 'documents.jsonl');
      const queries = join(folder, 'queries.jsonl');
      await writeFile(
        documents,
        '{"id":"x","text":"Nieuwe fietspaden"}\n{"id":7,"text":"De haven gaat open","title":null}\n',
      );
      await writeFile(queries, '{"query":"pad voor de fiets"}\n{"query":"haven"}');
      expect(await ask('text rank', '', { documents, queries })).toEqual([
        { query: 'pad voor de fiets', results: ['x'] },
        { query: 'haven', results: [7] },
      ]);
      await expect(ask('text rank', '', { documents, queries: join(folder, 'none') })).rejects.toThrow('Cannot read');
      const broken = join(folder, 'broken.gz');
      await writeFile(broken, 'no gzip');
      await expect(ask('text rank', '', { documents: broken, queries })).rejects.toThrow('Cannot read');
      await expect(ask('text rank', '', { documents: folder, queries })).rejects.toThrow('Cannot read');
      await expect(ask('text rank', '', { documents })).rejects.toThrow('--queries');
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
