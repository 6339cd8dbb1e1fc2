import type { SearchDocument, SearchHit, SearchIndex } from '../../../platform/search/search.ts';

/** A search in memory for tests: finds documents that hold the words as they are written, in the order of their ids. */
export function memorySearch(): SearchIndex {
  const documents = new Map<string, SearchDocument>();
  const found = (text: string) =>
    [...documents.values()]
      .filter((one) => `${one.title} ${one.body}`.toLowerCase().includes(text.trim().toLowerCase()))
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map(hitOf);
  return {
    put: (given) => Promise.resolve(given.forEach((one) => documents.set(one.id, one))),
    remove: (ids) => Promise.resolve(ids.forEach((id) => documents.delete(id))),
    search({ text, page, size }) {
      const hits = found(text);
      const shown = hits.slice((page - 1) * size, page * size);
      return Promise.resolve({ total: hits.length, hits: shown, facets: {}, nearly: false, suggestion: null });
    },
    async *all({ text }) {
      yield* await Promise.resolve(found(text));
    },
    similar: (text, _filters, limit) => Promise.resolve(found(text).slice(0, limit)),
    async rebuild(given) {
      documents.clear();
      for await (const one of given) documents.set(one.id, one);
      return documents.size;
    },
    count: () => Promise.resolve(documents.size),
    close: () => Promise.resolve(),
  };
}

function hitOf({ id, type, title, body, url, date, facets }: SearchDocument): SearchHit {
  const plain = (text: string) => [{ text, marked: false }];
  return { id, type, title: plain(title), snippet: plain(body.slice(0, 200)), url, date, facets };
}
