import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { verifyLedger } from '../../src/engine/ledger/verify.ts';
import { openSqlite } from '../../src/platform/database/sqlite/open.ts';
import { Client, words } from './client.ts';
import { count, rowsOf } from './state.ts';

const dataDir = mkdtempSync(path.join(tmpdir(), 'weerklank-killed-'));
const children: ChildProcess[] = [];
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(dataDir, { recursive: true, force: true });
});

const [good, bad] = [1_500, 15];

function table(): string {
  const rows = Array.from({ length: good + bad }, (_, row) =>
    row % 101 === 50 ? `kort;Plaats ${row}` : `Verhaal nummer ${row} over de toeslag die zomaar stopte;Plaats ${row}`,
  );
  return `verhaal;gemeente\n${rows.join('\n')}\n`;
}

const port = new Promise<number>((resolve) => {
  const server = createServer().listen(0, '127.0.0.1', () => {
    const { port: free } = server.address() as AddressInfo;
    server.close(() => resolve(free));
  });
});

/** Starts the product and waits until its site answers. */
async function start(): Promise<{ child: ChildProcess; url: string }> {
  const script = fileURLToPath(new URL('./import-process.ts', import.meta.url));
  const env = {
    ...{ PATH: process.env['PATH'], WEERKLANK_DATA: dataDir, PORT: String(await port), DEMO: 'on', LOG_LEVEL: 'error' },
  };
  const child = spawn(process.execPath, ['--import', 'tsx', script], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  await new Promise<void>((resolve, reject) => {
    child.stdout?.on('data', (part: Buffer) => part.includes('ready') && resolve());
    child.once('exit', (code) => reject(new Error(`ended with ${String(code)}`)));
  });
  return { child, url: `http://127.0.0.1:${await port}` };
}

async function kill(child: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;
}

/** How many rows the page says are done; null once it says that all are in. */
async function progress(desk: Client, at: string): Promise<number | null> {
  const { body } = await desk.get(at);
  const done = /<progress[^>]*value="(\d+)"/.exec(body)?.[1];
  if (done !== undefined) return Number(done);
  expect(words(body)).toContain('ingelezen');
  return null;
}

test(
  'an import that is killed twice goes on each time; every good row is there exactly once',
  { timeout: 120_000 },
  async () => {
    let { child, url } = await start();
    let desk = await new Client(url).signIn('coordinator');
    const sent = await desk.upload('/werk/signalen/inlezen', {}, [{ field: 'file', name: 'veel.csv', bytes: table() }]);
    const at = sent.headers.get('location') ?? '';
    expect(words((await desk.get(at)).body)).toMatch(/1[.]?500 van 1[.]?515 rijen/);
    await desk.post(at, { decision: 'take' });

    const seen: number[] = [];
    for (let round = 0; round < 2; round += 1) {
      const last = seen.at(-1) ?? 0;
      for (;;) {
        const done = await progress(desk, at);
        if (done === null || done > last) {
          seen.push(done ?? good + bad);
          break;
        }
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      await kill(child);
      const looker = await openSqlite({ dir: dataDir, readOnly: true });
      const [row] = await rowsOf(looker, 'select taken, state from signal_import');
      const taken = Number(row?.['taken']);
      expect(taken).toBeGreaterThanOrEqual(seen.at(-1) ?? 0);
      expect(await count(looker, 'select count(*) as n from signal')).toBe(goodUpTo(taken));
      await looker.close();
      ({ child, url } = await start());
      desk = await new Client(url).signIn('coordinator');
    }
    expect(seen[0]).toBeLessThan(good);
    await expect.poll(() => progress(desk, at), { timeout: 60_000, interval: 200 }).toBeNull();
    await kill(child);

    const database = await openSqlite({ dir: dataDir });
    expect(await count(database, 'select count(*) as n from signal')).toBe(good);
    expect(await count(database, 'select count(distinct place) as n from signal')).toBe(good);
    expect(await count(database, 'select count(*) as n from signal_original')).toBe(good);
    expect(await count(database, "select count(*) as n from ledger where act = 'signals.submit'")).toBe(good);
    expect((await verifyLedger(database)).problem).toBeUndefined();
    await database.close();
  },
);

/** How many of the first rows are good. */
function goodUpTo(rows: number): number {
  return Array.from({ length: rows }, (_, row) => row).filter((row) => row % 101 !== 50).length;
}
