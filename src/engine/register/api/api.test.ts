import { afterEach, beforeEach, expect, test } from 'vitest';
import { text as readAll } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import { anyone, type Actor } from '../../access/access.ts';
import { createRegister, type CreatedRegister } from '../create.ts';
import { sample } from '../testing/sample-register.ts';
import { staff, type TestHouse, testHouse } from '../testing/test-house.ts';
import { visitor } from '../testing/visit.tsx';

const anna = staff('anna', 'coordinator');
const bram = staff('bram', 'coordinator', 'policy-owner');
let house: TestHouse;
let bridges: CreatedRegister<typeof sample>;

beforeEach(async () => {
  house = await testHouse();
  bridges = createRegister(sample, house);
});
afterEach(() => house.close());

/** Calls an operation as the door does: input through its schemas, the reply through its own. */
async function call(actor: Actor, operationId: string, given: { params?: object; query?: object; body?: object }) {
  const route = bridges.parts.api.find((one) => one.operationId === operationId);
  if (!route) throw new Error(`no operation ${operationId}`);
  const read = (schema: typeof route.params, part: unknown) => (schema ? schema.parse(part ?? {}) : {});
  const request = { actor, language: 'nl' as const, files: [] };
  const input = {
    params: read(route.params, given.params),
    query: read(route.query, given.query),
    body: read(route.body, given.body),
  };
  return route.reply.parse(await route.handle({ ...request, ...input })) as Record<string, never>;
}

test('one makes, changes and acts through the API, and reads it all back', async () => {
  const made = await call(anna, 'createBridge', {
    body: { name: 'Brug', colour: 'red', contact: 'Piet' },
  });
  const params = { id: made['id'] };
  await call(anna, 'updateBridge', { params, body: { version: 1, values: { askedOn: '2026-11-01' } } });
  const open = await call(bram, 'openBridge', { params, body: { version: 2, values: { colour: 'blue' } } });
  expect(open).toMatchObject({ state: 'open', version: 3, values: { colour: 'blue', askedOn: '2026-11-01' } });
  await call(anna, 'addBridgeEstimates', { params, body: { value: 4, source: 'telling' } });
  const seen = await call(anyone, 'getBridge', { params });
  expect(seen).toMatchObject({ version: 4, values: { estimates: [{ value: 4, by: '' }] } });
  expect(JSON.stringify(seen)).not.toMatch(/Piet|staff:/);
  expect(await call(anyone, 'listBridges', { query: { colour: 'blue' } })).toMatchObject({ total: 1 });
  await bridges.create(anna, { name: 'Concept' });
  expect(await call(anyone, 'listBridges', { query: { state: 'draft' } })).toMatchObject({ total: 1 });
  expect(await call(anna, 'listBridges', { query: { state: 'draft' } })).toMatchObject({ items: [{ state: 'draft' }] });
  const { items } = await call(anyone, 'listBridgeVersions', { params });
  expect((items as unknown as { version: number }[]).map(({ version }) => version)).toEqual([3, 4]);
  await expect(call(anyone, 'createBridge', { body: { name: 'X' } })).rejects.toMatchObject({ kind: 'not-signed-in' });
  await expect(call(anna, 'updateBridge', { params, body: { version: 1, values: {} } })).rejects.toMatchObject({
    kind: 'conflict',
  });
  await expect(call(anna, 'createBridge', { body: { name: 'X', colour: 'pink' } })).rejects.toThrow();
});

test('exports hold what the reader may see, and nothing that runs', async () => {
  const made = await bridges.create(anna, {
    name: '=1+1',
    colour: 'red',
    askedOn: '2026-11-01',
    contact: 'Piet',
    story: 'Piet',
  });
  await bridges.act(bram, made.id, 1, 'open', { values: { colour: 'red' } });
  await bridges.create(anna, { name: 'Geheim' });
  const visit = visitor(bridges.parts.routes);
  const file = async (actor: Actor, address: string) => {
    const { reply } = await visit(actor, address);
    if (reply.kind !== 'file') throw new Error('no file');
    return typeof reply.body === 'string' ? reply.body : readAll(reply.body as Readable);
  };
  const csv = await file(anyone, '/bruggen.csv?bom=1');
  expect(csv.startsWith('\ufeffid,version,state')).toBe(true);
  expect(csv).toContain(",'=1+1,[afgeschermd],");
  expect(csv).not.toMatch(/Piet|Geheim|contact/);
  const json = JSON.parse(await file(anyone, '/bruggen.json')) as { records: { values: object }[] };
  expect(json.records).toHaveLength(1);
  expect(JSON.stringify(json)).not.toMatch(/Piet|staff:/);
  expect(await file(anna, '/bruggen.csv')).toContain('Piet');
  expect(house.readings).toContain(`anna bridge:${made.id}`);
  const whole = JSON.parse(await file(anyone, `/bruggen/${made.id}/export.json`)) as {
    versions: object[];
    definitions: object;
  };
  expect([whole.versions.length, Object.keys(whole.definitions).length]).toEqual([1, 1]);
  expect(JSON.stringify(whole)).not.toMatch(/Piet|staff:/);
  expect(JSON.parse(await file(anyone, '/bruggen.schema.json'))).toMatchObject({ type: 'object', title: 'bridge' });
});

test('only public records become search documents, with their words and facets', async () => {
  const made = await bridges.create(anna, {
    name: 'Brug',
    colour: 'red',
    askedOn: '2026-11-01',
    story: 'Piet',
    uses: ['foot'],
  });
  const source = bridges.parts.sources[0];
  expect(await source?.document(made.id)).toBeNull();
  await bridges.act(bram, made.id, 1, 'open', { values: { colour: 'red' } });
  const document = await source?.document(made.id);
  expect(document).toMatchObject({
    id: `bridge:${made.id}`,
    title: 'Brug',
    url: `/bruggen/${made.id}`,
    facets: { state: ['open'], colour: ['rood'], uses: ['voet'] },
  });
  expect(JSON.stringify(document)).not.toContain('Piet');
  const all = [];
  for await (const one of source?.documents() ?? []) all.push(one);
  expect(all).toEqual([document]);
});
