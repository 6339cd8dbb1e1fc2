import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { verifyLedger } from '../../src/engine/ledger/verify.ts';
import { type Database, tables } from '../../src/platform/database/database.ts';
import type { LoadTables } from './load.ts';

/** A writing child, and everything it has said so far. */
export interface Child {
  readonly acknowledged: string[];
  readonly refused: string[];
  readonly faults: string[];
  kill(signal: 'SIGKILL' | 'SIGTERM'): Promise<void>;
}

/** Starts the writer and waits until it writes. */
export async function startWriter(run: string, dataDir: string, databaseUrl = ''): Promise<Child> {
  const script = fileURLToPath(new URL('./writer.ts', import.meta.url));
  const child = spawn(process.execPath, [script, run, dataDir, databaseUrl], { stdio: ['ignore', 'pipe', 'pipe'] });
  const said: Child = { acknowledged: [], refused: [], faults: [], kill };
  const exit = new Promise<void>((resolve) => child.once('close', () => resolve()));
  let rest = '';
  child.stderr.on('data', (part: Buffer) => said.faults.push(part.toString()));
  const ready = new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (part: Buffer) => {
      const lines = (rest + part.toString()).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        const [word = '', id = ''] = line.split(' ');
        if (word === 'ready') resolve();
        else if (word === 'ack') said.acknowledged.push(id);
        else if (word === 'not') said.refused.push(id);
        else if (word !== 'unknown') said.faults.push(line);
      }
    });
    child.once('close', () => reject(new Error(`the writer ended: ${said.faults.join('\n')}`)));
  });
  async function kill(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    child.kill(signal);
    await exit;
  }
  await ready;
  return said;
}

export const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Nothing acknowledged is missing in any of its three parts, nothing refused is there, no half unit stands. */
export async function checkNothingLost(database: Database, children: readonly Child[]): Promise<void> {
  const room = tables<LoadTables>(database);
  const rows = new Set((await room.selectFrom('load').select('id').execute()).map(({ id }) => id));
  const lines = (await room.selectFrom('ledger').select('record_id').execute()).map((line) => line.record_id);
  const payloads = (await room.selectFrom('job').select('payload').execute()).map(
    ({ payload }) => (JSON.parse(payload) as { id: string }).id,
  );
  const missing = children.flatMap(({ acknowledged }) => acknowledged.filter((id) => !rows.has(id)));
  const there = children.flatMap(({ refused }) => refused.filter((id) => rows.has(id)));
  expect({ missing, there, faults: children.flatMap(({ faults }) => faults) }).toEqual({
    missing: [],
    there: [],
    faults: [],
  });
  expect(lines.sort()).toEqual([...rows].sort());
  expect(payloads.sort()).toEqual([...rows].sort());
  const { problem, rows: count } = await verifyLedger(database);
  expect({ problem, count }).toEqual({ problem: undefined, count: rows.size });
}
