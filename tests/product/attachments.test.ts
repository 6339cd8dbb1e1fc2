import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSite, type TestSite } from '../journeys/site.ts';
import { staff, tell, visitor, words, type Client, type SentFile } from './client.ts';
import { goodPdf, oddDocuments, oddNames, png } from './odd-files.ts';
import { count, rowsOf, standing } from './state.ts';

let site: TestSite;
let reporter: Client;
beforeAll(async () => {
  site = await startSite({ MAX_UPLOAD_MB: '20' });
  reporter = visitor(site);
  const code = await tell(reporter, { story: 'Mijn toeslag stopte zonder brief en zonder uitleg.' });
  await reporter.post('/volgen', { code });
});
afterAll(() => site.stop());

const send = (files: readonly Omit<SentFile, 'field'>[], message = 'Hier zijn de bestanden.') =>
  reporter.upload(
    '/volgen/bericht',
    { message },
    files.map((file) => ({ field: 'attachments', ...file })),
    '/volgen/mijn',
  );
const attachments = () =>
  rowsOf(site.open.house.database, 'select id, file_name, shared, note from signal_attachment order by at, id');

test('what cannot be made safe is kept for a person to look at, and is never handed out', async () => {
  for (const { name, bytes } of oddDocuments().filter((file) => file.bytes.length > 0)) {
    expect((await send([{ name, bytes }])).status, name).toBe(303);
  }
  const rows = await attachments();
  expect(rows.length).toBe(6);
  const notes = Object.fromEntries(rows.map(({ file_name, shared, note }) => [file_name, shared ? 'shared' : note]));
  expect(notes['plaatje.pdf']).toBe('shared');
  expect(notes['bom.docx']).toMatch(/uitpakken veel te groot/);
  expect(notes['geheim.pdf']).toMatch(/wachtwoord/);
  expect(notes['programma.txt']).toMatch(/schade/);
  expect(notes['afgekapt.docx']).toMatch(/niet compleet|beschadigd/);
  const [signal] = await rowsOf(site.open.house.database, 'select id from signal');
  const desk = await staff(site, 'coordinator');
  const page = await desk.get(`/werk/signalen/${String(signal?.['id'])}`);
  expect(words(page.body)).toMatch(/wachtwoord/);
  for (const { id, shared } of rows) {
    const file = await desk.get(`/werk/signalen/${String(signal?.['id'])}/bijlagen/${String(id)}`);
    expect(file.status).toBe(shared ? 200 : 404);
  }
});

test('the shared copy of a photo and a PDF no longer says who made it', async () => {
  const secret = 'GPS 52.37 Jan Geheim';
  const text = Buffer.concat([Buffer.from('tEXt'), Buffer.from(`Author\0${secret}`)]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(text.length - 4);
  const crc = Buffer.alloc(4);
  crc.writeUInt32BE((await import('node:zlib')).crc32(text));
  const photo = Buffer.concat([png.subarray(0, 33), size, text, crc, png.subarray(33)]);
  const paper = goodPdf();
  expect(
    (
      await send([
        { name: 'foto.png', bytes: photo },
        { name: 'brief.pdf', bytes: paper },
      ])
    ).status,
  ).toBe(303);
  for (const row of (await attachments()).filter(({ file_name }) => /foto|brief/.test(String(file_name)))) {
    expect(row['shared'], String(row['file_name'])).not.toBeNull();
    const copy = await site.open.house.files.bytes(String(row['shared']));
    expect(Buffer.from(copy).includes(secret)).toBe(false);
  }
});

test('names of files stay inside their folder and their header', async () => {
  const files = oddNames.map((name) => ({ name, bytes: `tekst van ${name}` }));
  expect((await send(files.slice(0, 4))).status).toBe(303);
  expect((await send(files.slice(4))).status).toBe(303);
  const rows = (await attachments()).slice(-oddNames.length);
  for (const { file_name } of rows) {
    expect(String(file_name)).not.toMatch(/[/\\\u202e]|^\./u);
    expect(String(file_name).length).toBeLessThanOrEqual(120);
  }
  const [signal] = await rowsOf(site.open.house.database, 'select id from signal');
  const desk = await staff(site, 'coordinator');
  const page = await desk.get(`/werk/signalen/${String(signal?.['id'])}`);
  expect(page.body).not.toMatch(/\u202e|<img src=x/u);
  for (const { id, shared } of rows) {
    if (!shared) continue;
    const file = await desk.get(`/werk/signalen/${String(signal?.['id'])}/bijlagen/${String(id)}`);
    expect(file.headers.get('content-disposition')).toMatch(
      /^attachment; filename="[^"\\/]{1,160}"; filename\*=UTF-8''[^/\\ "]*$/,
    );
    expect(file.headers.get('content-type')).toBe('application/octet-stream');
  }
});

test('six files at once, or 25 MB, are refused in words and nothing is kept', async () => {
  const before = await standing(site);
  const six = await send(
    Array.from({ length: 6 }, (_, place) => ({ name: `${place}.txt`, bytes: `bestand ${place}` })),
  );
  expect([six.status, words(six.body)]).toEqual([413, expect.stringContaining('hoogstens 5 bestanden')]);
  const large = await send([{ name: 'groot.pdf', bytes: Buffer.alloc(25_000_000, 'a') }]);
  expect([large.status, words(large.body)]).toEqual([413, expect.stringContaining('Er is niets bewaard')]);
  expect(await standing(site)).toEqual(before);
});

test('a message that is refused keeps no file of it behind', async () => {
  const before = await standing(site);
  const reply = await send([{ name: 'los.txt', bytes: 'een bestand zonder bericht' }], '');
  expect([reply.status, words(reply.body)]).toEqual([400, expect.stringContaining('Schrijf een bericht')]);
  expect(await standing(site)).toEqual(before);
  expect(await count(site.open.house.database, "select count(*) as n from signal_message where text = ''")).toBe(0);
});
