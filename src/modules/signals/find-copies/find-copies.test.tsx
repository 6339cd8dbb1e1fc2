import { render } from 'preact-render-to-string';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { staffMember, type TestHouse } from '../../../engine/module/testing/test-house.ts';
import { Page } from '../../../ui/index.ts';
import { withdrawSignal } from '../follow-signal/change-signal.action.ts';
import { previewImport, receiveImport } from '../import-signals/import-signals.action.ts';
import { signalTables } from '../signal.tables.ts';
import { send, signalHouse } from '../testing/build-signal.ts';
import { StoryText } from '../view-signal/story-text.tsx';
import { copiesOf } from './copies.query.ts';
import { findCopiesJob } from './find-copies.job.ts';

const telling =
  'Ik ging tien uur meer werken en nu moet ik de huurtoeslag en de bijzondere bijstand terugbetalen. Ik houd minder over dan eerst en niemand bij het loket kan mij uitleggen waarom dat zo is.';
const other =
  'De bus naar het ziekenhuis rijdt sinds de zomer niet meer en een taxi kan ik niet betalen. Hoe kom ik nu bij mijn behandeling, elke week opnieuw?';
const coordinator = staffMember('cor', 'coordinator');
let house: TestHouse;
beforeEach(async () => void (house = await signalHouse()));
afterEach(() => house.close());

const job = { id: 'job', signal: new AbortController().signal, progress: () => Promise.resolve() };
const look = () => findCopiesJob(house).run({}, job);

test('an equal, a nearly equal and a quoted story are shown at each other, and every signal stays', async () => {
  const first = await send(house, { story: telling });
  const equal = await send(house, { story: telling });
  const near = await send(house, { story: telling.replace('tien uur', 'twaalf uur') });
  const quoting = await send(house, {
    story: `${other}\n\nMijn buurvrouw schreef u eerder:\n\n${telling}\n\n${other}`,
  });
  const alone = await send(house, {
    story: 'Mijn dochter kan niet naar de muziekschool omdat de korting voor kinderen dit jaar is afgeschaft.',
  });
  await look();
  expect((await copiesOf(house, equal.id))[0]).toMatchObject({ id: first.id, kind: 'identical', side: 'earlier' });
  expect((await copiesOf(house, near.id))[0]).toMatchObject({ id: first.id, kind: 'near', side: 'earlier' });
  const seen = (await copiesOf(house, first.id)).map(({ id, kind, side }) => [id, kind, side]);
  expect(seen).toContainEqual([equal.id, 'identical', 'later']);
  expect((await copiesOf(house, quoting.id)).some(({ kind, side }) => kind === 'contained' && side === 'later')).toBe(
    true,
  );
  expect(await copiesOf(house, alone.id)).toEqual([]);
  expect(await signalTables(house.database).selectFrom('signal').select('id').execute()).toHaveLength(5);
});

test('it looks again only when a story came, went or changed, and never shows what was withdrawn', async () => {
  const first = await send(house, { story: telling });
  const equal = await send(house, { story: telling });
  await look();
  const runs = () => signalTables(house.database).selectFrom('signal_copy_run').selectAll().execute();
  const before = await runs();
  await look();
  expect(await runs()).toEqual(before);
  await withdrawSignal(house, { kind: 'reporter', signalId: equal.id }, equal.id);
  expect(await copiesOf(house, first.id)).toEqual([]);
  await look();
  expect(await runs()).not.toEqual(before);
});

test('the preview of a file names rows that tell the same, and they still come in', async () => {
  const file = ['verhaal', telling, other, telling, ''].map((row) => `"${row}"`).join('\r\n');
  const bytes = new TextEncoder().encode(file);
  const upload = { field: 'file', fileName: 'a.csv', declaredType: 'text/csv', bytes };
  const id = await receiveImport(house, coordinator, upload);
  const { copies, import: kept } = await previewImport(house, coordinator, id);
  expect(copies).toMatchObject([{ kind: 'identical' }]);
  expect((copies?.[0]?.row ?? 0) - (copies?.[0]?.first ?? 0)).toBe(2);
  expect(kept.good).toBe(3);
  const row = await signalTables(house.database).selectFrom('signal_import').select('copies').executeTakeFirst();
  expect(row?.copies).not.toContain('huurtoeslag');
});

test('of a mail what was written now stands first; all of it can be opened', () => {
  const show = (text: string) =>
    render(
      <Page.Provider value={{ language: 'nl', csrf: '', path: '/' }}>
        <StoryText text={text} />
      </Page.Provider>,
    );
  const mail = `Akkoord, maar ik wacht al lang.\n\nOp 3 nov. 2026 om 14:02 schreef Loket <loket@waterkant.example>:\n> Kan het dinsdag?`;
  const shown = show(mail);
  expect(shown.indexOf('Akkoord')).toBeLessThan(shown.indexOf('<details'));
  expect(shown.indexOf('Kan het dinsdag')).toBeGreaterThan(shown.indexOf('<details'));
  expect(show(telling)).not.toContain('<details');
});
