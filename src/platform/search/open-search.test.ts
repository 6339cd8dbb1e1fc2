import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openSearch } from './open-search.ts';
import type { SearchDocument, SearchIndex, SearchQuery } from './search.ts';

const worker = new URL('./testing/plain.worker.ts', import.meta.url);
const query = (text: string, more: Partial<SearchQuery> = {}): SearchQuery => ({
  text,
  filters: {},
  sort: 'relevance',
  page: 1,
  size: 10,
  ...more,
});
const document = (
  id: string,
  title: string,
  body: string,
  facets: SearchDocument['facets'] = {},
  date = '2026-01-01',
): SearchDocument => ({
  id,
  type: 'theme',
  title,
  body,
  url: `/x/${id}`,
  date,
  facets,
});

let folder: string;
let index: SearchIndex;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'search-'));
  index = openSearch({ folder, worker });
});
afterEach(async () => {
  await index.close();
  rmSync(folder, { recursive: true });
});

const ids = async (asked: SearchQuery) => (await index.search(asked)).hits.map(({ id }) => id);

test('finds words, phrases and leaves out what is not wanted; a title weighs more', async () => {
  await index.put([
    document('1', 'Toeslag terugbetalen', 'Wie te veel kreeg betaalt terug.'),
    document('2', 'Bijstand', 'De toeslag telt mee. Terug naar de toeslag.'),
    document('3', 'Parkeren', 'Een vergunning voor de straat.'),
  ]);
  expect(await ids(query('toeslag'))).toEqual(['1', '2']);
  expect(await ids(query('"de toeslag"'))).toEqual(['2']);
  expect(await ids(query('toeslag -bijstand'))).toEqual(['1']);
  expect(await ids(query('toeslag parkeren'))).toEqual(expect.arrayContaining(['1', '2', '3']));
  expect((await index.search(query('toeslog'))).suggestion).toBe('toeslag');
});

test('a changed document is found by its new words only, a removed one not at all', async () => {
  await index.put([document('1', 'Huur', 'oud verhaal')]);
  await index.search(query('oud'));
  await index.put([document('1', 'Huur', 'nieuw verhaal')]);
  expect(await ids(query('oud'))).toEqual([]);
  expect(await ids(query('nieuw'))).toEqual(['1']);
  await index.remove(['1']);
  expect(await ids(query('nieuw'))).toEqual([]);
  expect(await index.count()).toBe(0);
});

test('counts per facet value stand under the other filters', async () => {
  await index.put([
    document('1', 'a', 'x', { jaar: ['2025'], thema: ['huur', 'zorg'] }),
    document('2', 'b', 'x', { jaar: ['2026'], thema: ['huur'] }),
    document('3', 'c', 'x', { jaar: ['2026'], thema: ['zorg'] }),
  ]);
  const answer = await index.search(query('x', { filters: { thema: ['zorg'] } }));
  expect(answer.total).toBe(2);
  expect(answer.facets['thema']).toEqual([
    { value: 'huur', count: 2 },
    { value: 'zorg', count: 2 },
  ]);
  expect(answer.facets['jaar']).toEqual([
    { value: '2025', count: 1 },
    { value: '2026', count: 1 },
  ]);
});

test('sorts by date, cuts by period, and marks what was asked for', async () => {
  await index.put([
    document('1', 'een', 'de huur stijgt', {}, '2024-05-01'),
    document('2', 'twee', 'de huur daalt', {}, '2026-05-01'),
  ]);
  expect(await ids(query('huur', { sort: 'date' }))).toEqual(['2', '1']);
  expect(await ids(query('huur', { until: '2025-01-01' }))).toEqual(['1']);
  const { hits } = await index.search(query('huur', { from: '2025-01-01' }));
  expect(hits[0]?.snippet).toContainEqual({ text: 'huur', marked: true });
});

test('a rebuild answers meanwhile, keeps changes made during it, and leaves one file', async () => {
  await index.put([document('1', 'oud', 'blijft vindbaar')]);
  async function* slowly() {
    for (let at = 0; at < 1200; at += 1) {
      if (at === 600) {
        expect(await ids(query('vindbaar'))).toEqual(['1']);
        await index.put([document('late', 'laat', 'tussendoor gekomen')]);
      }
      yield document(`n${at}`, `nieuw ${at}`, 'opnieuw gebouwd');
    }
  }
  expect(await index.rebuild(slowly())).toBe(1200);
  expect(await ids(query('tussendoor'))).toEqual(['late']);
  expect((await index.search(query('opnieuw'))).total).toBe(1200);
  expect(await ids(query('vindbaar'))).toEqual([]);
  expect(readdirSync(folder).filter((file) => file.endsWith('.sqlite'))).toHaveLength(1);
});

test('finds what tells nearly the same', async () => {
  await index.put([
    document('1', 'Samenloop van toeslagen', 'Door een loonsverhoging verlies ik huurtoeslag en zorgtoeslag tegelijk.'),
    document('2', 'Parkeervergunning', 'De gemeente trok mijn vergunning in.'),
  ]);
  const found = await index.similar('mijn huurtoeslag en zorgtoeslag zijn weg na loonsverhoging', {}, 3);
  expect(found[0]?.id).toBe('1');
});

test('any text may be asked without harm, and pages never overlap', async () => {
  await index.put(Array.from({ length: 60 }, (_, at) => document(`d${at}`, `titel ${at % 7}`, `woord ${at} tekst`)));
  await fc.assert(
    fc.asyncProperty(fc.string({ maxLength: 60 }), async (text) => {
      await index.search(query(text));
    }),
    { numRuns: 60 },
  );
  const seen = [
    ...(await ids(query('titel', { size: 25 }))),
    ...(await ids(query('titel', { size: 25, page: 2 }))),
    ...(await ids(query('titel', { size: 25, page: 3 }))),
  ];
  expect(new Set(seen).size).toBe(60);
});
