import { afterEach, beforeEach, expect, test } from 'vitest';
import { coordinator, tellingOf, themeRoom, type ThemeRoom } from '../testing/theme-house.ts';

let room: ThemeRoom;
let allowance: string;
let parking: string;
beforeEach(async () => {
  room = await themeRoom([...tellingOf('allowance', 4), ...tellingOf('parking', 4)]);
  await room.run();
  for (const { key, added } of await room.themes.proposals(coordinator)) {
    const title = added.includes('allowance-1') ? 'Toeslag en bijbaan' : 'Keuring duurt te lang';
    const made = await room.themes.decide.accept(coordinator, key, title);
    if (added.includes('allowance-1')) allowance = made;
    else parking = made;
  }
});
afterEach(() => room.house.close());

const stateOf = async (id: string) => (await room.themes.register.mustGet(id)).state;
const run = async () => {
  await room.run();
  return (await room.themes.proposals(coordinator)).filter(({ added }) => added.length > 0);
};

test('a split makes a second theme, and no run puts the parts together again', async () => {
  const made = await room.themes.decide.split(coordinator, allowance, ['allowance-1', 'allowance-3'], 'Alleen bijbaan');
  expect(await room.themes.members(made)).toEqual(['allowance-1', 'allowance-3']);
  expect(await room.themes.members(allowance)).toEqual(['allowance-2', 'allowance-4']);
  expect(await run()).toEqual([]);
  expect(await room.themes.members(made)).toEqual(['allowance-1', 'allowance-3']);
});

test('a split needs signals that stand in the theme', async () => {
  const split = (ids: string[]) => room.themes.decide.split(coordinator, allowance, ids, 'Nieuw');
  await expect(split([])).rejects.toMatchObject({ kind: 'invalid' });
  await expect(split(['allowance-1', 'parking-1'])).rejects.toMatchObject({ kind: 'conflict' });
  expect(await room.themes.members(allowance)).toHaveLength(4);
});

test('a merge puts all signals together and closes the other theme; undoing puts everything back', async () => {
  const open = await stateOf(parking);
  const merge = await room.themes.decide.merge(coordinator, parking, allowance);
  expect(await room.themes.members(allowance)).toHaveLength(8);
  expect(await room.themes.members(parking)).toEqual([]);
  expect(await stateOf(parking)).not.toBe(open);

  await room.themes.decide.undoMerge(coordinator, merge);
  expect(await room.themes.members(allowance)).toEqual(tellingOf('allowance', 4).map(({ id }) => id));
  expect(await room.themes.members(parking)).toEqual(tellingOf('parking', 4).map(({ id }) => id));
  expect(await stateOf(parking)).toBe(open);
  await expect(room.themes.decide.undoMerge(coordinator, merge)).rejects.toMatchObject({ kind: 'conflict' });
});

test('undoing a merge leaves alone what a person moved since', async () => {
  const merge = await room.themes.decide.merge(coordinator, parking, allowance);
  await room.themes.decide.move(coordinator, allowance, ['parking-2'], null);
  await room.themes.decide.undoMerge(coordinator, merge);
  expect(await room.themes.members(parking)).toEqual(['parking-1', 'parking-3', 'parking-4']);
  expect(await room.themes.members(allowance)).toHaveLength(4);
});

test('a merge holds over the next run', async () => {
  await room.themes.decide.merge(coordinator, parking, allowance);
  expect(await run()).toEqual([]);
  expect(await room.themes.members(allowance)).toHaveLength(8);
});

test('a theme cannot be merged with itself or with nothing', async () => {
  await expect(room.themes.decide.merge(coordinator, allowance, allowance)).rejects.toMatchObject({ kind: 'invalid' });
  await expect(room.themes.decide.merge(coordinator, 'nowhere', allowance)).rejects.toMatchObject({ kind: 'invalid' });
  await expect(room.themes.decide.merge(coordinator, allowance, 'nowhere')).rejects.toMatchObject({ kind: 'invalid' });
  await expect(room.themes.decide.move(coordinator, allowance, ['allowance-1'], 'nowhere')).rejects.toMatchObject({
    kind: 'invalid',
  });
  expect(await room.themes.members(allowance)).toHaveLength(4);
});
