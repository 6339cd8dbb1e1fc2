import { afterEach, beforeEach, expect, test } from 'vitest';
import { anyone } from '../../../engine/access/access.ts';
import { staffMember, type TestHouse } from '../../../engine/module/testing/test-house.ts';
import { countSignals } from '../list-signals/list-signals.query.ts';
import { signalTables } from '../signal.tables.ts';
import { signalHouse } from '../testing/build-signal.ts';
import { decideImport, importJob, loadImport, previewImport, receiveImport } from './import-signals.action.ts';

let house: TestHouse;
beforeEach(async () => void (house = await signalHouse()));
afterEach(() => house.close());

const sender = staffMember('fatma', 'professional');
const csv = (text: string) => ({
  field: 'file',
  fileName: 'signalen.csv',
  declaredType: 'text/csv',
  bytes: new TextEncoder().encode(text),
});
const good = (count: number) =>
  Array.from({ length: count }, (_, place) => `Iemand kreeg te laat antwoord op brief ${place}.;12-11-2026`);
const received = async () => (await countSignals(house)).received;

test('a preview says per row what is wrong, and nothing is a signal yet', async () => {
  const id = await receiveImport(house, sender, csv(['verhaal;datum', ...good(2), 'kort;morgen'].join('\n')));
  const { rows, import: file } = await previewImport(house, sender, id);
  expect([file.rows, file.good]).toEqual([3, 2]);
  expect(rows.map(({ result }) => result.ok)).toEqual([true, true, false]);
  expect(await received()).toBe(0);
});

test('good rows come in exactly once, also when the work is broken off and done again', async () => {
  const id = await receiveImport(house, sender, csv(['verhaal;datum', ...good(250), 'kort;morgen'].join('\n')));
  await decideImport(house, sender, id, 'take');
  const broken = importJob(house).run(
    { import: id },
    {
      id: 'job',
      signal: new AbortController().signal,
      progress: (done) => (done >= 200 ? Promise.reject(new Error('power cut')) : Promise.resolve()),
    },
  );
  await expect(broken).rejects.toThrow('power cut');
  expect(await received()).toBe(200);
  await house.work([importJob(house)]);
  expect(await received()).toBe(250);
  expect(await loadImport(house, id)).toMatchObject({ state: 'taken', taken: 251 });
  const stories = await signalTables(house.database).selectFrom('signal').select(['story', 'receipt']).execute();
  expect(new Set(stories.map(({ story }) => story)).size).toBe(250);
  expect(stories.every(({ receipt }) => receipt === null)).toBe(true);
});

test('one decision per file: taken is not taken again, thrown away stays away', async () => {
  const id = await receiveImport(house, sender, csv(['verhaal;datum', ...good(1)].join('\n')));
  await decideImport(house, sender, id, 'discard');
  await expect(decideImport(house, sender, id, 'take')).rejects.toMatchObject({ kind: 'conflict' });
  await house.work([importJob(house)]);
  expect(await received()).toBe(0);
});

test('a file without a story, and a person without the right, are refused in words', async () => {
  await expect(receiveImport(house, sender, csv('naam;datum\nJan;1-1-2026'))).rejects.toMatchObject({
    kind: 'invalid',
    text: { nl: expect.stringContaining('naam, datum') as string },
  });
  await expect(receiveImport(house, anyone, csv('verhaal\nx'))).rejects.toMatchObject({ kind: 'not-signed-in' });
  const id = await receiveImport(house, sender, csv(['verhaal;datum', ...good(1)].join('\n')));
  await expect(previewImport(house, staffMember('piet', 'professional'), id)).rejects.toMatchObject({
    kind: 'not-allowed',
  });
});
