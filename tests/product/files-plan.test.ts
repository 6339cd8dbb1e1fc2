import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSite, type TestSite } from '../journeys/site.ts';
import { staff, words, type Client, type SentFile } from './client.ts';
import { goodDocx, goodPdf, oddDocuments, oddNames } from './odd-files.ts';
import { count, rowsOf, standing } from './state.ts';

let site: TestSite;
let owner: Client;
beforeAll(async () => {
  site = await startSite({ MAX_UPLOAD_MB: '20' });
  owner = await staff(site, 'policy-owner');
});
afterAll(() => site.stop());

const facts = { title: '', publisher: 'Ministerie van Proef', year: '2027' };
const send = (file: Omit<SentFile, 'field'>, client = owner) =>
  client.upload('/plannen/inlezen', facts, [{ field: 'file', ...file }]);
const text = (sentence: string) => `Plan\n\n${sentence} Wij sturen voor 1 juli 2027 een wetsvoorstel naar de Kamer.\n`;

test('a file that cannot be read is refused in words, with the form as it was, and nothing is kept', async () => {
  for (const { name, bytes, says } of oddDocuments()) {
    const before = await standing(site);
    const reply = await send({ name, bytes });
    expect(reply.status, name).toBe(400);
    expect(words(reply.body), name).toMatch(says);
    expect(reply.body, name).toContain('value="Ministerie van Proef"');
    expect(await standing(site), name).toEqual(before);
  }
});

test('a PDF called .txt and a Word file called .pdf are read as what they are', async () => {
  for (const [name, bytes, format] of [
    ['brief.txt', goodPdf(), 'pdf'],
    ['brief.pdf', goodDocx(), 'docx'],
  ] as const) {
    const reply = await send({ name, bytes });
    expect(reply.status, name).toBe(303);
    const id = /plannen\/([^/]+)\//.exec(reply.headers.get('location') ?? '')?.[1];
    const [plan] = await rowsOf(site.open.house.database, `select format from plan where id = '${id}'`);
    expect(plan).toEqual({ format });
  }
  const before = await standing(site);
  const again = await send({ name: 'nog-een-keer.pdf', bytes: goodPdf() });
  expect([again.status, /al ingelezen als/.test(words(again.body))]).toEqual([400, true]);
  expect(await standing(site)).toEqual(before);
});

test('UTF-16, Windows-1252 and UTF-8 with a mark give the same letters', async () => {
  const story = (mark: string) => text(`Privé ${mark} coördinatie kost één à twee euro’s.`);
  const files = {
    'utf16.txt': Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(story('a'), 'utf16le')]),
    'windows.txt': Buffer.from(story('b').replace('’', '\u0092'), 'latin1'),
    'mark.txt': Buffer.from(`\uFEFF${story('c')}`),
  };
  for (const [name, bytes] of Object.entries(files)) expect((await send({ name, bytes })).status, name).toBe(303);
  const found = await count(
    site.open.house.database,
    `select count(*) as n from plan where text like '%coördinatie kost één à twee euro’s%'`,
  );
  expect(found).toBe(3);
});

test('names of files never leave their folder, turn the text around or break the header', async () => {
  for (const [place, name] of oddNames.entries()) {
    const reply = await send({ name, bytes: Buffer.from(text(`Dit is plan nummer ${place}.`)) });
    expect(reply.status, name).toBe(303);
    const id = /plannen\/([^/]+)\//.exec(reply.headers.get('location') ?? '')?.[1] ?? '';
    const page = await owner.get(`/plannen/${id}`);
    expect(page.status).toBe(200);
    expect(page.body).not.toMatch(/[\u202a-\u202e\u2066-\u2069]|<img src=x/u);
    const file = await owner.get(`/plannen/${id}/bestand`);
    const header = file.headers.get('content-disposition') ?? '';
    expect(header, name).toMatch(/^attachment; filename="[^"\\/]{1,160}"; filename\*=UTF-8''[^/\\ "]*$/);
    expect(header, name).not.toMatch(/%2F|%5C|%E2%80%AE|\.\.\//i);
    expect(file.headers.get('x-content-type-options')).toBe('nosniff');
    expect(file.body).toContain(`plan nummer ${place}`);
  }
  const rows = await rowsOf(site.open.house.database, 'select file_name, title from plan');
  for (const { file_name, title } of rows) {
    expect(String(file_name)).not.toMatch(/[/\\\u202e]/);
    expect(String(file_name).length).toBeLessThanOrEqual(120);
    expect(String(title)).not.toMatch(/\u202e|\.\.\//);
  }
});

test('200 MB is refused with 413 and words, without holding it in memory', { timeout: 60_000 }, async () => {
  const before = await standing(site);
  const token = await owner.token('/plannen/inlezen');
  const [edge, megabyte] = ['grens', Buffer.alloc(1_000_000, 'a')];
  const head = `--${edge}\r\nContent-Disposition: form-data; name="_csrf"\r\n\r\n${token}\r\n--${edge}\r\nContent-Disposition: form-data; name="file"; filename="groot.pdf"\r\n\r\n`;
  async function* parts() {
    yield Buffer.from(head);
    for (let sent = 0; sent < 200; sent += 1) yield megabyte;
    yield Buffer.from(`\r\n--${edge}--\r\n`);
  }
  let highest = 0;
  // The sender works in this process too, so this only tells streaming from keeping the parts and the whole.
  const held = () => process.memoryUsage().rss;
  const start = held();
  const watch = setInterval(() => (highest = Math.max(highest, held() - start)), 20);
  const reply = await owner.request('/plannen/inlezen', {
    method: 'POST',
    headers: { 'content-type': `multipart/form-data; boundary=${edge}` },
    body: parts() as unknown as BodyInit,
    duplex: 'half',
  } as RequestInit);
  clearInterval(watch);
  expect(reply.status).toBe(413);
  expect(words(reply.body)).toMatch(/te groot.*hoogstens 20 MB.*Er is niets bewaard/);
  expect(highest).toBeLessThan(350_000_000);
  expect(await standing(site)).toEqual(before);
});
