import { afterAll, beforeAll, expect, test } from 'vitest';
import { apiDoor } from '../../api/api-door.ts';
import { fakeApiModule } from '../../api/testing/fake-api.ts';
import { fakeModule } from '../testing/fake-module.tsx';
import { client, startSignInService, type SignInService } from '../testing/sign-in-service.ts';
import { testServer, testSettings, type TestServer } from '../testing/test-server.ts';
import { Visitor } from '../testing/visitor.ts';
import { oidcSignIn } from './oidc-sign-in.ts';

const { baseUrl } = testSettings;
let service: SignInService;
let house: TestServer;

beforeAll(async () => {
  service = await startSignInService(`${baseUrl}/inloggen/terug`, `${baseUrl}/`);
  const modules = [fakeModule(), fakeApiModule()];
  const oidc = { issuer: service.issuer, ...client, roleClaim: 'realm_access.roles' };
  house = await testServer({ modules, doors: [apiDoor({ modules })], signIn: oidcSignIn(oidc, baseUrl) });
});
afterAll(async () => {
  await house.close();
  await service.close();
});

/** Walks through the service as a browser would; gives the address it sends the person back to. */
async function throughService(address: string): Promise<string> {
  const cookies = new Map<string, string>();
  let at = address;
  for (let step = 0; step < 8 && !at.startsWith(baseUrl); step += 1) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const reply = await fetch(at, { redirect: 'manual', headers: { cookie } });
    for (const line of reply.headers.getSetCookie()) {
      const [name = '', value = ''] = line.split(';')[0]?.split('=') ?? [];
      cookies.set(name, value);
    }
    at = new URL(reply.headers.get('location') ?? '', at).href;
  }
  return at.replace(baseUrl, '');
}

async function signIn(visitor: Visitor, back = '/werk') {
  const begun = await visitor.get(`/inloggen?terug=${encodeURIComponent(back)}`);
  return visitor.get(await throughService(String(begun.headers.location)));
}

test('signs in by code with PKCE, state and nonce, takes known roles and drops others', async () => {
  service.claims = {
    name: 'Anna de Wit',
    organisation: 'Waterhoven',
    realm_access: { roles: ['coordinator', 'emperor'] },
  };
  const visitor = new Visitor(house.server);
  const begun = await visitor.get('/inloggen?terug=/werk');
  const there = new URL(String(begun.headers.location));
  expect(there.searchParams.get('code_challenge_method')).toBe('S256');
  expect(there.searchParams.get('state')).toBeTruthy();
  expect(there.searchParams.get('nonce')).toBeTruthy();
  const back = await visitor.get(await throughService(there.href));
  expect([back.statusCode, back.headers.location]).toEqual([303, '/werk']);
  const desk = await visitor.get('/werk');
  expect(desk.statusCode).toBe(200);
  expect(desk.body).toContain('Welkom, Anna de Wit.');
});

test('without a role the desk stays closed', async () => {
  service.claims = { name: 'Anna de Wit', realm_access: { roles: ['emperor'] } };
  const visitor = new Visitor(house.server);
  await signIn(visitor);
  expect((await visitor.get('/werk')).statusCode).toBe(403);
});

test('an answer of the service with another state, or used twice, is refused in words', async () => {
  const visitor = new Visitor(house.server);
  const begun = await visitor.get('/inloggen');
  const back = await throughService(String(begun.headers.location));
  const forged = await visitor.get(back.replace(/state=[^&]+/, 'state=forged'));
  expect([forged.statusCode, forged.body.includes('Probeer het nog een keer')]).toEqual([403, true]);
  expect((await visitor.get(back)).statusCode).toBe(403);
  expect((await visitor.get('/werk')).statusCode).toBe(303);
});

test('signing out goes on to the service', async () => {
  service.claims = { name: 'Anna de Wit', realm_access: { roles: ['coordinator'] } };
  const visitor = new Visitor(house.server);
  await signIn(visitor);
  const out = await visitor.post('/uitloggen', {});
  expect(String(out.headers.location)).toContain(`${service.issuer}/session/end`);
  expect((await visitor.get('/werk')).statusCode).toBe(303);
});

test('the API takes an access token of the service, and no other', async () => {
  const call = (token: string) =>
    house.server.inject({
      method: 'POST',
      url: '/api/v1/things',
      headers: { authorization: `Bearer ${token}` },
      payload: { title: 'abc', count: 1 },
    });
  const claims = { name: 'Anna de Wit', realm_access: { roles: ['coordinator'] } };
  const good = await call(await service.accessToken(claims));
  expect([good.statusCode, good.json()]).toEqual([201, { id: 'Anna de Wit', title: 'abc' }]);
  const statuses = [
    await call(await service.accessToken({ ...claims, realm_access: { roles: [] } })),
    await call(await service.accessToken(claims, 'another-client')),
    await call(await service.accessToken({ ...claims, nonce: 'n' })),
    await call(`${await service.accessToken(claims)}x`),
    await call('nonsense'),
  ].map(({ statusCode }) => statusCode);
  expect(statuses).toEqual([403, 401, 401, 401, 401]);
});

test('a service that is away is said to be away', async () => {
  const oidc = { issuer: 'http://127.0.0.1:9', ...client, roleClaim: 'roles' };
  const other = await testServer({ signIn: oidcSignIn(oidc, baseUrl) });
  expect((await new Visitor(other.server).get('/inloggen')).statusCode).toBe(503);
  await other.close();
});
