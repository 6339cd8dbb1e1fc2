import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { system } from '../../src/engine/access/access.ts';
import { verifyLedger } from '../../src/engine/ledger/verify.ts';
import { Unit } from '../../src/platform/database/database.ts';
import { startSite, type TestSite } from '../journeys/site.ts';
import { staff, taken, tell, visitor, words, type Client } from './client.ts';
import { count, idle, keptFiles, rowsOf } from './state.ts';

let site: TestSite;
beforeAll(async () => {
  site = await startSite({ RETENTION_CONTACT_DAYS: '30', RETENTION_STORY_DAYS: '365' });
});
afterAll(() => site.stop());

const ago = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
const database = () => site.open.house.database;

async function run(query: string): Promise<void> {
  const unit = new Unit();
  unit.statements.push({ sql: query, parameters: [] });
  await database().write(unit);
}

/** What the clock does every hour. */
async function erase(): Promise<void> {
  const job = site.rooms.jobs.find(({ kind }) => kind === 'signals:erase');
  await job?.run({}, { id: 'x', signal: AbortSignal.timeout(20_000), progress: () => Promise.resolve() });
  await idle(site);
}

/** Where a word still stands in the installation: rows, kept files, and the bytes of the database itself. */
async function placesOf(word: string): Promise<string[]> {
  const names = await rowsOf(
    database(),
    "select name from sqlite_schema where type = 'table' and name not like 'sqlite%'",
  );
  const places: string[] = [];
  for (const { name } of names) {
    const rows = await rowsOf(database(), `select * from "${String(name)}"`);
    if (JSON.stringify(rows).includes(word)) places.push(String(name));
  }
  const sqlite = new Sqlite(path.join(site.dataDir, 'weerklank.sqlite'));
  sqlite.pragma('wal_checkpoint(TRUNCATE)');
  sqlite.close();
  for (const file of readdirSync(site.dataDir, { recursive: true, withFileTypes: true })) {
    // What was mailed has left; the outbox stands for the mail server.
    if (!file.isFile() || file.name.endsWith('-shm') || file.name.endsWith('.eml')) continue;
    if (readFileSync(path.join(file.parentPath, file.name)).includes(word)) places.push(file.name);
  }
  return places;
}

async function signalWithEverything(): Promise<{ id: string; code: string; reporter: Client }> {
  const reporter = visitor(site);
  const code = await tell(reporter, {
    story: 'Mijn toeslag van Zwaluwnest werd stopgezet en niemand legt uit waarom dat zo is.',
    name: 'Kwikstaart Roodborst',
    email: 'kwikstaart@voorbeeld.nl',
    phone: '06 12345678',
  });
  await reporter.post('/volgen', { code });
  await reporter.upload(
    '/volgen/bericht',
    { message: 'Hierbij de brief van Ijsvogel, met alles erin.' },
    [{ field: 'attachments', name: 'brief-wielewaal.txt', bytes: 'In deze brief staat Nachtegaal.' }],
    '/volgen/mijn',
  );
  const [row] = await rowsOf(database(), 'select id from signal order by number desc limit 1');
  const id = String(row?.['id']);
  await site.rooms.signals.deliver(system('test'), id, { id: `answer-${id}`, text: 'Wij hebben het opgelost.' });
  await idle(site);
  return { id, code, reporter };
}

test('contact details go first, then story, messages, files and receipt; the ledger holds and the counts remain', async () => {
  const { id, code } = await signalWithEverything();
  const counts = await site.rooms.signals.counts();
  expect(await placesOf('Zwaluwnest')).toEqual(expect.arrayContaining(['signal_original', 'weerklank.sqlite']));
  await erase();
  expect(await count(database(), 'select count(*) as n from signal_contact')).toBe(1);

  await run(`update signal set closed_at = '${ago(32)}' where id = '${id}'`);
  await erase();
  expect(await count(database(), 'select count(*) as n from signal_contact')).toBe(0);
  expect(await count(database(), 'select count(*) as n from signal where story is not null')).toBe(1);
  expect(keptFiles(site.dataDir).length).toBeGreaterThan(0);

  await run(`update signal set closed_at = '${ago(367)}' where id = '${id}'`);
  await erase();
  const [row] = await rowsOf(database(), `select state, story, receipt from signal where id = '${id}'`);
  expect(row).toEqual({ state: 'answered', story: null, receipt: null });
  for (const table of ['signal_original', 'signal_message', 'signal_attachment', 'signal_contact'])
    expect(await count(database(), `select count(*) as n from ${table}`), table).toBe(0);
  expect(keptFiles(site.dataDir)).toEqual([]);
  expect(await site.rooms.signals.counts()).toEqual(counts);
  expect((await verifyLedger(database())).problem).toBeUndefined();

  const late = await visitor(site).post('/volgen', { code });
  expect([late.status, words(late.body)]).toEqual([404, expect.stringContaining('vinden wij geen signaal')]);
  const desk = await staff(site, 'coordinator');
  expect(words((await desk.get(`/werk/signalen/${id}`)).body)).toMatch(/gewist/);
  for (const word of ['Zwaluwnest', 'Kwikstaart', 'kwikstaart@', 'Ijsvogel', 'wielewaal', 'Nachtegaal'])
    expect([word, await placesOf(word)]).toEqual([word, []]);
});

