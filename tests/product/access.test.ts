import { afterAll, beforeAll, expect, test } from 'vitest';
import { rolesOf, staffRoles, type Act, type Actor } from '../../src/engine/access/access.ts';
import { twinTable } from '../../src/engine/access/testing/twin.ts';
import { demoPersons } from '../../src/main/demo-persons.ts';
import { startSite, type TestSite } from '../journeys/site.ts';
import { accessTable } from './access-table.ts';
import { staff, visitor, words, type Client } from './client.ts';
import { standing } from './state.ts';

let site: TestSite;
const clients = new Map<string, Client>();
beforeAll(async () => {
  site = await startSite();
  for (const { subject } of demoPersons) clients.set(subject, await staff(site, subject.slice('demo:'.length)));
});
afterAll(() => site.stop());

const filled = (path: string) => path.replace(/:\w+|\{\w+\}/g, 'bestaat-niet');
const actorOf = ({ name, organisation, roles }: (typeof demoPersons)[number]): Actor => ({
  kind: 'staff',
  id: 'x',
  ...{ name, organisation, roles },
});
/** Somebody of the staff whose role the act names, or does not name. */
const somebody = (act: Act<never>, named: boolean) => {
  const person = demoPersons.find((one) => rolesOf(actorOf(one)).some((role) => act.who.includes(role)) === named);
  return person === undefined ? undefined : clients.get(person.subject);
};
const doors = () =>
  site.rooms.modules.flatMap(({ routes, api }) => [
    ...routes.map(({ method, path, act }) => ({ method, path: filled(path), act: act as Act<never>, page: true })),
    ...api.map(({ method, path, act }) => ({
      ...{ method, path: `/api/v1${filled(path)}`, act: act as Act<never>, page: false },
    })),
  ]);
type Door = ReturnType<typeof doors>[number];
const closed = () => doors().filter(({ act }) => !act.who.includes('anyone'));

function knock(client: Client, { method, path, page }: Door) {
  if (method === 'GET') return client.get(path);
  if (page) return client.request(path, { method, body: new URLSearchParams() });
  const headers = { 'content-type': 'application/json', origin: site.url };
  return client.request(path, { method, headers, body: method === 'DELETE' ? null : '{}' });
}

test('every act of every room is done by exactly the roles of the table', () => {
  const acts = site.rooms.modules.flatMap((module) => module.acts);
  expect(twinTable(acts, { id: 'twin' })).toEqual(accessTable);
});

test('every page and form demands an act of the table, or one that stands for several of one register', () => {
  const loose = doors().filter(({ act }) => accessTable[act.name] === undefined);
  expect([...new Set(loose.map(({ act }) => act.name.split('.')[1]))].sort()).toEqual(['act', 'add']);
  for (const { act } of loose) expect(act.who).not.toContain('anyone');
});

test('a stranger is led to sign in or refused at every closed door, and nothing happens', async () => {
  const [stranger, before] = [visitor(site), await standing(site)];
  expect(closed().length).toBeGreaterThan(100);
  for (const door of closed()) {
    const reply = await knock(stranger, door);
    const at = `${door.method} ${door.path}`;
    if (door.page && door.method === 'GET') {
      expect([at, reply.status], at).toEqual([at, 303]);
      expect(reply.headers.get('location'), at).toMatch(/^\/(inloggen\?terug=|volgen$)/);
    } else expect([at, reply.status]).toEqual([at, 401]);
  }
  expect(await standing(site)).toEqual(before);
});

test('staff without the role are refused with the rule in words, and nothing happens', async () => {
  const before = await standing(site);
  let knocked = 0;
  for (const door of closed()) {
    const client = somebody(door.act, false);
    if (!client) continue;
    knocked += 1;
    const reply = await knock(client, door);
    const at = `${door.method} ${door.path}`;
    expect([at, reply.status]).toEqual([at, 403]);
    expect(door.page ? words(reply.body) : reply.body, at).toContain('mag u niet doen');
  }
  const forAllStaff = closed().filter(({ act }) => staffRoles.every((role) => act.who.includes(role)));
  expect(knocked).toBe(closed().length - forAllStaff.length);
  expect(await standing(site)).toEqual(before);
});

test('who has the role, or anyone at an open door, is let in; what does not exist is said in words', async () => {
  for (const door of doors().filter(({ method }) => method === 'GET')) {
    const open = door.act.who.includes('anyone');
    const client = open ? visitor(site) : somebody(door.act, true);
    if (!client) continue;
    const reply = await knock(client, door);
    expect([200, 303, 400, 404], `${door.path} ${reply.status}`).toContain(reply.status);
  }
});

test('a form without the token of its own page is refused, also for who has the role', async () => {
  for (const door of doors().filter(({ method, page }) => method === 'POST' && page)) {
    const client = door.act.who.includes('anyone') ? visitor(site) : somebody(door.act, true);
    if (!client) continue;
    const reply = await knock(client, door);
    expect([door.path, reply.status, words(reply.body)]).toEqual([
      door.path,
      403,
      expect.stringContaining('formulier is verlopen'),
    ]);
  }
});
