import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { z } from 'zod';
import type { Command, CommandInput } from '../../engine/module/command.ts';
import { analyseQuery, MemoryIndex } from '../../knowledge/dutch/index.ts';
import { Refusal } from '../../kernel/errors.ts';
import { idShape, jsonLines } from './json-lines.ts';

const documentLine = z.object({ id: idShape, text: z.string(), title: z.string().nullish() });
const queryLine = z.object({ query: z.string() });

/** `text rank`: ranks documents for each query; one line {query, results: [ids]} a query. */
export const rankCommand: Command = {
  name: 'text rank',
  summary: 'Rank documents for queries; files of JSON lines {id, text, title?} and {query} → {query, results: [ids]}',
  options: [
    { flags: '--documents <file>', help: 'JSON lines {id, text, title?}, also gzipped (.gz)' },
    { flags: '--queries <file>', help: 'JSON lines {query}, also gzipped (.gz)' },
    { flags: '--limit <number>', help: 'Most results for a query', default: '100' },
  ],
  example: 'weerklank text rank --documents pages.jsonl --queries queries.jsonl --limit 10',
  async run({ options, io }: CommandInput): Promise<number> {
    const limit = Number(options['limit'] ?? 100);
    if (!Number.isInteger(limit) || limit < 1) {
      io.err('Give --limit a whole number of at least 1.');
      return 2;
    }
    const documents = open(options['documents'], '--documents');
    const queries = open(options['queries'], '--queries');
    const index = new MemoryIndex();
    const sent: (string | number)[] = [];
    for await (const { id, text, title } of jsonLines(documents, documentLine)) {
      // The index knows a document by its place: that needs no id that comes once.
      const place = String(sent.push(id) - 1);
      index.add(typeof title === 'string' ? { id: place, text, title } : { id: place, text });
    }
    for await (const { query } of jsonLines(queries, queryLine)) {
      const results = index.search(analyseQuery(query), limit).map((found) => sent[Number(found.id)]);
      io.out(JSON.stringify({ query, results }));
    }
    return 0;
  },
};

function open(path: string | boolean | undefined, flag: string): AsyncIterable<Buffer> {
  if (typeof path !== 'string' || path === '') {
    throw new Refusal('invalid', { nl: `Noem een bestand met ${flag}.`, en: `Name a file with ${flag}.` });
  }
  return bytesOf(path);
}

async function* bytesOf(path: string): AsyncGenerator<Buffer> {
  const file = createReadStream(path);
  try {
    // The reader of the stream gets its errors; the callback has nothing to add.
    yield* (path.endsWith('.gz') ? pipeline(file, createGunzip(), () => undefined) : file) as AsyncIterable<Buffer>;
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal('not-found', {
      nl: `Dit bestand is niet te lezen: ${path}`,
      en: `Cannot read this file: ${path}`,
    });
  }
}
