import { afterEach, beforeEach, expect, test } from 'vitest';
import { anyone, system } from '../../../engine/access/access.ts';
import { verifyLedger } from '../../../engine/ledger/verify.ts';
import { staffMember, type TestHouse } from '../../../engine/module/testing/test-house.ts';
import { Unit } from '../../../platform/database/database.ts';
import { openReceipt } from '../follow-signal/open-receipt.action.ts';
import { loadSignal } from '../signal.store.ts';
import { signalTables } from '../signal.tables.ts';
import { send, signalHouse } from '../testing/build-signal.ts';
import { viewSignal } from '../view-signal/view-signal.query.ts';
import { addSignal, submitSignal } from './submit-signal.action.ts';

let house: TestHouse;
beforeEach(async () => void (house = await signalHouse()));
afterEach(() => house.close());

const telling = 'Ik ben Joke Zandstra, mijn nummer is 06 12345678. Mijn toeslag is gestopt.';
const input = { story: telling, severity: 'serious', language: 'nl' } as const;

test('keeps the story, the masked copy and the contact details each in their own place', async () => {
  const { id } = await send(house, { story: telling, name: 'Joke Zandstra', email: 'joke@voorbeeld.nl' });
  const { story } = await loadSignal(house.database, id);
  expect(story).not.toMatch(/Joke|Zandstra|12345678/);
  expect(story).toContain('Mijn toeslag is gestopt.');
  const db = signalTables(house.database);
  expect(await db.selectFrom('signal_original').select('story').executeTakeFirstOrThrow()).toEqual({ story: telling });
  expect(await db.selectFrom('signal_contact').selectAll().execute()).toEqual([
    { signal_id: id, name: 'Joke Zandstra', email: 'joke@voorbeeld.nl', phone: null },
  ]);
});

test('without contact details no row about a person is made', async () => {
  await send(house);
  expect(await signalTables(house.database).selectFrom('signal_contact').selectAll().execute()).toEqual([]);
});

test('the receipt code opens the signal, and stands nowhere in the database', async () => {
  const { id, receipt } = await send(house);
  expect(receipt).toMatch(/^\d{16}$/);
  expect(await openReceipt(house, receipt.replace(/(\d{4})/g, '$1 '))).toBe(id);
  const rows = await signalTables(house.database).selectFrom('signal').selectAll().execute();
  expect(JSON.stringify(rows)).not.toContain(receipt);
  const other = receipt.startsWith('1') ? `2${receipt.slice(1)}` : `1${receipt.slice(1)}`;
  await expect(openReceipt(house, other)).rejects.toMatchObject({ kind: 'not-found' });
  await expect(openReceipt(house, 'geen code')).rejects.toMatchObject({ kind: 'not-found' });
});

test('the ledger tells that a signal came, without a word of it, and holds', async () => {
  await send(house, { story: telling, name: 'Joke Zandstra' });
  const written = JSON.stringify(await house.ledgerRows());
  expect(written).toContain('signals.submit');
  expect(written).not.toMatch(/Joke|Zandstra|12345678|toeslag/);
  expect((await verifyLedger(house.database)).problem).toBeUndefined();
});

test('numbers count up, and a later signal gets the later term', async () => {
  const first = await send(house);
  house.clock.set('2026-11-25T09:00:00.000Z');
  const second = await send(house);
  const [one, two] = [await loadSignal(house.database, first.id), await loadSignal(house.database, second.id)];
  expect([one.number, two.number]).toEqual([1, 2]);
  expect([one.answerBefore, two.answerBefore]).toEqual(['2027-01-18', '2027-01-20']);
});

test('only the product itself may choose a code, and only staff of the right role write for somebody', async () => {
  const chosen = '1111222233334444';
  const own = await submitSignal(house, anyone, input, { channel: 'web', receiptCode: chosen });
  expect(own.receipt).not.toBe(chosen);
  const unit = new Unit();
  expect((await addSignal(house, unit, system('demo'), input, { channel: 'web', receiptCode: chosen })).receipt).toBe(
    chosen,
  );
  const lawyer = staffMember('lex', 'lawyer');
  await expect(submitSignal(house, lawyer, input, { channel: 'professional' })).rejects.toMatchObject({
    kind: 'not-allowed',
  });
  await expect(submitSignal(house, anyone, input, { channel: 'import' })).rejects.toMatchObject({
    kind: 'not-signed-in',
  });
});

test('staff see the masked copy; a stranger sees nothing', async () => {
  const { id } = await send(house, { story: telling, name: 'Joke Zandstra' });
  const seen = await viewSignal(house, staffMember('cor', 'coordinator'), id);
  expect(seen.story).not.toMatch(/Joke|12345678/);
  await expect(viewSignal(house, anyone, id)).rejects.toMatchObject({ kind: 'not-signed-in' });
});
