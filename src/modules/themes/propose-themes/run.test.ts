import { afterEach, beforeEach, expect, test } from 'vitest';
import { anyone } from '../../../engine/access/access.ts';
import { staffMember } from '../../../engine/module/testing/test-house.ts';
import { coordinator, tellingOf, themeRoom, type ThemeRoom } from '../testing/theme-house.ts';

let room: ThemeRoom;
beforeEach(async () => void (room = await themeRoom([...tellingOf('allowance')])));
afterEach(() => room.house.close());

const proposals = () => room.themes.proposals(coordinator);
const copies = (count: number) =>
  Array.from({ length: count }, (_, place) => ({
    ...{ id: `letter-${place + 1}`, number: 100 + place, receivedAt: `2026-11-${12 + place}T10:00:00.000Z` },
    ...{ place: null, state: 'received' },
    story: `Geachte heer of mevrouw, ik maak bezwaar tegen de sluiting van het loket op het dorpsplein van Dijkdam. Ouderen zonder internet kunnen daarna nergens meer terecht voor hun aanvragen. Naam: ${'ABCDEFGHIJ'[place]}.`,
  }));

test('fewer than three signals are no new theme, also when there are themes already', async () => {
  await room.run();
  const [first] = await proposals();
  await room.themes.decide.accept(coordinator, first?.key ?? '', 'Toeslag en bijbaan');
  room.signals.push(...tellingOf('parking', 2));
  await room.run();
  expect((await proposals()).filter(({ theme }) => theme === undefined)).toEqual([]);
  room.signals.push(...tellingOf('parking').slice(2));
  await room.run();
  expect((await proposals()).some(({ added }) => added.includes('parking-1'))).toBe(true);
});

test('letters of a campaign are recognised, and stand below a story that fewer people tell in their own words', async () => {
  room.signals.push(...copies(8));
  await room.run();
  const found = await proposals();
  const placeOf = (id: string) => found.findIndex(({ added }) => added.includes(id));
  expect(found[placeOf('letter-1')]?.campaign?.members.length).toBe(8);
  expect(placeOf('allowance-1')).toBe(0);
  expect(placeOf('letter-1')).toBe(1);
});

test('a signal whose story was erased takes no part', async () => {
  room.signals.push(...tellingOf('allowance', 1).map((one) => ({ ...one, id: 'erased', story: null })));
  await room.run();
  expect((await proposals()).flatMap(({ members }) => members)).not.toContain('erased');
});

test('proposals are for coordinators only', async () => {
  await expect(room.themes.proposals(anyone)).rejects.toMatchObject({ kind: 'not-signed-in' });
  await expect(room.themes.proposals(staffMember('lex', 'lawyer'))).rejects.toMatchObject({ kind: 'not-allowed' });
});

test('figures of a theme count letters apart and every month of the last year', async () => {
  room.signals.push(...copies(8));
  await room.run();
  const letters = (await proposals()).find(({ added }) => added.includes('letter-1'));
  const id = await room.themes.decide.accept(coordinator, letters?.key ?? '', 'Loket in Dijkdam');
  const figures = await room.themes.figures(id);
  expect([figures.signals, figures.campaign, figures.since]).toEqual([8, 8, '2026-11-12']);
  expect(figures.months).toHaveLength(12);
  expect(figures.months.at(-1)).toEqual({ month: '2026-11', count: 8 });
  expect(figures.months.slice(0, 11).every(({ count }) => count === 0)).toBe(true);
});
