import { afterEach, beforeEach, expect, test } from 'vitest';
import { anyone } from '../../../engine/access/access.ts';
import { emptyQuestion } from '../question/question.ts';
import { buildDocument, libraryHouse, libraryNeeds, type LibraryHouse } from '../testing/library-house.ts';
import { linkToken, readToken } from './alert-link.ts';
import { confirmAlert, requestAlert, stopAlert } from './alert.action.ts';
import { alertJobs } from './alert.jobs.ts';
import { alertTables } from './alert.tables.ts';

let house: LibraryHouse;
beforeEach(async () => {
  house = await libraryHouse([buildDocument()]);
});
afterEach(() => house.close());

const question = { ...emptyQuestion, text: 'toeslag' };
const ask = (email: string, about = question) =>
  requestAlert(house, anyone, { email, question: about, language: 'nl' });
const rows = () => alertTables(house.database).selectFrom('search_alert').selectAll().execute();
const addresses = () => alertTables(house.database).selectFrom('search_alert_address').selectAll().execute();

/** Runs every job that waits, of one kind after the other, as the worker would. */
async function work(...kinds: string[]): Promise<void> {
  const handlers = alertJobs(house, libraryNeeds());
  for (const kind of kinds) {
    const handler = handlers.find((one) => one.kind === kind);
    const run = { id: 'j', signal: new AbortController().signal, progress: () => Promise.resolve() };
    if (handler?.everyMinutes !== undefined) await handler.run({}, run);
    else for (const { payload } of await house.jobs.list({ kind })) await handler?.run(payload, run);
  }
}

async function subscribed(): Promise<string> {
  await ask('noor@voorbeeld.nl');
  const id = (await rows())[0]?.id ?? '';
  await confirmAlert(house, anyone, linkToken(house.settings.secret, 'bevestig', id));
  return id;
}

test('messages start only after the link in the mail, and tell only what is new', async () => {
  await ask(' Noor@Voorbeeld.NL ');
  await work('library:confirm-mail');
  const link = /bevestig\/(\S+)/.exec(house.letters[0]?.text ?? '')?.[1] ?? '';
  expect(house.letters[0]?.to).toBe('noor@voorbeeld.nl');
  await work('library:look');
  expect(await house.jobs.list({ kind: 'library:tell' })).toEqual([]);
  expect(await confirmAlert(house, anyone, link)).not.toBeNull();
  await work('library:look', 'library:tell');
  expect(house.letters).toHaveLength(1);

  await house.search.put([buildDocument({ id: 'plan:2', title: 'Nieuwe toeslag', date: '2019-01-01' })]);
  await work('library:tell');
  expect(house.letters[1]?.text).toContain('Nieuwe toeslag');
  expect(house.letters[1]?.text).not.toContain('eenvoudige toeslag');
  await work('library:tell');
  expect(house.letters).toHaveLength(2);
  expect(house.readings).toEqual(['library.send-alert search-alert', 'library.send-alert search-alert']);
});

test('stopping deletes the address at once, also for mail programs; the ledger holds no address', async () => {
  const id = await subscribed();
  await house.search.put([buildDocument({ id: 'plan:2' })]);
  await work('library:look', 'library:tell');
  const letter = house.letters.at(-1);
  expect(letter?.headers?.['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click');
  const token = /search-alerts\/([^/]+)\/stop/.exec(letter?.headers?.['List-Unsubscribe'] ?? '')?.[1] ?? '';
  expect(await stopAlert(house, anyone, token)).toBe(true);
  expect(await stopAlert(house, anyone, token)).toBe(true);
  expect([await rows(), await addresses()]).toEqual([[], []]);
  const lines = await house.database.read
    .selectFrom('ledger' as never)
    .selectAll()
    .execute();
  expect(JSON.stringify(lines)).toContain(id);
  expect(JSON.stringify(lines)).not.toContain('voorbeeld.nl');
});

test('a link serves one purpose and one alert', async () => {
  const id = await subscribed();
  const { secret } = house.settings;
  expect(readToken(secret, 'stop', linkToken(secret, 'bevestig', id))).toBeNull();
  expect(await stopAlert(house, anyone, `${id}.${'x'.repeat(32)}`)).toBe(false);
  expect(await stopAlert(house, anyone, 'onzin')).toBe(false);
  expect(await addresses()).toHaveLength(1);
});

test('asking again shows nothing and sends nothing to who has it already', async () => {
  await subscribed();
  await expect(ask('noor@voorbeeld.nl')).resolves.toBeUndefined();
  await expect(ask('nieuw@voorbeeld.nl')).resolves.toBeUndefined();
  expect(await house.jobs.list({ kind: 'library:confirm-mail' })).toHaveLength(2);
});

test('nobody can fill the mailbox of somebody else', async () => {
  for (let at = 0; at < 10; at += 1) await ask('noor@voorbeeld.nl', { ...question, text: `toeslag ${String(at)}` });
  expect(await rows()).toHaveLength(3);
});

test('what is not confirmed within seven days is gone', async () => {
  await ask('noor@voorbeeld.nl');
  house.clock.set('2026-11-29T09:00:00.000Z');
  await work('library:forget');
  expect(await rows()).toHaveLength(1);
  house.clock.set('2026-12-01T09:00:00.000Z');
  await work('library:forget');
  expect([await rows(), await addresses()]).toEqual([[], []]);
});

test.each(['', 'noor', 'noor@', 'a@b.nl\nBcc: c@d.nl', `${'a'.repeat(300)}@b.nl`])(
  '%j is no address',
  async (email) => {
    await expect(ask(email)).rejects.toMatchObject({ kind: 'invalid', fields: [{ field: 'email' }] });
  },
);
