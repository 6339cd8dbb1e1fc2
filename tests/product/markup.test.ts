import { afterAll, beforeAll, expect, test } from 'vitest';
import { system, type Actor } from '../../src/engine/access/access.ts';
import { startSite, type TestSite } from '../journeys/site.ts';
import { staff, taken, tell, visitor, words, type Client } from './client.ts';
import { attack, leftovers, marker } from './markup.ts';
import { idle, rowsOf } from './state.ts';

const coordinator: Actor = { kind: 'staff', id: 'k', name: 'K', organisation: 'O', roles: ['coordinator'] };
const formula = '=cmd|calc!A1';
const pages: string[] = [];
let site: TestSite;
let owner: Client;
let desk: Client;
let reporter: Client;
let id: string;

/** Fills every field of every room with markup, as people would. */
beforeAll(async () => {
  site = await startSite({ ORGANISATION_NAME: 'Ministerie <b>van</b> Proef' });
  [owner, desk, reporter] = [await staff(site, 'policy-owner'), await staff(site, 'coordinator'), visitor(site)];
  const code = await tell(reporter, {
    ...{ story: `${formula} ${attack}`, organisation: attack.slice(0, 200), place: attack.slice(0, 100) },
    ...{ since: attack.slice(0, 60), name: attack.slice(0, 120) },
  });
  await reporter.post('/volgen', { code });
  await reporter.upload(
    '/volgen/bericht',
    { message: attack },
    [{ field: 'attachments', name: '<img src=x>.txt', bytes: attack }],
    '/volgen/mijn',
  );
  id = String((await rowsOf(site.open.house.database, 'select id from signal'))[0]?.['id']);
  await desk.post(`/werk/signalen/${id}/bericht`, { message: attack }, `/werk/signalen/${id}`);

  const { register } = site.rooms.themes;
  const theme = await register.create(coordinator, { title: `${formula} ${attack}`.slice(0, 160) });
  const title = `${formula} ${attack}`.slice(0, 160);
  await taken(desk.post(`/themas/${theme.id}/wijzigen`, { title, summary: attack, version: '1' }));
  const hardship = await taken(desk.post('/hardheden/nieuw', { title: attack.slice(0, 160) }));
  await taken(
    owner.post(`${hardship}/wijzigen`, {
      ...{ title: attack.slice(0, 160), group: attack, mechanism: attack, version: '1', severity: 'hard' },
      ...{ knownSince: '01-01-2020', knownFrom: attack.slice(0, 300), owner: attack.slice(0, 150) },
      ...{ 'anchors.1.source': attack.slice(0, 300), 'anchors.1.exact': attack, reason: attack },
    }),
  );
  await taken(owner.post(`${hardship}/doe/research`, { version: '2' }));
  const estimate = {
    'estimates.people': '10',
    'estimates.source': attack.slice(0, 300),
    'estimates.date': '01-01-2024',
  };
  await taken(owner.post(`${hardship}/toevoegen/estimates`, estimate));
  await taken(visitor(site).post(`${hardship}/correctie`, { text: attack, contact: 'x@voorbeeld.nl' }));

  const paper = `# ${attack}\n\nWij sturen voor 1 juli 2027 een <b>wetsvoorstel</b> ${attack} naar de Kamer.\n`;
  const facts = { publisher: attack.slice(0, 200), year: '2027', title: attack };
  const file = { field: 'file', name: 'plan.txt', bytes: paper };
  const planAt = (await taken(owner.upload('/plannen/inlezen', facts, [file]))).replace('/voorstellen', '');
  pages.push(planAt, `${planAt}/voorstellen`, `${planAt}/bestand`);

  const period = { from: '01-01-2020', until: '31-12-2026', plan: '' };
  const edition = { kind: 'hardships', title: attack.slice(0, 160), ...period };
  const reportAt = await taken(owner.post('/rapporten/nieuw', edition));
  const frame = { foreword: attack, findings: attack, method: attack, outlook: attack };
  await taken(owner.post(`${reportAt}/tekst`, { version: '1', ...frame }, reportAt));
  await taken(owner.post(`${reportAt}/vastzetten`, {}, reportAt));
  pages.push(`${reportAt}/rapport.html`);
  await site.rooms.signals.deliver(system('test'), id, { id: 'answer', text: attack });
  await idle(site);
  const query = `?q=${encodeURIComponent(attack)}`;
  pages.push(...['/', '/themas', '/hardheden', '/toezeggingen', '/plannen', '/rapporten', '/stand', '/onbeantwoord']);
  pages.push('/werk/signalen', `/werk/signalen${query}`, `/werk/signalen/${id}`, '/werk/themas', '/werk/voorstellen');
  pages.push(`/themas/${theme.id}`, `/werk/themas/${theme.id}`, `/werk/antwoord/theme/${theme.id}`, hardship);
  pages.push(`${hardship}/wijzigen`, `${hardship}/versies/1`, `/werk/antwoord/hardship/${hardship.split('/').at(-1)}`);
  pages.push(reportAt, `/zoeken${query}`, `/zoeken?q=${marker}`, `/hardheden${query}`, '/opendata', `/${attack}`);
}, 60_000);
afterAll(() => site.stop());

