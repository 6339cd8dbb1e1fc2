import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Refusal } from '../../kernel/errors.ts';
import { folderStore } from './folder-store.ts';

const limit = { maxBytes: 1_000_000 };
const bytesOf = (text: string) => new TextEncoder().encode(text);
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'weerklank-files-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function namesOf(list: AsyncIterable<string>): Promise<string[]> {
  const names: string[] = [];
  for await (const name of list) names.push(name);
  return names.sort();
}

test('keeps content under its hash and gives it back', async () => {
  const store = await folderStore(folder);
  const kept = await store.put(bytesOf('een brief'), limit);
  expect(kept).toEqual({ sha256: hashOf('een brief'), size: 9 });
  expect(Buffer.from(await store.bytes(kept.sha256)).toString()).toBe('een brief');
  expect((await buffer(store.open(kept.sha256))).toString()).toBe('een brief');
  expect(await store.has(kept.sha256)).toBe(true);
});

test('keeps a stream, also one of strings, and empty content', async () => {
  const store = await folderStore(folder);
  expect((await store.put(Readable.from(['een ', 'brief']), limit)).sha256).toBe(hashOf('een brief'));
  expect((await store.put(new Uint8Array(), limit)).size).toBe(0);
  expect(await namesOf(store.list())).toEqual([hashOf('een brief'), hashOf('')].sort());
});

test('the same content put twenty times at once is kept once', async () => {
  const store = await folderStore(folder);
  const text = 'x'.repeat(200_000);
  const puts = await Promise.all(Array.from({ length: 20 }, () => store.put(Readable.from([text]), limit)));
  expect(new Set(puts.map((put) => put.sha256))).toEqual(new Set([hashOf(text)]));
  expect(await namesOf(store.list())).toEqual([hashOf(text)]);
  expect(await readdir(join(folder, 'half-written'))).toEqual([]);
});

test('refuses a stream over the limit and leaves nothing', async () => {
  const store = await folderStore(folder);
  const endless = Readable.from(
    (function* () {
      for (;;) yield Buffer.alloc(60_000);
    })(),
  );
  const refused = await store.put(endless, limit).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(Refusal);
  expect((refused as Refusal).kind).toBe('too-large');
  expect((refused as Refusal).text.nl).toContain('1 MB');
  expect(endless.destroyed).toBe(true);
  expect(await namesOf(store.list())).toEqual([]);
  expect(await readdir(join(folder, 'half-written'))).toEqual([]);
});

test('a stream that breaks leaves nothing', async () => {
  const store = await folderStore(folder);
  const broken = Readable.from(
    (function* () {
      yield Buffer.from('half');
      throw new Error('connection lost');
    })(),
  );
  await expect(store.put(broken, limit)).rejects.toThrow('connection lost');
  expect(await readdir(join(folder, 'half-written'))).toEqual([]);
});

test.each(['../../etc/passwd', '', 'A'.repeat(64), `${'a'.repeat(63)}/`, `${'a'.repeat(64)}\n`])(
  'takes no path for a name: %j',
  async (name) => {
    const store = await folderStore(folder);
    expect(() => store.open(name)).toThrow(Refusal);
    await expect(store.bytes(name)).rejects.toThrow(Refusal);
    await expect(store.remove(name)).rejects.toThrow(Refusal);
    expect(await store.has(name)).toBe(false);
  },
);

test('says that a file is not there, and removes without complaint', async () => {
  const store = await folderStore(folder);
  await expect(store.bytes(hashOf('nergens'))).rejects.toMatchObject({ kind: 'not-found' });
  await expect(buffer(store.open(hashOf('nergens')))).rejects.toMatchObject({ kind: 'not-found' });
  await store.remove(hashOf('nergens'));
  const kept = await store.put(bytesOf('weg ermee'), limit);
  await store.remove(kept.sha256);
  expect(await store.has(kept.sha256)).toBe(false);
});

test('notices content that was changed on the disk', async () => {
  const store = await folderStore(folder);
  const { sha256 } = await store.put(bytesOf('echt'), limit);
  await writeFile(join(folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256), 'vals');
  await expect(store.bytes(sha256)).rejects.toMatchObject({ kind: 'unavailable' });
});

test('clears what a killed program left, not what a living one writes', async () => {
  const busy = await folderStore(folder);
  let finish = (): void => undefined;
  const waiting = new Promise<void>((resolve) => (finish = resolve));
  const slow = busy.put(
    Readable.from(
      (async function* () {
        yield Buffer.from('langzaam ');
        await waiting;
        yield Buffer.from('klaar');
      })(),
    ),
    limit,
  );
  await expect.poll(() => readdir(join(folder, 'half-written')), { timeout: 5_000 }).toHaveLength(1);
  const [living = ''] = await readdir(join(folder, 'half-written'));
  const host = living.split('.')[0] ?? '';
  await writeFile(join(folder, 'half-written', `${host}.${process.pid}.oud.part`), 'rest');
  await writeFile(join(folder, 'half-written', `${host}.999999999.oud.part`), 'rest');
  await folderStore(folder);
  expect(await readdir(join(folder, 'half-written'))).toEqual([living]);
  finish();
  expect((await slow).sha256).toBe(hashOf('langzaam klaar'));
});
