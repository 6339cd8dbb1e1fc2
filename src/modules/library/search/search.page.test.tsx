import { afterAll, beforeAll, expect, test } from 'vitest';
import { render } from 'preact-render-to-string';
import type { House } from '../../../engine/module/house.ts';
import type { WebReply, WebRequest } from '../../../engine/module/web-route.ts';
import { anyone } from '../../../engine/access/access.ts';
import { Page } from '../../../ui/index.ts';
import { buildDocument, libraryHouse, libraryNeeds, type LibraryHouse } from '../testing/library-house.ts';
import { searchRoutes } from './search.routes.tsx';
import { searchApi } from './search.api.ts';

const evil = '<img src=x onerror=alert(1)>';
let house: LibraryHouse;
beforeAll(async () => {
  const hardship = { type: 'hardship', facets: { state: ['open'], year: ['2025'], [evil]: [evil] } };
  house = await libraryHouse([
    ...Array.from({ length: 45 }, (_, at) => buildDocument({ id: `plan:${String(at)}` })),
    buildDocument({
      id: 'hardship:1',
      ...hardship,
      title: `${evil} toeslag`,
      body: `${evil} toeslag ${evil}`,
      url: 'javascript:alert(1)',
    }),
  ]);
});
afterAll(() => house.close());

async function visit(address: string): Promise<WebReply> {
  const url = new URL(address, 'https://weerklank.example');
  const route = searchRoutes(house as unknown as House, libraryNeeds()).find(({ path }) => path === url.pathname);
  if (!route) throw new Error(`no page at ${address}`);
  return route.handle({ actor: anyone, language: 'nl', query: url.searchParams } as WebRequest);
}

async function html(address: string): Promise<string> {
  const reply = await visit(address);
  if (reply.kind !== 'page') throw new Error(`${address} is no page`);
  return render(<Page.Provider value={{ language: 'nl', csrf: '', path: address }}>{reply.body}</Page.Provider>);
}

test('what was asked for stands in the box and is marked in what was found', async () => {
  const page = await html('/zoeken?q=toeslag&soort=plan');
  expect(page).toContain('value="toeslag"');
  expect(page).toContain('<mark class="utrecht-mark">toeslag</mark>');
  expect(page).toContain('45 stukken gevonden');
  expect(await html('/zoeken?soort=hardship')).toContain('Nog niet opgelost');
});

test('markup in records, filters and the question stays text', async () => {
  const page = await html(
    `/zoeken?q=toeslag+${encodeURIComponent(evil)}&soort=hardship&jaar=${encodeURIComponent(evil)}`,
  );
  expect(page).not.toContain('<img');
  expect(await html('/zoeken?soort=hardship')).not.toMatch(/<img|href="javascript:/);
});

test('filters and pages keep the question', async () => {
  const page = await html('/zoeken?q=toeslag&soort=plan&pagina=2');
  expect(page).toContain('href="/zoeken?q=toeslag&amp;soort=plan&amp;pagina=3"');
  expect(page).toContain('href="/zoeken?q=toeslag"');
  expect(page).toContain('<input type="hidden" name="soort" value="plan"/>');
});

test('beyond the last page one is sent to the last', async () => {
  expect(await visit('/zoeken?q=toeslag&soort=plan&pagina=99')).toMatchObject({
    kind: 'redirect',
    to: '/zoeken?q=toeslag&soort=plan&pagina=3',
  });
});

test('nothing found says what to try; a better spelling is a link', async () => {
  const page = await html('/zoeken?q="geheel+iets+anders"&soort=plan&vanaf=2020-01-01');
  expect(page).toContain('Zoek zonder de filters');
  expect(page).toContain('Haal de aanhalingstekens weg');
  expect(await html('/zoeken?q=toesleg')).toContain('href="/zoeken?q=toeslag"');
});

test('a date that does not exist is told at its field', async () => {
  const reply = await visit('/zoeken?vanaf=31-2-2026');
  expect(reply).toMatchObject({ status: 400 });
  expect(await html('/zoeken?vanaf=31-2-2026')).toContain('Vul een datum in die bestaat');
});

test('the API gives items, counts and a bound', async () => {
  const route = searchApi(house as unknown as House)[0];
  const query = route?.query?.parse({ q: 'toeslag', type: 'plan', size: '10' });
  const reply = await route?.handle({ actor: anyone, params: {}, query, body: {} });
  expect(route?.reply.parse(reply)).toMatchObject({ total: 45, page: 1, size: 10 });
  const deep = route?.query?.parse({ page: '4000' });
  await expect(route?.handle({ actor: anyone, params: {}, query: deep, body: {} })).rejects.toMatchObject({
    kind: 'invalid',
  });
});
