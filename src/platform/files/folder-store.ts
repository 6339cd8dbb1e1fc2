import { createHash } from 'node:crypto';
import { mkdir, open, readFile, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import type { FileStore, PutOptions, StoredFile } from './files.ts';
import { clearHalfWritten, endName, startName } from './half-written.ts';
import { damaged, notAName, notFound, tooLarge } from './refusals.ts';

/**
 * A store in a folder: `ab/cd/abcd…`, written aside and renamed when it is safely on disk.
 * Opening it removes what a killed program left half-written.
 */
export async function folderStore(folder: string): Promise<FileStore> {
  const halfWritten = join(folder, 'half-written');
  await mkdir(halfWritten, { recursive: true });
  await clearHalfWritten(halfWritten);

  const placeOf = (sha256: string): string => {
    if (!isName(sha256)) throw notAName();
    return join(folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  };

  return {
    async put(source, options) {
      const name = startName();
      const aside = join(halfWritten, name);
      try {
        const stored = await writeAside(aside, source, options);
        await moveInto(folder, aside, placeOf(stored.sha256));
        return stored;
      } finally {
        await rm(aside, { force: true });
        endName(name);
      }
    },
    open(sha256) {
      return Readable.from(chunksOf(placeOf(sha256)), { objectMode: false });
    },
    async bytes(sha256) {
      const content = await readFile(placeOf(sha256)).catch((error: unknown) => {
        throw isMissing(error) ? notFound() : error;
      });
      if (createHash('sha256').update(content).digest('hex') !== sha256) throw damaged();
      return content;
    },
    has: (sha256) => (isName(sha256) ? exists(placeOf(sha256)) : Promise.resolve(false)),
    async remove(sha256) {
      const place = placeOf(sha256);
      await rm(place, { force: true });
      await syncFolder(dirname(place)).catch(ignoreMissing);
    },
    list: () => namesIn(folder),
  };
}

function isName(text: string): boolean {
  return /^[0-9a-f]{64}$/.test(text);
}

function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT';
}

function ignoreMissing(error: unknown): void {
  if (!isMissing(error)) throw error;
}

async function exists(place: string): Promise<boolean> {
  return stat(place).then(
    (found) => found.isFile(),
    () => false,
  );
}

async function writeAside(aside: string, source: Uint8Array | Readable, options: PutOptions): Promise<StoredFile> {
  const hash = createHash('sha256');
  let size = 0;
  const file = await open(aside, 'wx', 0o600);
  try {
    for await (const part of source instanceof Uint8Array ? [source] : source) {
      const bytes = typeof part === 'string' ? Buffer.from(part) : (part as Uint8Array);
      size += bytes.byteLength;
      if (size > options.maxBytes) throw tooLarge(options.maxBytes);
      hash.update(bytes);
      await file.writeFile(bytes);
    }
    await file.sync();
  } finally {
    await file.close();
  }
  return { sha256: hash.digest('hex'), size };
}

async function moveInto(root: string, aside: string, place: string): Promise<void> {
  await mkdir(dirname(place), { recursive: true });
  if (!(await exists(place))) await rename(aside, place);
  await syncFolder(dirname(place));
  await syncFolder(dirname(dirname(place)));
  await syncFolder(root);
}

/** Makes a new name in a folder survive a power cut; Windows has no such call and needs none. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function* chunksOf(place: string): AsyncGenerator<Uint8Array> {
  const file = await open(place, 'r').catch((error: unknown) => {
    throw isMissing(error) ? notFound() : error;
  });
  yield* file.createReadStream() as AsyncIterable<Uint8Array>;
}

async function* namesIn(folder: string): AsyncGenerator<string> {
  for (const first of await readdir(folder)) {
    if (!/^[0-9a-f]{2}$/.test(first)) continue;
    for (const second of await readdir(join(folder, first))) {
      for (const name of await readdir(join(folder, first, second))) if (isName(name)) yield name;
    }
  }
}
