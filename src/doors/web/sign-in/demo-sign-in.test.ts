import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoPersons, testServer, type TestServer } from '../testing/test-server.ts';
import { Visitor } from '../testing/visitor.ts';
import { closedSignIn } from './closed-sign-in.tsx';
import { demoSignIn } from './demo-sign-in.tsx';
import { localPath } from './local-path.ts';

let house: TestServer;
beforeAll(async () => {
  house = await testServer();
});
afterAll(() => house.close());
const visitor = () => new Visitor(house.server);

test('does not exist in production', () => {
  expect(() => demoSignIn(demoPersons, { production: true, demonstration: true })).toThrow('production');
  expect(() => demoSignIn(demoPersons, { production: false, demonstration: false })).toThrow('demonstration');
});

test('without any sign-in the public part works and nobody gets in', async () => {
  const other = await testServer({ signIn: closedSignIn() });
  const one = new Visitor(other.server);
  expect((await one.get('/pagina')).statusCode).toBe(200);
  expect((await one.get('/inloggen')).statusCode).toBe(503);
  expect((await one.get('/werk')).statusCode).toBe(303);
  await other.close();
});

test('a stranger is sent to sign in and comes back where they were', async () => {
  const one = visitor();
  const away = await one.get('/werk?a=1');
  expect([away.statusCode, away.headers.location]).toEqual([303, '/inloggen?terug=%2Fwerk%3Fa%3D1']);
  const list = await one.get(String(away.headers.location));
  expect(list.body).toContain('Noor van der Linden');
  const token = /name="_csrf" value="([^"]+)"/.exec(list.body)?.[1] ?? '';
  const back = await one.post('/inloggen', { person: 'noor', terug: '/werk?a=1', _csrf: token });
  expect(back.headers.location).toBe('/werk?a=1');
  const desk = await one.get('/werk');
  expect(desk.statusCode).toBe(200);
  expect(desk.body).toContain('Ingelogd: Noor van der Linden');
  expect(desk.headers['cache-control']).toBe('no-store');
});

test('a role that the act does not name is refused with the rule in words, and sees no entry in the menu', async () => {
  const one = visitor();
  await one.signIn('ilias');
  const reply = await one.get('/werk');
  expect(reply.statusCode).toBe(403);
  expect(reply.body).toContain('Regel van desk.');
  expect(reply.body).not.toContain('href="/werk"');
});

test('signing out ends every session of the person, also a copy of the cookie', async () => {
  const one = visitor();
  await one.signIn('noor');
  const copy = visitor();
  for (const [name, value] of one.cookies) copy.cookies.set(name, value);
  expect((await copy.get('/werk')).statusCode).toBe(200);
  await one.post('/uitloggen', { _csrf: await one.token() });
  expect((await one.get('/werk')).statusCode).toBe(303);
  expect((await copy.get('/werk')).statusCode).toBe(303);
  await one.signIn('noor');
  expect((await one.get('/werk')).statusCode).toBe(200);
});

test('a session of staff ends after ten hours', async () => {
  const one = visitor();
  await one.signIn('noor');
  house.clock.set('2026-11-24T05:59:00.000Z');
  expect((await one.get('/werk')).statusCode).toBe(200);
  house.clock.set('2026-11-24T06:01:00.000Z');
  expect((await one.get('/werk')).statusCode).toBe(303);
  house.clock.set('2026-11-23T20:00:00.000Z');
});

test('who opened a receipt is its reporter, also while signed in as staff', async () => {
  const one = visitor();
  expect((await one.get('/mijn')).headers.location).toBe('/volgen');
  await one.post('/formulier', { title: 'open' });
  expect((await one.get('/mijn')).body).toContain('s-1');
});

test.each([
  'https://evil.example',
  '//evil.example',
  '/\\evil.example',
  '/%0d%0aX: y/\n',
  'javascript:alert(1)',
  '',
  '/a/..//evil.example',
])('never goes back to %j elsewhere', (path) => {
  const url = new URL(localPath(path), 'https://here.example');
  expect(url.host).toBe('here.example');
});
