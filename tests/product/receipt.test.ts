import crypto from 'node:crypto';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type * as logRoom from '../../src/platform/log/log.ts';
import { startSite, type TestSite } from '../journeys/site.ts';
import { tell, visitor, words, type Client, type Reply } from './client.ts';
import { count } from './state.ts';

const hashes = vi.hoisted(() => ({ made: 0 }));
const log = vi.hoisted((): string[] => []);
vi.mock('../../src/platform/log/log.ts', async (original) => {
  const real = await original<typeof logRoom>();
  const to = { write: (line: string) => void log.push(line) };
  return { ...real, createLog: (settings: logRoom.LogSettings) => real.createLog(settings, to) };
});
vi.mock('node:crypto', async (original) => {
  const real = await original<typeof crypto>();
  const scrypt = (...given: Parameters<typeof real.scrypt>) => {
    hashes.made += 1;
    real.scrypt(...given);
  };
  return { ...real, default: { ...real, scrypt }, scrypt };
});

const limit = 20;
const tries = 10_000;
let site: TestSite;
let code: string;
beforeAll(async () => {
  site = await startSite({ LOG_LEVEL: 'debug' });
  code = await tell(visitor(site), { story: 'Ik wacht al acht maanden op een besluit over mijn toeslag.' });
});
afterAll(() => site.stop());

const guess = (at: number) => String(1_000_000_000_000_000 + at * 7_919);
const plain = ({ status, body }: Reply) => [
  status,
  body.replace(/name="_csrf" value="[^"]*"/g, '').replace(/\d+ minu(ut|ten)/g, 'N minuten'),
];

async function knock(client: Client, token: string, typed: string): Promise<Reply> {
  return client.request('/volgen', { method: 'POST', body: new URLSearchParams({ _csrf: token, code: typed }) });
}

test(
  'ten thousand guesses cost at most the limit of slow hashes, and right and wrong look the same',
  { timeout: 60_000 },
  async () => {
    const thief = visitor(site);
    const token = await thief.token('/volgen');
    const before = hashes.made;
    const wrong = await knock(thief, token, guess(0));
    expect([wrong.status, words(wrong.body)]).toEqual([404, expect.stringContaining('vinden wij geen signaal')]);
    const shape = plain(await knock(thief, token, 'geen code'));
    expect(shape[0]).toBe(404);

    const statuses = new Map<number, number>();
    for (let at = 0; at < tries; at += 50) {
      const batch = Array.from({ length: 50 }, (_, more) => knock(thief, token, guess(at + more)));
      for (const { status } of await Promise.all(batch)) statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
    expect(Object.fromEntries(statuses)).toEqual({ 404: limit - 2, 429: tries - limit + 2 });
    expect(hashes.made - before).toBe(limit);

    const [right, again] = [await knock(thief, token, code), await knock(thief, token, guess(1))];
    expect(right.status).toBe(429);
    expect(plain(right)).toEqual(plain(again));
    expect(words(right.body)).toMatch(/te vaak achter elkaar. Wacht \d+ minu/);
    expect(Number(right.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(right.headers.get('set-cookie')).toBe(again.headers.get('set-cookie'));
    expect((await thief.get('/volgen/mijn')).status).toBe(303);
    expect(hashes.made - before).toBe(limit);
  },
);

test('the holder opens it from elsewhere meanwhile, and at the same place when the window has passed', async () => {
  const holder = visitor(site);
  const opened = await holder.post('/volgen', { code: code.replace(/(\d{4})/g, '$1 ') });
  expect([opened.status, opened.headers.get('location')]).toEqual([303, '/volgen/mijn']);
  expect(words((await holder.get('/volgen/mijn')).body)).toContain('acht maanden op een besluit');

  const thief = visitor(site);
  const token = await thief.token('/volgen');
  for (let at = 0; at <= limit; at += 1) await knock(thief, token, guess(at));
  expect((await knock(thief, token, code)).status).toBe(429);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 601_000 });
  try {
    expect((await knock(thief, token, code)).status).toBe(303);
  } finally {
    vi.useRealTimers();
  }
});

test('neither the log nor the database holds the code or a guess', async () => {
  expect(log.length).toBeGreaterThan(0);
  const all = log.join('');
  expect(all).not.toContain(code);
  expect(all).not.toContain(code.replace(/(\d{4})(?=\d)/g, '$1 '));
  expect(all).not.toContain(guess(5));
  expect(await count(site.open.house.database, `select count(*) as n from signal where receipt = '${code}'`)).toBe(0);
  const digest = crypto.createHash('sha256').update(code).digest('hex');
  expect(await count(site.open.house.database, `select count(*) as n from signal where receipt = '${digest}'`)).toBe(0);
});
