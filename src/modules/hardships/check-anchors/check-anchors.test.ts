import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestHouse, staffMember, type TestHouse } from '../../../engine/module/testing/test-house.ts';
import { createHardships, hardshipMigrations, type HardshipAnswers } from '../index.ts';
import { anchorChecks, checkAnchors } from './check-anchors.action.ts';

let house: TestHouse;
let rooms: HardshipAnswers;
let id: string;
const lawyer = staffMember('lex', 'lawyer');
const exact = 'Het college verlaagt de uitkering met het bedrag van de bijverdienste.';
const lost = 'Wie te laat betaalt, is een boete van 500 euro schuldig.';
const law = `Artikel 31\n1. Tot de middelen behoort al het inkomen. ${exact} Dit geldt ook voor kinderen.`;

beforeEach(async () => {
  house = await openTestHouse(hardshipMigrations);
  rooms = createHardships(house, {
    solvedAnswers: () => Promise.resolve({ asked: 0, yes: 0, partly: 0, no: 0 }),
  }).answers;
  const anchors = [
    { source: 'Wet, artikel 31', address: null, exact, prefix: 'al het inkomen.', suffix: 'Dit geldt ook' },
    { source: 'Wet, artikel 32', address: null, exact: lost, prefix: null, suffix: null },
  ];
  ({ id } = await rooms.hardships.create(lawyer, { title: 'Bijverdienen loont niet', anchors }));
});
afterEach(() => house.close());

const check = (text: string) => checkAnchors(house, rooms.hardships, lawyer, id, text);
const outcome = async (sentence = exact) => (await anchorChecks(house, id)).get(sentence);

test('a sentence is found literally, and one that is not there is lost', async () => {
  await check(law);
  expect(await outcome()).toMatchObject({ outcome: 'found', confidence: 1, by: 'staff:lex' });
  expect(await outcome(lost)).toMatchObject({
    outcome: 'orphaned',
  });
});

test('a sentence survives renumbering and another place', async () => {
  await check(
    `Artikel 44b\n7. Iets heel anders staat nu voorop.\n\n2. Tot de middelen behoort al het inkomen. ${exact} Dit geldt ook voor ouders.`,
  );
  expect(await outcome()).toMatchObject({ outcome: 'found' });
});

test('a sentence that stands on two places alike is ambiguous, with how many', async () => {
  await check(`${law}\n${law}`);
  expect(await outcome()).toMatchObject({ outcome: 'ambiguous', confidence: 0 });
  expect(Number((await outcome())?.places)).toBe(2);
});

test('the newest outcome counts, and earlier ones are kept', async () => {
  await check(law);
  house.clock.set('2026-12-01T09:00:00.000Z');
  await check('Deze wet is ingetrokken.');
  expect((await outcome())?.outcome).toBe('orphaned');
  const acts = (await house.ledgerRows()).filter(({ act }) => act === 'hardship.check-anchors');
  expect(acts).toHaveLength(2);
});

test('without a text or the right nothing is checked', async () => {
  await expect(check('  \n')).rejects.toMatchObject({ fields: [{ field: 'text' }] });
  const cor = staffMember('cor', 'coordinator');
  await expect(checkAnchors(house, rooms.hardships, cor, id, law)).rejects.toMatchObject({ kind: 'not-allowed' });
  expect((await anchorChecks(house, id)).size).toBe(0);
});
