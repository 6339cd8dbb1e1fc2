import { afterEach, beforeEach, expect, test } from 'vitest';
import { verifyLedger } from '../../engine/ledger/verify.ts';
import { staffMember } from '../../engine/module/testing/test-house.ts';
import { verifyBundle } from './bundle/bundle.ts';
import { correctEdition, dataOf, freezeEdition, makeEdition, writeFrame } from './report.action.ts';
import { listEditions, loadEdition } from './report.tables.ts';
import { buildData, buildHardship, owner, reportRoom, type ReportRoom } from './testing/report-house.ts';

let room: ReportRoom;
beforeEach(async () => void (room = await reportRoom()));
afterEach(() => room.house.close());

const year = {
  kind: 'hardships',
  title: 'Hardheden 2026',
  from: '2026-01-01',
  until: '2026-12-31',
  planId: null,
} as const;
const make = () => makeEdition(room.house, owner, { ...year, frame: { foreword: 'Dit was 2026.' } });
const freeze = (id: string) => freezeEdition(room.house, room.needs, owner, id);
const load = (id: string) => loadEdition(room.house.database, id);
const fileOf = async (digest: string | null) => Buffer.from(await room.house.files.bytes(digest ?? ''));

test('a draft follows the records; a frozen edition keeps what they were', async () => {
  const id = await make();
  room.data = buildData({ hardships: [buildHardship(), buildHardship({ id: 'h2' })] });
  expect((await dataOf(room.needs, await load(id))).hardships).toHaveLength(2);
  await freeze(id);
  room.data = buildData({ hardships: [] });
  const frozen = await load(id);
  expect((await dataOf(room.needs, frozen)).hardships).toHaveLength(2);
  expect(frozen.frozenAt).toBe('2026-11-23T09:00:00.000Z');
});

test('a frozen edition has a page, a tagged PDF, and a bundle from which every figure comes out again', async () => {
  const id = await make();
  await freeze(id);
  const { html, pdf, bundle } = await load(id);
  const page = (await fileOf(html)).toString();
  expect(page).toContain('Een stel zakt onder het minimum');
  expect(page).toContain('Dit was 2026.');
  expect((await fileOf(pdf)).subarray(0, 5).toString()).toBe('%PDF-');
  expect((await fileOf(pdf)).toString('latin1')).toContain('/StructTreeRoot');
  const check = verifyBundle(await fileOf(bundle));
  expect([check.problems, check.changes]).toEqual([[], []]);
});

test('nothing of a frozen edition changes any more', async () => {
  const id = await make();
  const { version } = await load(id);
  await freeze(id);
  const frozen = await load(id);
  await expect(freeze(id)).rejects.toMatchObject({ kind: 'conflict' });
  for (const of of [version, frozen.version])
    await expect(writeFrame(room.house, owner, id, of, { foreword: 'Anders.' })).rejects.toMatchObject({
      kind: 'conflict',
    });
  expect(await load(id)).toEqual(frozen);
  expect((await verifyLedger(room.house.database)).problem).toBeUndefined();
});

test('two people who write in one draft: the second is told, and the first text stays', async () => {
  const id = await make();
  const { version } = await load(id);
  await writeFrame(room.house, owner, id, version, { foreword: 'Eerst.' });
  await expect(writeFrame(room.house, owner, id, version, { foreword: 'Later.' })).rejects.toMatchObject({
    kind: 'conflict',
  });
  expect((await load(id)).frame).toEqual({ foreword: 'Eerst.' });
});

test('a correction is a new edition that names every figure that changed, and leaves the first as it was', async () => {
  const id = await make();
  await freeze(id);
  const first = await load(id);
  room.data = buildData({ hardships: [buildHardship(), buildHardship({ id: 'h2', state: 'solved' })] });
  const next = await correctEdition(room.house, owner, id, 'Een hardheid ontbrak door een fout bij het inlezen.');
  expect(await load(next)).toMatchObject({
    number: 2,
    corrects: id,
    frame: first.frame,
    state: 'draft',
    from: first.from,
  });
  await freeze(next);
  const page = (await fileOf((await load(next)).html)).toString();
  expect(page).toContain('Een hardheid ontbrak door een fout bij het inlezen.');
  expect(page).toMatch(/hardships.*<td[^>]*>1<\/td>.*<td[^>]*>2<\/td>/s);
  expect(await load(id)).toEqual(first);
});

test('only a frozen edition can be corrected, and only in words', async () => {
  const id = await make();
  const changes = 'Een hardheid ontbrak.';
  await expect(correctEdition(room.house, owner, id, changes)).rejects.toMatchObject({ kind: 'invalid' });
  await freeze(id);
  await expect(correctEdition(room.house, owner, id, 'kort')).rejects.toMatchObject({ fields: [{ field: 'changes' }] });
});

test('an edition needs a title, a period that runs forward, and for a programme its plan', async () => {
  const wrong = { ...year, kind: 'state-of', title: ' ', from: '2027-01-01' } as const;
  await expect(makeEdition(room.house, owner, wrong)).rejects.toMatchObject({
    fields: [{ field: 'title' }, { field: 'until' }, { field: 'plan' }],
  });
  await expect(makeEdition(room.house, staffMember('lex', 'lawyer'), year)).rejects.toMatchObject({
    kind: 'not-allowed',
  });
  const id = await make();
  const freezer = freezeEdition(room.house, room.needs, staffMember('cor', 'coordinator'), id);
  await expect(freezer).rejects.toMatchObject({ kind: 'not-allowed' });
});

test('the public sees frozen editions only', async () => {
  const id = await make();
  expect(await listEditions(room.house.database, false)).toEqual([]);
  await freeze(id);
  expect((await listEditions(room.house.database, false)).map((one) => one.id)).toEqual([id]);
});

test('what people wrote stays text in the frozen page', async () => {
  const sly = '<script>alert(1)</script><img src=x onerror=alert(2)>';
  room.data = buildData({ hardships: [buildHardship({ title: sly, mechanism: sly, owner: sly })] });
  const id = await makeEdition(room.house, owner, { ...year, title: sly, frame: { foreword: sly, outlook: sly } });
  await freeze(id);
  const page = (await fileOf((await load(id)).html)).toString();
  expect(page).not.toMatch(/<script|<img/i);
  expect(page).toContain('&#60;script&#62;');
});
