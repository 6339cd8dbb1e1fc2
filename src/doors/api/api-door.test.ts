import { afterAll, beforeAll, expect, test } from 'vitest';
import { testServer, type TestServer } from '../web/testing/test-server.ts';
import { fakeModule } from '../web/testing/fake-module.tsx';
import { Visitor } from '../web/testing/visitor.ts';
import { apiDoor } from './api-door.ts';
import { fakeApiModule } from './testing/fake-api.ts';

let house: TestServer;
beforeAll(async () => {
  const modules = [fakeModule(), fakeApiModule()];
  house = await testServer({ modules, doors: [apiDoor({ modules })], limits: { ordinary: { max: 60, seconds: 60 } } });
});
afterAll(() => house.close());
const visitor = () => new Visitor(house.server);

test('lists carry links to the pages around them, the version, and may be read from other sites', async () => {
  const reply = await visitor().get('/api/v1/things?page=2&size=20&ownerName=x');
  expect(reply.json()).toEqual({ items: [], page: 2, size: 20, total: 45 });
  expect(reply.headers.link).toBe(
    '</api/v1/things?page=1&size=20&ownerName=x>; rel="first", </api/v1/things?page=1&size=20&ownerName=x>; rel="prev", ' +
      '</api/v1/things?page=3&size=20&ownerName=x>; rel="next", </api/v1/things?page=3&size=20&ownerName=x>; rel="last"',
  );
  expect(reply.headers).toMatchObject({ 'api-version': '1.0.0', 'access-control-allow-origin': '*' });
});

test('shows only what the schema shows', async () => {
  expect((await visitor().get('/api/v1/things/a')).json()).toEqual({ id: 'a', title: 'T' });
});

test.each([
  ['nl', /moet|te laag|>=1|verwacht/i],
  ['en', /too small|expected/i],
])('wrong input is a problem with its places, in %s', async (language, words) => {
  const reply = await visitor().get('/api/v1/things?page=0', { 'accept-language': language });
  expect(reply.statusCode).toBe(400);
  expect(reply.headers['content-type']).toContain('application/problem+json');
  const problem: { errors: { in: string; location: object; detail: string }[] } = reply.json();
  expect(problem.errors[0]).toMatchObject({ in: 'query', location: { name: 'page' } });
  expect(problem.errors[0]?.detail).toMatch(words);
});

test('refusals, unknown addresses and crashes are problems; a crash shows nothing of the inside', async () => {
  const none = await visitor().get('/api/v1/things/none');
  expect(none.json()).toEqual({ status: 404, title: 'Niet gevonden', detail: 'Er is geen ding.' });
  const nowhere = await visitor().get('/api/v1/nowhere');
  expect([nowhere.statusCode, nowhere.json()]).toEqual([404, expect.objectContaining({ status: 404 })]);
  const crash = await visitor().get('/api/v1/things/crash');
  expect(crash.statusCode).toBe(500);
  expect(crash.body).not.toContain('passwd');
});

test('staff act with the session of the site, strangers get 401, other sites 403', async () => {
  const stranger = await visitor().request({
    method: 'POST',
    url: '/api/v1/things',
    payload: { title: 'abc', count: 1 },
  });
  expect([stranger.statusCode, stranger.headers['www-authenticate']]).toEqual([401, 'Bearer']);
  const one = visitor();
  await one.signIn('noor');
  const made = await one.request({ method: 'POST', url: '/api/v1/things', payload: { title: 'abc', count: 1 } });
  expect([made.statusCode, made.json()]).toEqual([201, { id: 'Noor van der Linden', title: 'abc' }]);
  const headers = { origin: 'https://evil.example' };
  const forged = await one.request({
    method: 'POST',
    url: '/api/v1/things',
    headers,
    payload: { title: 'abc', count: 1 },
  });
  expect(forged.statusCode).toBe(403);
  const other = visitor();
  await other.signIn('ilias');
  const wrong = await other.request({ method: 'POST', url: '/api/v1/things', payload: { title: 'abc', count: 1 } });
  expect([wrong.statusCode, String(wrong.json().detail)]).toEqual([403, 'Dit mag u niet doen. Regel van desk.']);
});

test('a wrong body points at every wrong field, and a body that is no JSON is said to be none', async () => {
  const one = visitor();
  await one.signIn('noor');
  const wrong = await one.request({ method: 'POST', url: '/api/v1/things', payload: { title: 'a', count: 'b' } });
  expect(wrong.json().errors.map((error: { location: object }) => error.location)).toEqual([
    { pointer: '/title' },
    { pointer: '/count' },
  ]);
  const headers = { 'content-type': 'application/json' };
  const broken = await one.request({ method: 'POST', url: '/api/v1/things', headers, payload: '{"a' });
  expect([broken.statusCode, broken.json().status]).toEqual([400, 400]);
  const xml = await one.request({
    method: 'POST',
    url: '/api/v1/things',
    headers: { 'content-type': 'text/xml' },
    payload: '<a/>',
  });
  expect(xml.statusCode).toBe(400);
});

test('takes files, within the bounds of the site', async () => {
  const good = await visitor().upload('/api/v1/thing-files', { title: 'T' }, [['file', 'a.txt', 'abc']]);
  expect(good.json()).toEqual({ id: '3', title: 'T' });
  const big = await visitor().upload('/api/v1/thing-files', { title: 'T' }, [['file', 'a.txt', 'x'.repeat(60_000)]]);
  expect([big.statusCode, big.headers['content-type']]).toEqual([413, 'application/problem+json; charset=utf-8']);
});

test('a page for people lists the operations', async () => {
  const { body } = await visitor().get('/api');
  expect(body).toContain('GET /api/v1/things/{id}');
});

test('too many requests are a problem with the time to wait', async () => {
  const one = visitor();
  let reply = await one.get('/api/v1/things');
  for (let count = 0; count < 70 && reply.statusCode === 200; count += 1) reply = await one.get('/api/v1/things');
  expect(reply.statusCode).toBe(429);
  expect(reply.headers['retry-after']).toBeDefined();
  expect(reply.json()).toMatchObject({ status: 429 });
});
