import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type * as logRoom from '../../src/platform/log/log.ts';
import { startSite, type TestSite } from '../journeys/site.ts';
import { staff, tell, visitor, words } from './client.ts';
import { count, idle, rowsOf } from './state.ts';

const log = vi.hoisted((): string[] => []);
vi.mock('../../src/platform/log/log.ts', async (original) => {
  const real = await original<typeof logRoom>();
  const to = { write: (line: string) => void log.push(line) };
  return { ...real, createLog: (settings: logRoom.LogSettings) => real.createLog(settings, to) };
});

const person = { name: 'Anneke Zilverreiger', email: 'anneke@zilverreiger.example', phone: '06 87654321' };
const story = `Ik ben ${person.name}, mijn buurvrouw Trui Kemphaan uit de Lepelaarstraat 14 kreeg ook een boete van 5.000 euro.`;
const secrets = ['Zilverreiger', 'zilverreiger.example', '87654321', 'Kemphaan', 'Lepelaarstraat', 'boete van 5.000'];

let site: TestSite;
let code: string;
let id: string;
beforeAll(async () => {
  site = await startSite({ LOG_LEVEL: 'debug' });
  const reporter = visitor(site);
  code = await tell(reporter, { story, ...person });
  await reporter.post('/volgen', { code });
  await reporter.upload(
    '/volgen/bericht',
    { message: `Groeten, ${person.name}. Bel 06 87654321.` },
    [{ field: 'attachments', name: 'brief Zilverreiger.txt', bytes: 'Geachte mevrouw Zilverreiger' }],
    '/volgen/mijn',
  );
  await reporter.post('/volgen/verbeter', { story: `${story} Dat is nu twee keer gebeurd.` }, '/volgen/mijn');
  const [row] = await rowsOf(site.open.house.database, 'select id from signal');
  id = String(row?.['id']);
  await idle(site);
});
afterAll(() => site.stop());

const readings = () =>
  rowsOf(site.open.house.database, 'select actor, activity, subject_id, reason from reading_log order by at');

test('contact details, the story as written and attachments are read with a reason or a trace, by a coordinator', async () => {
  const desk = await staff(site, 'coordinator');
  const at = `/werk/signalen/${id}`;
  const masked = await desk.get(at);
  for (const secret of ['Zilverreiger', 'zilverreiger.example', '87654321']) {
    expect(words(masked.body).replaceAll('brief Zilverreiger.txt', ''), secret).not.toContain(secret);
  }
  const before = (await readings()).length;
  const refused = await desk.post(`${at}/contact`, { 'contact-reason': '' }, at);
  expect([refused.status, words(refused.body)]).toEqual([400, expect.stringContaining('Schrijf kort waarom')]);
  expect(words(refused.body)).not.toContain(person.email);
  expect((await readings()).length).toBe(before);

  const contact = await desk.post(`${at}/contact`, { 'contact-reason': 'Terugbellen over de boete' }, at);
  expect(words(contact.body)).toContain(person.email);
  const original = await desk.post(`${at}/onbewerkt`, { 'original-reason': 'Masker nakijken' }, at);
  expect(words(original.body)).toContain('Kemphaan');
  const [file] = await rowsOf(site.open.house.database, 'select id from signal_attachment');
  expect((await desk.get(`${at}/bijlagen/${String(file?.['id'])}`)).body).toContain('Zilverreiger');
  const rows = (await readings()).slice(before);
  expect(rows.map(({ activity, subject_id, reason }) => [activity, subject_id, reason])).toEqual([
    ['signals.read-contact', id, 'Terugbellen over de boete'],
    ['signals.read-original', id, 'Masker nakijken'],
    ['signals.read-attachment', id, null],
  ]);
  for (const { actor } of rows) expect(actor).toMatch(/^staff:/);
});

test('others of the staff see the masked story only, and no name of a file', async () => {
  for (const who of ['policy-owner', 'lawyer']) {
    const page = await (await staff(site, who)).get(`/werk/signalen/${id}`);
    expect(page.status).toBe(200);
    for (const secret of ['Zilverreiger', 'zilverreiger.example', '87654321']) expect(page.body).not.toContain(secret);
  }
});

test('the log of all this holds no name, address, story or code', async () => {
  await visitor(site).get(`/zoeken?q=${encodeURIComponent('Zilverreiger')}`);
  await visitor(site).get('/bestaat-niet/Zilverreiger?mail=anneke@zilverreiger.example');
  await visitor(site).request('/api/v1/signals', { method: 'POST', body: '{"story": "Kemphaan' });
  const all = log.join('');
  expect(log.length).toBeGreaterThan(20);
  for (const secret of [...secrets, code, code.replace(/(\d{4})(?=\d)/g, '$1 ')]) expect(all).not.toContain(secret);
});

test('ledger, jobs and search index hold nothing personal', async () => {
  for (const table of ['ledger', 'job', 'record_head', 'reading_log']) {
    const all = JSON.stringify(await rowsOf(site.open.house.database, `select * from ${table}`));
    for (const secret of [...secrets, code]) expect(all, table).not.toContain(secret);
  }
  expect(await count(site.open.house.database, "select count(*) as n from ledger where record_type = 'signal'")).toBe(
    3,
  );
  const found = await visitor(site).get('/zoeken?q=Zilverreiger');
  expect(found.body).not.toContain('Kemphaan');
});

test('public pages and the API say nothing of a signal', async () => {
  for (const path of ['/', '/onbeantwoord', '/zoeken?q=boete', '/api/v1/signal-counts', '/sitemap.xml']) {
    const { body } = await visitor(site).get(path);
    for (const secret of secrets) expect(body, path).not.toContain(secret);
  }
});
