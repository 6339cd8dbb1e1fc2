import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSite, type TestSite } from '../journeys/site.ts';
import { staff, words, type Client, type Reply } from './client.ts';
import { oddDocuments } from './odd-files.ts';
import { count, idle, rowsOf, standing } from './state.ts';

let site: TestSite;
let desk: Client;
beforeAll(async () => {
  site = await startSite();
  desk = await staff(site, 'coordinator');
});
afterAll(() => site.stop());

const path = '/werk/signalen/inlezen';
const story = 'De gemeente vraagt bijstand terug en ik begrijp niet waarom';
const send = (bytes: Uint8Array | string, name = 'signalen.csv') =>
  desk.upload(path, {}, [{ field: 'file', name, bytes }]);
const signals = () => count(site.open.house.database, 'select count(*) as n from signal');

async function preview(bytes: Uint8Array | string): Promise<{ page: string; at: string }> {
  const reply = await send(bytes);
  expect(reply.status, words(reply.body)).toBe(303);
  const at = reply.headers.get('location') ?? '';
  return { page: words((await desk.get(at)).body), at };
}

async function refused(bytes: Uint8Array | string, says: RegExp, name?: string): Promise<Reply> {
  const before = await standing(site);
  const reply = await send(bytes, name);
  expect([name, reply.status]).toEqual([name, 400]);
  expect(words(reply.body), name).toMatch(says);
  expect(await standing(site)).toEqual(before);
  return reply;
}

test('files that hold no table are refused in words and nothing is kept', async () => {
  for (const { name, bytes, says } of oddDocuments()) {
    const document = /\.(pdf|docx)$/.test(name) && bytes.length > 0;
    await refused(
      bytes,
      document ? /Dit bestand kunnen we niet lezen: het is een|niet compleet|beschadigd/ : says,
      name,
    );
  }
  await refused('', /leeg|Kies/);
});

test('without a column for the story the file is refused, with the columns that were found', async () => {
  await refused('naam;gemeente\nAnna;Waterkant\n', /geen kolom met het verhaal.*Gevonden: naam, gemeente/);
});

test('doubled columns and ragged rows are told before anything is taken in', async () => {
  const { page, at } = await preview(
    `verhaal;gemeente;gemeente\n"${story}";Waterkant;Duinzicht\n"${story} nog steeds";Waterkant\n"${story} alweer";a;b;te veel\nkort;x;y\n`,
  );
  expect(page).toContain('De kolomnaam “gemeente” komt vaker voor.');
  expect(page).toContain('Deze rij heeft 2 cellen, maar er zijn 3 kolommen.');
  expect(page).toContain('Te veel: te veel');
  expect(page).toContain('Vertel in minstens 20');
  expect(await signals()).toBe(0);
  const wrong = await desk.get(`${at}/fouten.csv`);
  expect(wrong.body).toMatch(/kort;x;y;/);
});

test('UTF-16 and Windows-1252 keep their letters; a formula in a refused row is made harmless', async () => {
  const csv = `verhaal;datum;gemeente\n"${story}: privé, coördinatie, één";03-11-2026;'s-Gravenmoer\n=HYPERLINK("http://x");gisteren;+31\n`;
  for (const bytes of [
    Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(csv, 'utf16le')]),
    Buffer.from(csv, 'latin1'),
  ]) {
    const { page, at } = await preview(bytes);
    expect(page).toContain('privé, coördinatie, één');
    expect(page).toContain('"gisteren" is geen datum');
    const cells = (await desk.get(`${at}/fouten.csv`)).body.split(/[;\n]/);
    expect(cells.filter((cell) => /^"?[=+\-@]/.test(cell))).toEqual([]);
    await desk.post(at, { decision: 'take' });
    await idle(site);
  }
  const rows = await rowsOf(site.open.house.database, 'select place, story from signal');
  expect(rows).toHaveLength(2);
  for (const row of rows) expect(row).toEqual({ place: "'s-Gravenmoer", story: `${story}: privé, coördinatie, één` });
});

test('a file is decided upon once; the second decision is refused and changes nothing', async () => {
  const { at } = await preview(`verhaal\n${story} voor de derde keer\n`);
  const [token, before] = [await desk.token(at), await signals()];
  const decide = (decision: string) =>
    desk.request(at, { method: 'POST', body: new URLSearchParams({ _csrf: token, decision }) });
  expect((await decide('discard')).status).toBe(303);
  const second = await decide('take');
  expect([second.status, words(second.body)]).toEqual([409, expect.stringContaining('al beslist')]);
  await idle(site);
  expect(await signals()).toBe(before);
});

test('of 50,001 rows the last is told, not lost in silence', { timeout: 60_000 }, async () => {
  const rows = Array.from({ length: 50_001 }, (_, row) => `${story} ${row};Waterkant`);
  const before = await signals();
  const { page } = await preview(`verhaal;gemeente\n${rows.join('\n')}\n`);
  expect(page).toContain('meer dan 50000 rijen');
  expect(page).toContain('50000 van 50000 rijen zijn goed');
  expect(await signals()).toBe(before);
});