test('a withdrawn signal loses its contact details at once, also the name of whom a professional wrote for', async () => {
  const desk = await staff(site, 'professional');
  const reply = await desk.post('/werk/signalen/nieuw', {
    onBehalfOf: 'mevrouw Boomvalk',
    story: 'Deze mevrouw kreeg drie brieven die elkaar tegenspreken.',
    name: 'Boomvalk',
  });
  const code = /(?:\d{4}\s){3}\d{4}/.exec(words(reply.body))?.[0] ?? '';
  const reporter = visitor(site);
  await reporter.post('/volgen', { code });
  expect((await reporter.post('/volgen/intrekken', {})).status).toBe(303);
  expect(await count(database(), 'select count(*) as n from signal_contact')).toBe(0);
  expect(await count(database(), 'select count(*) as n from signal where on_behalf_of is not null')).toBe(0);
});

test('a draft nobody finished, and a file that was sent for import, do not stay', async () => {
  const before = keptFiles(site.dataDir);
  const halfway = visitor(site);
  await halfway.post('/melden/verhaal', { story: 'Ik begon te vertellen maar ik maakte het niet af.' });
  await halfway.upload('/melden/details', { severity: 'serious' }, [
    { field: 'attachments', name: 'half.txt', bytes: 'een half bestand' },
  ]);
  const desk = await staff(site, 'professional');
  const csv = 'verhaal;naam\nDe brief was niet te begrijpen voor mij;Grutto\n';
  const sent = await desk.upload('/werk/signalen/inlezen', {}, [{ field: 'file', name: 'lijst.csv', bytes: csv }]);
  const at = sent.headers.get('location') ?? '';
  await desk.post(at, { decision: 'take' });
  await idle(site);
  expect(keptFiles(site.dataDir).length).toBeGreaterThan(before.length);
  await run(`update signal_draft set updated_at = '${ago(8)}'`);
  await run(`update signal_import set created_at = '${ago(31)}'`);
  await erase();
  expect(await count(database(), 'select count(*) as n from signal_draft')).toBe(0);
  expect(keptFiles(site.dataDir)).toEqual(before);
  const page = await desk.get(at);
  expect([page.status, words(page.body)]).toEqual([410, expect.stringContaining('bewaartermijn is voorbij')]);
  const other = await staff(site, 'policy-owner');
  expect((await other.get(at)).status).toBe(403);
});

test('a file that is thrown away with its draft goes, but not where something else holds the same content', async () => {
  const [one, two] = [visitor(site), visitor(site)];
  const file = { field: 'attachments', name: 'zelfde.txt', bytes: 'precies dezelfde inhoud' };
  for (const client of [one, two]) {
    await client.post('/melden/verhaal', { story: 'Wij stuurden allebei hetzelfde bestand mee met ons verhaal.' });
    await client.upload('/melden/details', { severity: 'serious' }, [file]);
  }
  const kept = keptFiles(site.dataDir);
  await one.post('/melden/weggooien', {}, '/melden/contact');
  await idle(site);
  expect(keptFiles(site.dataDir)).toEqual(kept);
  await two.post('/melden/weggooien', {}, '/melden/contact');
  await idle(site);
  expect(keptFiles(site.dataDir).length).toBeLessThan(kept.length);
});

test('content that a plan holds too stays when the signal that brought it along goes', async () => {
  const owner = await staff(site, 'policy-owner');
  const paper = 'Plan\n\nWij sturen voor 1 juli 2027 een wetsvoorstel naar de Tweede Kamer.\n';
  const facts = { publisher: 'Ministerie van Proef', year: '2027' };
  const file = { field: 'file', name: 'plan.txt', bytes: paper };
  const plan = (await taken(owner.upload('/plannen/inlezen', facts, [file]))).replace('/voorstellen', '');
  const halfway = visitor(site);
  await halfway.post('/melden/verhaal', { story: 'In dit plan staat iets wat bij mij niet klopt.' });
  await halfway.upload('/melden/details', { severity: 'serious' }, [{ ...file, field: 'attachments' }]);
  await halfway.post('/melden/weggooien', {}, '/melden/contact');
  await idle(site);
  expect((await owner.get(`${plan}/bestand`)).body).toBe(paper);
});

test('a proposed theme does not go on quoting a signal that was taken back', async () => {
  const reporters: Client[] = [];
  for (let place = 0; place < 4; place += 1) {
    const story = `Ik ging meer werken en moet nu huurtoeslag en bijstand terugbetalen, dat is poging ${place}.`;
    const reporter = visitor(site);
    await reporter.post('/volgen', { code: await tell(reporter, { story }) });
    reporters.push(reporter);
  }
  const desk = await staff(site, 'coordinator');
  await desk.post('/werk/voorstellen/opnieuw', {}, '/werk/voorstellen');
  await idle(site);
  const quoting = () =>
    count(database(), "select count(*) as n from theme_proposal where content like '%terugbetalen%'");
  expect(await quoting()).toBe(1);
  for (const reporter of reporters) await reporter.post('/volgen/intrekken', {});
  await idle(site);
  expect(await quoting()).toBe(0);
});
