import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestHouse, staffMember, type TestHouse } from '../../engine/module/testing/test-house.ts';
import { createHardships, hardshipMigrations, type HardshipAnswers } from './index.ts';

let house: TestHouse;
let rooms: HardshipAnswers;
let id: string;
const owner = staffMember('jo', 'policy-owner');
const second = staffMember('marleen', 'policy-owner');
const lawyer = staffMember('lex', 'lawyer');

beforeEach(async () => {
  house = await openTestHouse(hardshipMigrations);
  const needs = { solvedAnswers: () => Promise.resolve({ asked: 0, yes: 0, partly: 0, no: 0 }) };
  rooms = createHardships(house, needs).answers;
  const made = await rooms.hardships.create(lawyer, {
    title: 'Een stel zakt onder het minimum',
    group: 'Stellen met twee deeltijdbanen',
    mechanism: 'Twee regelingen rekenen hetzelfde inkomen elk eenmaal mee.',
    severity: 'hard',
    knownSince: '2022-03-01',
    owner: { name: 'Ministerie van Bestaan en Bijstand', code: null },
  });
  ({ id } = made);
});
afterEach(() => house.close());

const get = () => rooms.hardships.mustGet(id);
type Action = Parameters<HardshipAnswers['hardships']['act']>[3];
const act = async (actor: typeof owner, action: Action, given = {}) =>
  rooms.hardships.act(actor, id, (await get()).version, action, given);
const solve = (state: 'draft' | 'planned') =>
  rooms.solutions
    .create(lawyer, {
      title: 'Reken het inkomen eenmaal mee',
      hardship: { type: 'hardship', id },
      layer: 'structural',
      legalBasis: 'artikel 31 van de Wet op het minimum',
      instrument: 'law',
    })
    .then((made) => (state === 'draft' ? made : rooms.solutions.act(lawyer, made.id, made.version, 'plan')));

test('an unfinished record does not become public', async () => {
  const bare = await rooms.hardships.create(lawyer, { title: 'Nog niets uitgezocht' });
  await expect(rooms.hardships.act(lawyer, bare.id, bare.version, 'research')).rejects.toHaveProperty('text.nl');
  expect((await rooms.hardships.mustGet(bare.id)).state).toBe('draft');
});

test('acknowledging takes two people', async () => {
  await act(lawyer, 'research');
  const asked = { values: { cause: ['colliding-schemes'], level: 'law' } };
  await act(owner, 'acknowledge', asked);
  expect((await get()).state).toBe('researching');
  await expect(act(owner, 'acknowledge', asked)).rejects.toHaveProperty('text.nl');
  await act(second, 'acknowledge', asked);
  expect((await get()).state).toBe('acknowledged');
});

test('solving needs a solution, and one that works', async () => {
  await act(lawyer, 'research');
  await expect(act(lawyer, 'start-solving')).rejects.toHaveProperty('text.nl', 'Leg eerst een oplossing vast.');
  const solution = await solve('planned');
  await rooms.hardships.link(lawyer, id, 'solved-by', { type: 'solution', id: solution.id });
  await act(lawyer, 'start-solving');
  expect((await get()).state).toBe('being-solved');
  await expect(act(owner, 'solve', { reason: 'Klaar.' })).rejects.toHaveProperty(
    'text.nl',
    'Er werkt nog geen oplossing.',
  );
});

test('"not solved" asks why and by whose authority', async () => {
  await act(lawyer, 'research');
  await expect(act(owner, 'decide-not')).rejects.toMatchObject({ kind: 'invalid' });
  const values = { notSolvedBecause: 'Te duur voor wie het raakt.', decidedBy: 'de minister' };
  await act(owner, 'decide-not', { values });
  await act(second, 'decide-not', { values });
  expect(await get()).toMatchObject({ state: 'not-solved', values });
});

test('estimates are added and never overwritten', async () => {
  for (const [people, date] of [
    [900, '2024-01-01'],
    [1400, '2026-01-01'],
  ] as const)
    await rooms.hardships.addEntry(lawyer, id, 'estimates', { people, date, source: 'Rekenkamer Waterkant' });
  expect((await get()).values.estimates.map(({ people }) => people)).toEqual([900, 1400]);
  const wrong = rooms.hardships.addEntry(lawyer, id, 'estimates', { people: -1, date: '2026-01-01', source: 'x' });
  await expect(wrong).rejects.toMatchObject({ kind: 'invalid' });
});
