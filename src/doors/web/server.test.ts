import { afterAll, beforeAll, expect, test } from 'vitest';
import { testServer, type TestServer } from './testing/test-server.ts';
import { Visitor } from './testing/visitor.ts';

let house: TestServer;
beforeAll(async () => {
  house = await testServer();
});
afterAll(() => house.close());

const visitor = () => new Visitor(house.server);

test('gives a page its language by address, cookie and browser, in that order', async () => {
  const one = visitor();
  expect((await one.get('/pagina', { 'accept-language': 'fr, en;q=0.8, nl;q=0.5' })).body).toContain('<html lang="en"');
  expect((await one.get('/pagina')).body).toContain('<html lang="nl"');
  const switched = await one.get('/pagina?a=1&lang=en');
  expect(switched.body).toContain('<h1 class="utrecht-heading-1">en /pagina?a=1</h1>');
  expect((await one.get('/pagina')).body).toContain('<html lang="en"');
  expect(switched.headers['content-language']).toBe('en');
});

test('sets no cookie on a page without a form', async () => {
  const reply = await visitor().get('/pagina');
  expect(reply.statusCode).toBe(200);
  expect(reply.cookies).toEqual([]);
});

test('answers HEAD, and sends a trailing slash to the lasting address', async () => {
  const head = await visitor().request({ method: 'HEAD', url: '/pagina' });
  expect([head.statusCode, head.body]).toEqual([200, '']);
  const slash = await visitor().get('/pagina/?q=1');
  expect([slash.statusCode, slash.headers.location]).toEqual([301, '/pagina?q=1']);
});

test('a redirect never leaves the site', async () => {
  const reply = await visitor().get('/weg');
  expect([reply.statusCode, reply.headers.location]).toEqual([303, '/']);
  const slashes = await visitor().get('//evil.example/');
  expect(slashes.headers.location ?? '').not.toContain('//evil');
});

test('a file that could run is saved, not shown, under a harmless name', async () => {
  const reply = await visitor().get('/bestand');
  expect(reply.headers['content-disposition']).toBe(
    `attachment; filename="-e-x.html"; filename*=UTF-8''-%C3%A9-x.html`,
  );
  expect(reply.headers['content-security-policy']).toContain('sandbox');
  expect(reply.headers['x-content-type-options']).toBe('nosniff');
});

test.each([
  ['invalid', 400],
  ['not-allowed', 403],
  ['not-found', 404],
  ['conflict', 409],
  ['gone', 410],
  ['too-large', 413],
  ['too-many', 429],
  ['unavailable', 503],
])('refusal %s is a page of status %i that says why and how to go on', async (kind, status) => {
  const reply = await visitor().get(`/weiger/${kind}`);
  expect(reply.statusCode).toBe(status);
  expect(reply.body).toContain(`Nee: ${kind}.`);
  expect(reply.body).toContain('<main');
  expect(reply.headers['x-robots-tag']).toContain('noindex');
});

test('an unknown address is a 404 in words', async () => {
  const reply = await visitor().get('/bestaat-niet');
  expect([reply.statusCode, reply.body.includes('Deze pagina is er niet')]).toEqual([404, true]);
});

test('a crash shows a number and nothing of the inside; the log has the number', async () => {
  const reply = await visitor().get('/kapot');
  expect(reply.statusCode).toBe(500);
  expect(reply.body).not.toContain('passwd');
  const incident = /nummer: ([0-9a-f]{8})/.exec(reply.body)?.[1] ?? 'none';
  const line = house.lines.find((one) => one.includes(incident));
  expect(line).toContain('"level":"error"');
  expect(line).not.toContain('passwd');
});

test('logs the route and never the address, the query or the visitor', async () => {
  await visitor().get('/pagina/geheim-nummer?naam=Jansen');
  const line = house.lines.filter((one) => one.includes('"msg":"request"')).at(-1) ?? '';
  expect(JSON.parse(line)).toMatchObject({ route: '/pagina/:id', method: 'GET', status: 200 });
  expect(line).not.toMatch(/geheim|Jansen|127\.0\.0\.1/);
});

test('health, readiness and metrics answer; metrics not through a proxy', async () => {
  expect((await visitor().get('/health')).json()).toEqual({ status: 'ok' });
  expect((await visitor().get('/ready')).json()).toMatchObject({ status: 'ok' });
  expect((await visitor().get('/metrics')).body).toContain('http_request_duration_seconds');
  expect((await visitor().get('/metrics', { 'x-forwarded-for': '198.51.100.7' })).statusCode).toBe(404);
});

test('readiness is 503 when something is missing', async () => {
  const other = await testServer({ ready: () => Promise.resolve([{ name: 'search', ok: false }]) });
  expect((await new Visitor(other.server).get('/ready')).statusCode).toBe(503);
  await other.close();
});

test('the footer leads only to pages that are there', async () => {
  const { body } = await visitor().get('/pagina');
  expect([body.includes('href="/privacy"'), body.includes('href="/opendata"')]).toEqual([true, false]);
});

test('the page about access lists the rules of every module', async () => {
  const { body } = await visitor().get('/toegang');
  expect(body).toContain('Regel van desk.');
  expect(body).toContain('Coördinator signalen');
});
