import { describe, expect, it } from 'vitest';
import { fakeIo } from '../../engine/module/testing/command-io.ts';
import { reviewCommand } from './review.command.ts';

const rows = Array.from({ length: 12 }, (_, n) => ({
  id: n,
  text: n % 3 === 0 ? `geluid van windmolen ${n}` : `koffie in kantine ${n % 5}`,
  relevant: n % 3 === 0,
}));

async function play(input: readonly unknown[], options: Record<string, string> = {}) {
  const io = fakeIo(input.map((row) => JSON.stringify(row)).join('\n'));
  expect(await reviewCommand.run({ words: [], options, io })).toBe(0);
  return io.outLines.map((line) => JSON.parse(line) as { step: number; id: number; relevant: boolean; stop: boolean });
}

describe('text review', () => {
  it('answers one line for each document but the two known, relevant ones first', async () => {
    const lines = await play(rows, { seed: '3' });
    expect(lines.map(({ step }) => step)).toEqual(Array.from({ length: 10 }, (_, n) => n + 1));
    expect(new Set(lines.map(({ id }) => id)).size).toBe(10);
    expect(lines.slice(0, 3).every(({ relevant }) => relevant)).toBe(true);
    expect(lines.at(-1)).toMatchObject({ stop: true, estimatedRecall: 1 });
    expect(await play(rows, { seed: '3' })).toEqual(lines);
  });

  it('refuses what it cannot read', async () => {
    await expect(play(rows, { seed: 'x' })).rejects.toThrow('--seed');
    await expect(play(rows, { recall: '95' })).rejects.toThrow('recall');
    await expect(play([{ id: 1, text: 'a' }])).rejects.toThrow('Line 1');
    expect(await play([])).toEqual([]);
  });
});
