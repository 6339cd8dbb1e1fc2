import { afterAll, beforeAll, expect, test } from 'vitest';
import { testServer, type TestServer } from './testing/test-server.ts';
import { Visitor } from './testing/visitor.ts';

let house: TestServer;
beforeAll(async () => {
  house = await testServer({ limits: { guess: { max: 3, seconds: 60 } } });
});
afterAll(() => house.close());
const visitor = () => new Visitor(house.server);

test('a form is taken with the token of its session, and the token does not reach the handler', async () => {
  const one = visitor();
  const reply = await one.post('/formulier', { title: 'x' });
  expect([reply.statusCode, reply.headers.location]).toEqual([303, '/pagina']);
  expect((await one.get('/pagina')).body).toContain('Bewaard: title');
  expect((await one.get('/pagina')).body).not.toContain('Bewaard');
});

test.each([
  ['no token', async () => ''],
  ['a token of somebody else', () => visitor().token()],
  ['nonsense', async () => 'x'.repeat(32)],
])('refuses a form with %s', async (_name, token) => {
  const one = visitor();
  await one.token();
  const reply = await one.post('/formulier', { title: 'x', _csrf: await token() });
  expect(reply.statusCode).toBe(403);
  expect(reply.body).toContain('laad de pagina opnieuw');
});

test.each([
  [{ origin: 'https://evil.example' }, 403],
  [{ origin: 'null' }, 403],
  [{ 'sec-fetch-site': 'cross-site' }, 403],
  [{ origin: 'http://127.0.0.1:8080', 'sec-fetch-site': 'same-origin' }, 303],
] as const)('checks where a form came from: %o', async (headers, status) => {
  expect((await visitor().post('/formulier', { title: 'x' }, { ...headers })).statusCode).toBe(status);
});

test('a form with an error comes back with what was typed, escaped', async () => {
  const reply = await visitor().post('/formulier', { title: '', other: '"><script>' });
  expect(reply.statusCode).toBe(400);
  expect(reply.body).toContain('href="#f-title"');
  expect(reply.body).not.toContain('<script>');
});

test('every page carries a strict policy and nothing inline', async () => {
  const reply = await visitor().get('/formulier');
  const policy = String(reply.headers['content-security-policy']);
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe');
  expect(reply.body).not.toMatch(/ style=| on[a-z]+=|<style|<script(?![^>]*src=)/);
  expect(reply.headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
  });
});

test('under https the cookie is bound to the host and the browser stays on https', async () => {
  const other = await testServer({ settings: { baseUrl: 'https://weerklank.example' } });
  const reply = await new Visitor(other.server).get('/formulier');
  expect(reply.cookies[0]).toMatchObject({
    name: '__Host-weerklank',
    secure: true,
    httpOnly: true,
    sameSite: 'Lax',
    path: '/',
  });
  expect(reply.headers['strict-transport-security']).toContain('max-age=63072000');
  await other.close();
});

test('a cookie that was changed means nothing', async () => {
  const one = visitor();
  await one.signIn('noor');
  const cookie = one.cookies.get('weerklank') ?? '';
  one.cookies.set('weerklank', `${cookie.slice(0, -3)}abc`);
  expect((await one.get('/werk')).statusCode).toBe(303);
});

test('guessing is limited over all guess routes together, and says how long to wait', async () => {
  const one = visitor();
  const statuses: number[] = [];
  for (const path of ['/raad', '/raad-ook', '/raad', '/raad-ook', '/raad']) {
    statuses.push((await one.post(path, {})).statusCode);
  }
  expect(statuses).toEqual([200, 200, 200, 429, 429]);
  const refused = await one.post('/raad', {});
  expect(refused.body).toContain('Wacht 1 minuut');
  expect(refused.headers['retry-after']).toBeDefined();
  expect((await one.get('/pagina')).statusCode).toBe(200);
});

test('assets are compressed, kept for good, and answered with 304', async () => {
  const { body } = await visitor().get('/pagina');
  const path = /href="(\/assets\/[^"]+\.css)"/.exec(body)?.[1] ?? '';
  const reply = await visitor().get(path, { 'accept-encoding': 'gzip, br' });
  expect(reply.headers).toMatchObject({
    'content-encoding': 'br',
    'cache-control': 'public, max-age=31536000, immutable',
  });
  const again = await visitor().get(path, { 'if-none-match': String(reply.headers.etag) });
  expect([again.statusCode, again.body]).toEqual([304, '']);
});
