import { afterEach, beforeEach, expect, test } from 'vitest';
import { anyone } from '../../access/access.ts';
import { createRegister, type CreatedRegister } from '../create.ts';
import { sample } from '../testing/sample-register.ts';
import { staff, type TestHouse, testHouse } from '../testing/test-house.ts';
import { visitor } from '../testing/visit.tsx';

const anna = staff('anna', 'coordinator');
const bram = staff('bram', 'coordinator', 'policy-owner');
const carla = staff('carla', 'policy-owner');
const hostile = `<script>alert(1)</script>"'<img src=x onerror=alert(2)>`;
let house: TestHouse;
let bridges: CreatedRegister<typeof sample>;
let visit: ReturnType<typeof visitor>;

beforeEach(async () => {
  house = await testHouse();
  bridges = createRegister(sample, house);
  visit = visitor(bridges.parts.routes);
});
afterEach(() => house.close());

async function openBridge(extra: object = {}) {
  const values = {
    name: 'Brug',
    colour: 'red',
    askedOn: '2026-11-01',
    contact: 'Piet Jansen',
    story: 'Piet zei het.',
  } as const;
  const made = await bridges.create(anna, { ...values, ...extra });
  return bridges.act(bram, made.id, 1, 'open', { values: { colour: 'red' } });
}

