import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { AllBounds, SearchDocument, SearchHit, SearchIndex, SearchQuery } from './search.ts';
import { SearchThread } from './worker/thread.ts';

export interface SearchOptions {
  /** Folder of the index; everything in it may be thrown away. */
  readonly folder: string;
  /** The worker file that calls `serveSearch` with the analysis of the product. */
  readonly worker: URL;
}

const batch = 500;
const pageOfAll = 200;
const mostOfAll = 100_000;

/** Opens the embedded search on SQLite FTS5, in a thread of its own. */
export function openSearch({ folder, worker }: SearchOptions): SearchIndex {
  mkdirSync(folder, { recursive: true });
  let thread = new SearchThread(worker, currentFile(folder));
  void thread.warm().catch(() => undefined);
  // Changes that come while a new index is built go to both.
  let next: SearchThread | null = null;
  const search = (query: SearchQuery) => thread.call('search', { query });

  return {
    search,
    async put(documents) {
      await thread.call('put', { documents });
      if (next) await next.call('put', { documents });
    },
    async remove(ids) {
      await thread.call('remove', { ids });
      if (next) await next.call('remove', { ids });
    },
    all: (query, bounds) => everyHit(() => thread, query, bounds),
    similar: (text, filters, limit) => thread.call('similar', { text, filters, limit }),
    count: () => thread.call('count', {}),
    async rebuild(documents, onProgress) {
      if (next) throw new Error('a rebuild is already under way');
      const file = path.join(folder, `index-${Date.now()}.sqlite`);
      const building = new SearchThread(worker, file);
      next = building;
      let count: number;
      try {
        count = await fill(building, documents, onProgress);
        await building.warm(100);
        writeFileSync(path.join(folder, 'current.new'), path.basename(file));
        renameSync(path.join(folder, 'current.new'), path.join(folder, 'current'));
      } catch (error) {
        await building.close();
        removeIndex(file);
        throw error;
      } finally {
        next = null;
      }
      const old = thread;
      thread = building;
      await old.retire();
      removeIndex(old.file);
      return count;
    },
    async close() {
      await next?.close();
      await thread.close();
    },
  };
}

/** Reads in small pieces, so that people who search meanwhile do not wait for a download. */
async function* everyHit(
  thread: () => SearchThread,
  query: SearchQuery,
  { skip = 0, most = mostOfAll, anyOrder = false }: AllBounds = {},
): AsyncGenerator<SearchHit> {
  const own = thread();
  const done = own.use();
  try {
    const rows = await own.call('rows', { query, bounds: { skip, most, anyOrder } });
    for (let at = 0; at < rows.length; at += pageOfAll) {
      yield* await own.call('plainHits', { rows: rows.slice(at, at + pageOfAll) });
    }
  } finally {
    done();
  }
}

async function fill(
  thread: SearchThread,
  documents: AsyncIterable<SearchDocument>,
  onProgress?: (done: number) => void,
): Promise<number> {
  let waiting: SearchDocument[] = [];
  let done = 0;
  const flush = async () => {
    await thread.call('put', { documents: waiting });
    done += waiting.length;
    waiting = [];
    onProgress?.(done);
  };
  for await (const document of documents) {
    waiting.push(document);
    if (waiting.length >= batch) await flush();
  }
  if (waiting.length > 0) await flush();
  return done;
}

/** The file in use; what a broken-off rebuild left behind is cleared away. */
function currentFile(folder: string): string {
  const pointer = path.join(folder, 'current');
  const name = existsSync(pointer) ? readFileSync(pointer, 'utf8').trim() : 'index.sqlite';
  for (const file of readdirSync(folder)) {
    if (file.startsWith('index') && !file.startsWith(name)) rmSync(path.join(folder, file), { force: true });
  }
  return path.join(folder, path.basename(name));
}

function removeIndex(file: string): void {
  for (const suffix of ['', '-wal', '-shm']) rmSync(`${file}${suffix}`, { force: true });
}
