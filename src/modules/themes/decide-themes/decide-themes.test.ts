import { afterEach, beforeEach, expect, test } from 'vitest';
import { verifyLedger } from '../../../engine/ledger/verify.ts';
import { staffMember } from '../../../engine/module/testing/test-house.ts';
import { coordinator, tellingOf, themeRoom, type ThemeRoom } from '../testing/theme-house.ts';

let room: ThemeRoom;
beforeEach(async () => {
  room = await themeRoom([...tellingOf('allowance', 4), ...tellingOf('parking', 4)]);
  await room.run();
});
afterEach(() => room.house.close());

const proposals = () => room.themes.proposals(coordinator);
const holding = async (id: string) => {
  const found = (await proposals()).find(({ added }) => added.includes(id));
  if (!found) throw new Error(`nothing proposed with ${id}`);
  return found;
};
const accept = async (id: string, title: string, left: readonly string[] = []) =>
  room.themes.decide.accept(coordinator, (await holding(id)).key, title, left);
const ids = (signals: readonly { readonly id: string }[]) => signals.map(({ id }) => id);

test('two stories are proposed as two groups, with a literal quote and the words they share', async () => {
  const found = await proposals();
  expect(found.map(({ added }) => [...added].sort())).toEqual(
    expect.arrayContaining([ids(tellingOf('allowance', 4)), ids(tellingOf('parking', 4))]),
  );
  for (const { central, reason } of found) {
    expect(room.signals.find(({ id }) => id === central.id)?.story).toContain(central.quote);
    expect(reason.words.length).toBeGreaterThan(0);
  }
});

test('a new run adds new signals to an accepted theme and moves none of its own', async () => {
  const theme = await accept('allowance-1', 'Toeslag en bijbaan');
  room.signals.push(...tellingOf('allowance').slice(4));
  await room.run();
  const grown = await holding('allowance-5');
  expect(grown.theme).toBe(theme);
  expect([...grown.added].sort()).toEqual(['allowance-5', 'allowance-6']);
  expect(await room.themes.members(theme)).toEqual(ids(tellingOf('allowance', 4)));
  await room.themes.decide.accept(coordinator, grown.key, '');
  expect(await room.themes.members(theme)).toHaveLength(6);
});

test('what was left out of a theme is not proposed for it again', async () => {
  const theme = await accept('allowance-1', 'Toeslag en bijbaan', ['allowance-2']);
  expect(await room.themes.members(theme)).not.toContain('allowance-2');
  await room.run();
  expect((await proposals()).filter((one) => one.theme === theme && one.added.includes('allowance-2'))).toEqual([]);
});

test('a rejected proposal does not come back by the next run', async () => {
  const { key } = await holding('parking-1');
  await room.themes.decide.reject(coordinator, key);
  await room.run();
  expect((await proposals()).some(({ added }) => added.includes('parking-1'))).toBe(false);
  expect((await proposals()).some(({ added }) => added.includes('allowance-1'))).toBe(true);
});

test('a proposal is decided on once; a second person hears that it is gone', async () => {
  const { key } = await holding('parking-1');
  await room.themes.decide.accept(coordinator, key, 'Keuring duurt te lang');
  await expect(room.themes.decide.accept(coordinator, key, 'Nog eens')).rejects.toMatchObject({ kind: 'conflict' });
  await expect(room.themes.decide.reject(coordinator, key)).rejects.toMatchObject({ kind: 'conflict' });
});

test('moved signals stay where a person put them', async () => {
  const [allowance, parking] = [await accept('allowance-1', 'Toeslag'), await accept('parking-1', 'Keuring')];
  await room.themes.decide.move(coordinator, allowance, ['allowance-1'], parking);
  await room.themes.decide.move(coordinator, allowance, ['allowance-2'], null);
  await room.run();
  expect(await room.themes.members(parking)).toContain('allowance-1');
  expect((await proposals()).flatMap((one) => (one.theme === allowance ? one.added : []))).toEqual([]);
  await expect(room.themes.decide.move(coordinator, allowance, ['allowance-1'], null)).rejects.toMatchObject({
    kind: 'conflict',
  });
});

test('only coordinators decide, and the ledger holds afterwards', async () => {
  const { key } = await holding('parking-1');
  const owner = staffMember('jo', 'policy-owner', 'lawyer');
  await expect(room.themes.decide.accept(owner, key, 'x')).rejects.toMatchObject({ kind: 'not-allowed' });
  await expect(room.themes.decide.reject(owner, key)).rejects.toMatchObject({ kind: 'not-allowed' });
  await expect(room.themes.decide.merge(owner, 'a', 'b')).rejects.toMatchObject({ kind: 'not-allowed' });
  await room.themes.decide.reject(coordinator, key);
  expect((await verifyLedger(room.house.database)).problem).toBeUndefined();
});
