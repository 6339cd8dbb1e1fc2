import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Engine } from './fts/engine.ts';
import type { SearchDocument, SearchQuery } from './search.ts';
import { plainAnalysis } from './testing/plain-analysis.ts';

const query = (text: string, more: Partial<SearchQuery> = {}): SearchQuery => ({
  ...{ text, filters: {}, sort: 'relevance', page: 1, size: 10 },
  ...more,
});
const document = (at: number, body: string): SearchDocument => ({
  ...{ id: `d${String(at)}`, type: at % 2 === 0 ? 'plan' : 'theme', title: `titel ${String(at)}`, body, url: '/x' },
  ...{ date: `2026-01-${String(1 + (at % 28)).padStart(2, '0')}`, facets: { year: ['2026'] } },
});

let folder: string;
let engine: Engine;
const reopen = () => new Engine(path.join(folder, 'index.sqlite'), plainAnalysis);
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'search-'));
  engine = reopen();
  engine.put(Array.from({ length: 2_400 }, (_, at) => document(at, at % 3 === 0 ? 'de huur stijgt' : 'de zorg wacht')));
});
afterEach(() => {
  engine.close();
  rmSync(folder, { recursive: true });
});

const everything = { skip: 0, most: 100_000, anyOrder: false };

test('all rows of a question, in its order or in any, hold the same documents under the same filters', () => {
  const asked = query('huur', { filters: { type: ['plan'] }, sort: 'date' });
  const ordered = engine.rows(asked, everything);
  const any = engine.rows(asked, { ...everything, anyOrder: true });
  expect(ordered).toHaveLength(400);
  expect([...any].sort()).toEqual([...ordered].sort());
  const hits = engine.plainHits(ordered);
  expect(hits.every((hit, at) => at === 0 || (hits[at - 1]?.date ?? '') >= hit.date)).toBe(true);
  expect(engine.rows(query('huur', { filters: { colour: ['red'] } }), { ...everything, anyOrder: true })).toHaveLength(
    0,
  );
  expect(engine.rows(asked, { skip: 390, most: 100, anyOrder: false })).toHaveLength(10);
});

test('frequent words come off the shelf as they were, with what came and went since', () => {
  const before = engine.search(query('huur'));
  while (engine.warm(5));
  engine.put([document(9_001, 'de huur'), document(0, 'geen woord meer')]);
  engine.close();
  engine = reopen();
  const after = engine.search(query('huur'));
  expect(after.total).toBe(before.total);
  expect(engine.rows(query('huur'), everything)).toHaveLength(800);
  expect(engine.search(query('huur', { sort: 'date', size: 900 })).hits.map(({ id }) => id)).toContain('d9001');
  expect(after.hits.map(({ id }) => id)).not.toContain('d0');
});

test('only words to leave out find all the rest', () => {
  expect(engine.search(query('-huur')).total).toBe(1_600);
  expect(engine.search(query('zorg')).total).toBe(1_600);
});
