import { describe, expect, it } from 'vitest';
import { fakeIo } from '../../engine/module/testing/command-io.ts';
import { Refusal } from '../../kernel/errors.ts';
import { commitmentsCommand } from './commitments.command.ts';

interface Row {
  readonly id: string | number;
  readonly year: number;
  readonly commitments: readonly { quote: string; deadline: { until?: string } }[];
}

async function ask(lines: readonly object[], options: Record<string, string> = {}): Promise<Row[]> {
  const io = fakeIo(lines.map((line) => JSON.stringify(line)).join('\n'));
  expect(await commitmentsCommand.run({ words: [], options, io })).toBe(0);
  return io.outLines.map((line) => JSON.parse(line) as Row);
}

describe('text commitments', () => {
  it('takes the plan year from the sentences of one paper together', async () => {
    const rows = await ask([
      { id: 1, text: 'Voor 1 juli openen wij een loket.' },
      { id: 2, text: 'In 2023 bouwen wij een school.' },
    ]);
    expect(rows.map(({ year }) => year)).toEqual([2023, 2023]);
    expect(rows[0]?.commitments[0]?.deadline.until).toBe('2023-06-30');
    expect(rows[1]?.commitments).toHaveLength(1);
  });

  it('lets each whole paper name its own year', async () => {
    const paper = (year: number): string => `Jaarplan ${year}\n\n${'Wij openen een loket. '.repeat(80)}`;
    const rows = await ask([
      { id: 'a', text: paper(2022) },
      { id: 'b', text: paper(2028) },
    ]);
    expect(rows.map(({ year }) => year)).toEqual([2022, 2028]);
  });

  it('holds to the year that is given, and refuses what is none', async () => {
    expect((await ask([{ id: 1, text: 'In 2023 bouwen wij.' }], { year: '2025' }))[0]?.year).toBe(2025);
    await expect(ask([], { year: 'straks' })).rejects.toThrow(Refusal);
  });
});