test('no page carries markup that somebody typed; what they typed stands there as text', async () => {
  let carried = 0;
  for (const path of pages) {
    for (const client of [owner, desk, visitor(site)]) {
      const reply = await client.get(encodeURI(path));
      expect(reply.status, path).not.toBe(500);
      if (!/^text\/html/.test(reply.headers.get('content-type') ?? '')) continue;
      expect(leftovers(reply.body), path).toEqual([]);
      if (reply.body.includes(marker)) carried += 1;
      expect(reply.headers.get('content-security-policy'), path).toMatch(/script-src 'self'|default-src 'none'/);
    }
  }
  const own = await reporter.get('/volgen/mijn');
  expect(leftovers(own.body)).toEqual([]);
  expect(words(own.body)).toContain(`<script>${marker}()</script>`);
  expect(carried).toBeGreaterThan(20);
});

test('the check itself finds an attack that was not made harmless', () => {
  expect(leftovers(`<p>${attack}</p>`).length).toBeGreaterThan(4);
  expect(leftovers('<p>zqmerk &lt;zqmerk&gt; <a href="/x?q=zqmerk">zqmerk</a></p>')).toEqual([]);
});

test('a form that is refused gives back what was typed, as text', async () => {
  for (const [path, fields, page] of [
    ['/melden/details', { severity: attack, organisation: attack, place: attack, since: attack }, '/melden/details'],
    ['/melden/contact', { email: attack, phone: attack, name: attack }, '/melden/contact'],
    ['/volgen', { code: attack }, '/volgen'],
  ] as const) {
    const reply = await visitor(site).post(path, fields, page);
    expect([400, 404], path).toContain(reply.status);
    expect(leftovers(reply.body), path).toEqual([]);
  }
});

test('CSV holds no cell that a spreadsheet would run, and JSON and feeds are what they say', async () => {
  for (const client of [desk, visitor(site)]) {
    for (const path of ['/themas.csv', '/hardheden.csv', '/toezeggingen.csv', `/zoeken.csv?q=${marker}`]) {
      const reply = await client.get(path);
      if (reply.status === 404) continue;
      expect([path, reply.status]).toEqual([path, 200]);
      for (const line of reply.body.replace(/^\uFEFF/, '').split('\n'))
        for (const cell of line.split(/[,;]/)) expect(cell, path).not.toMatch(/^"?[=+\-@\t](?!\d)/);
    }
    for (const path of ['/themas.json', '/hardheden.json', '/api/v1/hardships', '/api/v1/plans']) {
      const reply = await client.get(path);
      expect(() => JSON.parse(reply.body) as unknown, path).not.toThrow();
      expect(reply.headers.get('content-type')).toMatch(/json/);
      expect(reply.headers.get('x-content-type-options')).toBe('nosniff');
    }
  }
  const feed = await visitor(site).get(`/zoeken.atom?q=${encodeURIComponent(attack)}`);
  expect(feed.body).not.toContain(`<${marker}`);
});
