import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { anyone, type Actor } from '../../../engine/access/access.ts';
import { verifyLedger } from '../../../engine/ledger/verify.ts';
import { staffMember, type TestHouse } from '../../../engine/module/testing/test-house.ts';
import { maskText } from '../../../knowledge/personal-data/index.ts';
import { correctStory } from '../follow-signal/change-signal.action.ts';
import { loadSignal } from '../signal.store.ts';
import { send, signalHouse } from '../testing/build-signal.ts';
import { viewSignal } from '../view-signal/view-signal.query.ts';
import { changeMarks, type MarkChange } from './change-marks.action.ts';
import { inOrder, marksByHand, spansOf } from './mark.ts';

const coordinator = staffMember('cor', 'coordinator');
const telling = 'Ik ben Joke Zandstra. De roodharige van de bakkerij hielp mij, maar mijn toeslag stopte toch.';
let house: TestHouse;
let id: string;
beforeEach(async () => {
  house = await signalHouse();
  ({ id } = await send(house, { story: telling }));
});
afterEach(() => house.close());

const nothing = { uncover: [], cover: { passage: '', kind: '' } };
async function change(given: Partial<MarkChange>, actor: Actor = coordinator): Promise<string | null> {
  const { version } = await loadSignal(house.database, id);
  await changeMarks(house, actor, id, { version, ...nothing, ...given });
  return (await loadSignal(house.database, id)).story;
}

test('a coordinator covers a passage by hand wherever it stands, and shows another again', async () => {
  const story = await change({ cover: { passage: 'roodharige van de bakkerij', kind: 'person' } });
  expect(story).toBe('Ik ben [naam]. De [naam] hielp mij, maar mijn toeslag stopte toch.');
  const { marks } = await viewSignal(house, coordinator, id);
  expect(marks.map(({ reason }) => reason)).toContain('by-hand');
  const [first] = marks;
  expect(await change({ uncover: [`${first?.start}-${first?.end}`] })).toContain('Ik ben Joke Zandstra. De [naam]');
});

test('the ledger tells of what kind and how many, never a word of it, and others hear that the copy is new', async () => {
  await change({ cover: { passage: 'bakkerij', kind: 'address' } });
  const written = JSON.stringify(await house.ledgerRows());
  expect(written).toContain('signals.mask');
  expect(written).not.toContain('bakkerij');
  expect(house.told.map(({ name }) => name)).toContain('signals.masked-anew');
  expect((await verifyLedger(house.database)).problem).toBeUndefined();
});

test('what is not there, of no kind, nothing at all or looked at too long ago is refused', async () => {
  const refused = (given: Partial<MarkChange>) => expect(change(given)).rejects;
  await refused({ cover: { passage: 'slagerij', kind: 'person' } }).toMatchObject({ fields: [{ field: 'cover' }] });
  await refused({ cover: { passage: 'bakkerij', kind: 'x' } }).toMatchObject({ fields: [{ field: 'kind' }] });
  await refused({}).toMatchObject({ fields: [{ field: 'cover' }] });
  await refused({ version: 7, cover: { passage: 'bakkerij', kind: 'person' } }).toMatchObject({ kind: 'conflict' });
});

test('only a coordinator may', async () => {
  const cover = { passage: 'bakkerij', kind: 'address' };
  for (const actor of [staffMember('x', 'lawyer'), staffMember('y', 'administrator'), anyone])
    await expect(change({ cover }, actor)).rejects.toMatchObject({ kind: expect.stringMatching(/^not-/) });
});

test('when the reporter tells it anew, what was covered by hand stays covered', async () => {
  await change({ cover: { passage: 'bakkerij', kind: 'address' } });
  await correctStory(house, { kind: 'reporter', signalId: id }, id, `De vrouw van de Bakkerij zei het ook. ${telling}`);
  const { story } = await loadSignal(house.database, id);
  expect(story).not.toMatch(/bakkerij/i);
  expect(story).toContain('De vrouw van de [adres]');
});

test('covered by hand means that it is nowhere to be read, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.string({ unit: 'grapheme' }), (secret, rest) => {
      fc.pre(secret.trim().length > 1 && !/[[\]]/.test(secret) && !'naam'.includes(secret.trim().toLowerCase()));
      const story = `${rest} ${secret.trim()} ${rest}`;
      const marks = inOrder(marksByHand(story, secret, 'person'));
      expect(marks.length).toBeGreaterThan(0);
      const masked = maskText(story, spansOf(story, marks));
      expect(marksByHand(masked, secret, 'person')).toEqual([]);
    }),
  );
});