function safe(html: string): void {
  expect(html).not.toContain('<script>');
  expect(html).not.toMatch(/<img/);
  expect(html).not.toMatch(/(href|src|action)="\s*javascript:/i);
}

test('hostile words stand on every page as words', async () => {
  const text = hostile;
  const made = await openBridge({
    name: text.slice(0, 80),
    story: `${text}\n\n[klik](javascript:alert(1)) ![x](https://evil.example/x.png)\n\n<b>vet</b>`,
    aliases: [text],
    town: { name: text, code: text },
    keeper: { name: text, code: null },
    decidedBy: text,
    contact: text,
    anchors: [{ quote: text, article: text }],
  });
  await bridges.addEntry(anna, made.id, 'estimates', { value: 1, source: text });
  await bridges.requestCorrection(anyone, made.id, { text, contact: text });
  const other = await openBridge();
  await bridges.link(anna, other.id, 'follows', { type: 'bridge', id: made.id });
  const paths = [
    '',
    '/wijzigen',
    '/doe/drop',
    '/toevoegen/estimates',
    '/koppelen',
    '/versies/2',
    '/vergelijk?van=1&naar=3',
    '/correctie',
  ];
  for (const path of paths) {
    const { html, status } = await visit(bram, `/bruggen/${made.id}${path}`);
    expect(status).toBe(200);
    safe(html);
  }
  safe((await visit(anyone, `/bruggen/${other.id}`)).html);
  const list = await visit(
    anyone,
    `/bruggen?q=${encodeURIComponent(text)}&status=${encodeURIComponent(text)}&colour=red`,
  );
  safe(list.html);
});

test('a stranger sees public records, masked and without what is never shown', async () => {
  const open = await openBridge();
  const draft = await bridges.create(anna, { name: 'Geheim' });
  const { html } = await visit(anyone, `/bruggen/${open.id}`);
  expect(html).toContain('[afgeschermd]');
  for (const hidden of ['Piet', 'staff:', 'Contactpersoon', '/wijzigen', '/doe/']) expect(html).not.toContain(hidden);
  await expect(visit(anyone, `/bruggen/${draft.id}`)).rejects.toMatchObject({ kind: 'not-found' });
  await expect(visit(anyone, `/bruggen/${open.id}/versies/1`)).rejects.toMatchObject({ kind: 'not-found' });
  expect((await visit(anyone, '/bruggen')).html).not.toContain('Geheim');
  expect((await visit(anyone, '/bruggen?status=draft')).html).not.toContain('Geheim');
  expect((await visit(anna, '/bruggen')).html).toContain('Geheim');
  expect((await visit(anyone, '/bruggen/nieuw')).status).toBe(403);
  expect(house.readings).toEqual([]);
  expect((await visit(anna, `/bruggen/${open.id}`)).html).toContain('Piet Jansen');
  expect((await visit(carla, `/bruggen/${open.id}`)).html).not.toContain('Piet');
  expect(house.readings).toEqual([`anna bridge:${open.id}`]);
});

test('a form with something wrong comes back with the problem and all that was typed', async () => {
  const typed = {
    name: 'Nieuwe brug',
    span: 'lang',
    cost: '1.250,50',
    askedOn: '31-2-2026',
    aliases: 'Een\nTwee',
    uses: ['foot'],
  };
  const { html, status } = await visit(anna, '/bruggen/nieuw', typed);
  expect(status).toBe(422);
  for (const text of [
    'Vul een getal in.',
    'Vul een dag in die bestaat',
    'value="lang"',
    'value="1.250,50"',
    '31-2-2026',
    'Een\nTwee',
  ]) {
    expect(html).toContain(text);
  }
  const { reply } = await visit(anna, '/bruggen/nieuw', {
    ...typed,
    span: '12,5',
    askedOn: '1-2-2026',
    town: 'Waterland',
    'town.code': 'GM1',
    'anchors.1.quote': 'Q',
    movable: 'no',
  });
  expect(reply.kind).toBe('redirect');
  const { records } = await bridges.list();
  expect(records[0]?.values).toMatchObject({
    span: 12.5,
    cost: 125_050,
    askedOn: '2026-02-01',
    aliases: ['Een', 'Twee'],
    uses: ['foot'],
    town: { name: 'Waterland', code: 'GM1' },
    anchors: [{ quote: 'Q', article: null }],
    movable: false,
  });
});

test('the second of two editors sees both versions, keeps what they typed, and can still save', async () => {
  const made = await openBridge();
  const boxes = {
    version: '2',
    name: 'Brug',
    colour: 'red',
    askedOn: '1-11-2026',
    contact: 'Piet Jansen',
    story: 'Piet zei het.',
  };
  expect((await visit(anna, `/bruggen/${made.id}/wijzigen`, { ...boxes, colour: 'green' })).reply.kind).toBe(
    'redirect',
  );
  const second = await visit(bram, `/bruggen/${made.id}/wijzigen`, { ...boxes, name: 'Andere naam' });
  expect(second.status).toBe(409);
  for (const text of ['Iemand anders was u voor', 'Andere naam', 'groen', 'name="version" value="3"'])
    expect(second.html).toContain(text);
  expect((await bridges.mustGet(made.id)).values).toMatchObject({ name: 'Brug', colour: 'green' });
  const again = { ...boxes, version: '3', colour: 'green', name: 'Andere naam' };
  expect((await visit(bram, `/bruggen/${made.id}/wijzigen`, again)).reply.kind).toBe('redirect');
  expect((await bridges.mustGet(made.id)).values).toMatchObject({ name: 'Andere naam', colour: 'green' });
});

test('saving a form as it was shown changes nothing', async () => {
  const made = await openBridge({
    uses: ['car'],
    town: { name: 'Waterland', code: 'GM1' },
    cost: 199,
    span: 1.5,
    since: '2026-01',
    movable: true,
    website: 'https://a.example/',
    anchors: [{ quote: 'q', article: null }],
  });
  const { html } = await visit(anna, `/bruggen/${made.id}/wijzigen`);
  const boxes: Record<string, string[]> = {};
  const put = (name: string, value: string) =>
    (boxes[name] = [...(boxes[name] ?? []), value.replaceAll('&amp;', '&').replaceAll('&quot;', '"')]);
  for (const [tag] of html.matchAll(/<input[^>]*>/g)) {
    const name = /name="([^"]*)"/.exec(tag)?.[1] ?? '';
    if (/type="(radio|checkbox)"/.test(tag) && !/ checked/.test(tag)) continue;
    if (!/type="file"/.test(tag)) put(name, /value="([^"]*)"/.exec(tag)?.[1] ?? '');
  }
  for (const [, name = '', inside = ''] of html.matchAll(/<textarea[^>]*name="([^"]*)"[^>]*>([^<]*)/g))
    put(name, inside);
  await visit(anna, `/bruggen/${made.id}/wijzigen`, boxes);
  expect((await bridges.mustGet(made.id)).version).toBe(made.version);
});

test('an act says what happens, refuses in words, and four eyes work through the pages', async () => {
  const made = await openBridge();
  const ask = await visit(bram, `/bruggen/${made.id}/doe/solve`);
  for (const text of ['De brug is dan klaar.', 'gaat van', 'Iemand anders moet dit bevestigen'])
    expect(ask.html).toContain(text);
  const act = (boxes: object) => visit(bram, `/bruggen/${made.id}/doe/solve`, { version: '2', ...boxes });
  expect((await act({ reason: '' })).status).toBe(422);
  const refused = await act({ reason: 'klaar' });
  expect([refused.status, refused.html.includes('Er is geen schatting.')]).toEqual([409, true]);
  const other = await openBridge();
  await bridges.link(anna, made.id, 'follows', { type: 'bridge', id: other.id });
  expect((await visit(anna, `/bruggen/${made.id}/toevoegen/estimates`, { 'estimates.value': 'x' })).html).toContain(
    'Vul een getal in.',
  );
  await visit(anna, `/bruggen/${made.id}/toevoegen/estimates`, {
    'estimates.value': '1.200',
    'estimates.source': 'telling',
  });
  expect((await visit(bram, `/bruggen/${made.id}/doe/solve`, { version: '3', reason: 'klaar' })).reply.kind).toBe(
    'redirect',
  );
  expect((await visit(carla, `/bruggen/${made.id}`)).html).toContain('Wacht op een tweede persoon');
  await visit(carla, `/bruggen/${made.id}/voorstel`, { version: '4', besluit: 'bevestig' });
  expect((await bridges.mustGet(made.id)).state).toBe('solved');
  const compare = await visit(anyone, `/bruggen/${made.id}/vergelijk?van=2&naar=3`);
  expect(compare.html).toContain('1.200');
});

