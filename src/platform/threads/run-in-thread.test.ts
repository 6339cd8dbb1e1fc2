import { expect, test } from 'vitest';
import { runInThread, type ThreadOptions } from './run-in-thread.ts';
import type { Try } from './testing/try.worker.ts';

const entry = new URL('./testing/try.worker.ts', import.meta.url);
const ask = (what: Try, options: Partial<ThreadOptions> = {}) =>
  runInThread<{ what: Try; value: number }, number>(
    entry,
    { what, value: 21 },
    { maxMilliseconds: 30_000, maxMegabytes: 200, ...options },
  );

test('work is done and reports how far it is', async () => {
  const seen: number[] = [];
  expect(await ask('double', { onProgress: (share) => seen.push(share) })).toBe(42);
  expect(seen).toEqual([1]);
});

test('a refusal stays a refusal, another error says what it was', async () => {
  await expect(ask('refuse')).rejects.toMatchObject({ kind: 'invalid', text: { en: 'No.' }, fields: [{ field: 'a' }] });
  await expect(ask('throw')).rejects.toMatchObject({
    name: 'ThreadError',
    message: 'TypeError: broken',
    end: 'error',
  });
  await expect(ask('leave')).rejects.toMatchObject({ name: 'ThreadError', end: 'silence' });
});

test('whoever asked can break off work that never yields, and the site goes on meanwhile', async () => {
  const stop = new AbortController();
  const reason = new Error('enough');
  const turns: number[] = [];
  const work = ask('forever', {
    signal: stop.signal,
    onProgress: () => (turns.push(1), turns.length === 2 && stop.abort(reason)),
  });
  await expect(work).rejects.toBe(reason);
  expect(turns.length).toBeGreaterThanOrEqual(2);
  await expect(ask('double', { signal: stop.signal })).rejects.toBe(reason);
});

test('work that is too long or too large is ended', async () => {
  await expect(ask('forever', { maxMilliseconds: 300 })).rejects.toMatchObject({ end: 'time' });
  await expect(ask('grow', { maxMegabytes: 32 })).rejects.toMatchObject({ end: 'memory' });
});