test('anyone asks for a correction and gets an answer; the address goes then', async () => {
  const made = await openBridge();
  expect((await visit(anyone, `/bruggen/${made.id}/correctie`, { text: ' ' })).status).toBe(422);
  const sent = await visit(anyone, `/bruggen/${made.id}/correctie`, {
    text: 'De kleur klopt niet.',
    contact: 'a@b.nl',
  });
  expect(sent.reply).toMatchObject({
    kind: 'redirect',
    notice: { text: 'Verstuurd. We antwoorden uiterlijk op 7 december 2026.' },
  });
  expect((await visit(anyone, `/bruggen/${made.id}`)).html).not.toContain('De kleur klopt niet.');
  const row = (await bridges.corrections(made.id))[0];
  await visit(anna, `/bruggen/${made.id}/correcties/${row?.id ?? ''}`, { outcome: 'accepted', reply: 'Dank u.' });
  expect((await bridges.corrections(made.id))[0]).toMatchObject({ state: 'accepted', contact: null, reply: 'Dank u.' });
});

test('a field published as counts shows only values that enough public records have, and never on a record', async () => {
  const one = await openBridge({ age: 'young' });
  await openBridge({ age: 'old' });
  await bridges.create(anna, { name: 'Concept', age: 'old' });
  expect(await bridges.publicCounts('age')).toEqual([]);
  await openBridge({ age: 'young' });
  expect(await bridges.publicCounts('age')).toEqual([{ value: 'young', count: 2 }]);
  const { html } = await visit(anyone, '/bruggen');
  expect([html.includes('jong'), html.includes('oud')]).toEqual([true, false]);
  expect((await visit(anyone, `/bruggen/${one.id}`)).html).not.toContain('jong');
  const filtered = await visit(anyone, '/bruggen?age=old');
  expect(filtered.html.match(/<th scope="row"/g)?.length).toBeGreaterThanOrEqual(3);
});

test('an act that asks a field which the actor may not see leaves it as it is, unless they fill it in', async () => {
  const made = await openBridge();
  const { html } = await visit(carla, `/bruggen/${made.id}/doe/drop`);
  expect(html).toContain('name="contact"');
  expect(html).not.toMatch(/Piet|afgeschermd/);
  await visit(carla, `/bruggen/${made.id}/doe/drop`, { version: '2', reason: '', story: '', contact: 'Mia' });
  expect(await bridges.mustGet(made.id)).toMatchObject({
    state: 'dropped',
    values: { story: 'Piet zei het.', contact: 'Mia' },
  });
});

test('a kept file is a download for who sees its field, and nothing else is', async () => {
  const made = await openBridge();
  const file = {
    field: 'drawing',
    fileName: '../../x.html',
    declaredType: 'text/html',
    bytes: new TextEncoder().encode('<b>'),
  };
  const boxes = {
    version: '2',
    name: 'Brug',
    colour: 'red',
    askedOn: '1-11-2026',
    contact: 'Piet Jansen',
    story: 'Piet zei het.',
  };
  await visit(anna, `/bruggen/${made.id}/wijzigen`, boxes, [file]);
  const { drawing, name } = (await bridges.mustGet(made.id)).values;
  expect([drawing?.name, name]).toEqual(['x.html', 'Brug']);
  const { reply } = await visit(anyone, `/bruggen/${made.id}/bestand/${drawing?.sha256 ?? ''}`);
  expect(reply).toMatchObject({ kind: 'file', mediaType: 'application/octet-stream', name: 'x.html' });
  const other = `/bruggen/${made.id}/bestand/${'a'.repeat(64)}`;
  await expect(visit(anyone, other)).rejects.toMatchObject({ kind: 'not-found' });
  await visit(anna, `/bruggen/${made.id}/wijzigen`, { ...boxes, version: '3', name: 'Anders' });
  expect((await bridges.mustGet(made.id)).values).toMatchObject({ name: 'Anders', drawing: { name: 'x.html' } });
});
