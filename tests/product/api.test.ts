import { execFile } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSite, type TestSite } from '../journeys/site.ts';
import { staff, visitor, words } from './client.ts';
import { goodPdf } from './odd-files.ts';
import { idle, rowsOf, standing } from './state.ts';

const home = path.resolve(import.meta.dirname, '../..');
const ruleset = path.resolve(home, '../shared/standards/api-design-rules/linter.yaml');
if (!existsSync(ruleset)) process.stderr.write(`skipped: no NL API Design Rules at ${ruleset}\n`);

let site: TestSite;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.stop());

test.skipIf(!existsSync(ruleset))(
  'the description of the whole API has no errors under the NL API Design Rules',
  { timeout: 60_000 },
  async () => {
    const reply = await visitor(site).get('/api/v1/openapi.json');
    expect(reply.status).toBe(200);
    const described = JSON.parse(reply.body) as { paths: Record<string, object> };
    for (const known of ['/signals', '/plans', '/hardships', '/commitments', '/search'])
      expect(Object.keys(described.paths)).toContain(known);
    const file = path.join(site.dataDir, 'openapi.json');
    writeFileSync(file, reply.body);
    const spectral = path.join(home, 'node_modules/@stoplight/spectral-cli/dist/index.js');
    const words = ['lint', '-r', ruleset, '-f', 'json', '-q', file];
    const run = promisify(execFile)(process.execPath, [spectral, ...words], { maxBuffer: 50_000_000 });
    const { stdout } = await run.catch((error: unknown) => error as { stdout: string });
    const found = JSON.parse(stdout.slice(stdout.indexOf('['))) as { severity: number; code: string; path: string[] }[];
    expect(found.filter(({ severity }) => severity === 0).map(({ code, path: at }) => [code, at.join('.')])).toEqual(
      [],
    );
  },
);

test('anyone sends a signal by the API and follows it with the code', async () => {
  const client = visitor(site);
  const story = 'Mijn aanvraag is drie keer zoekgeraakt bij de gemeente.';
  const sent = await client.api('POST', '/signals', {
    story,
    severity: 'urgent',
    name: 'Jo',
    email: 'jo@voorbeeld.nl',
  });
  expect(sent.status).toBe(201);
  const { receipt } = JSON.parse(sent.body) as { receipt: string };
  expect(receipt).toMatch(/^\d{16}$/);
  await idle(site);
  expect((await client.post('/volgen', { code: receipt })).status).toBe(303);
  expect(words((await client.get('/volgen/mijn')).body)).toContain('drie keer zoekgeraakt');
  const [row] = await rowsOf(site.open.house.database, 'select channel, severity from signal');
  expect(row).toEqual({ channel: 'api', severity: 'urgent' });
});

test('bad requests are told as problems, with the field, and change nothing', async () => {
  const [client, before] = [visitor(site), await standing(site)];
  for (const [body, field] of [
    [{ story: 'kort' }, 'story'],
    [{ story: 'a'.repeat(20_001) }, 'story'],
    [{ story: 'Een lang genoeg verhaal voor dit.', email: 'geen adres' }, 'email'],
    [{ story: 'Een lang genoeg verhaal voor dit.', severity: 'heel erg' }, 'severity'],
    [[], ''],
  ] as const) {
    const reply = await client.api('POST', '/signals', body);
    expect(reply.status, reply.body).toBe(400);
    expect(reply.headers.get('content-type')).toContain('application/problem+json');
    expect(reply.body).toContain(field);
  }
  const broken = await client.request('/api/v1/signals', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"story": "half',
  });
  expect([broken.status, broken.headers.get('content-type')]).toEqual([
    400,
    expect.stringContaining('application/problem+json'),
  ]);
  expect(await standing(site)).toEqual(before);
});

test('a policy owner imports a plan by the API and reads it line by line; a stranger does neither', async () => {
  const plan = {
    ...{ fileName: '../plan.pdf', publisher: 'Ministerie van Proef', year: 2027 },
    content: Buffer.from(goodPdf()).toString('base64'),
  };
  expect((await visitor(site).api('POST', '/plans', plan)).status).toBe(401);
  expect((await (await staff(site, 'lawyer')).api('POST', '/plans', plan)).status).toBe(403);
  const owner = await staff(site, 'policy-owner');
  const made = await owner.api('POST', '/plans', plan);
  expect(made.status, made.body).toBe(201);
  const { id, lines, proposals } = JSON.parse(made.body) as { id: string; lines: number; proposals: number };
  expect([lines, proposals]).toEqual([2, 1]);
  const read = JSON.parse((await owner.get(`/api/v1/plans/${id}/lines`)).body) as {
    lines: { commitments: string[] }[];
  };
  expect(read.lines.map(({ commitments }) => commitments.length)).toEqual([0, 1]);
  expect((await visitor(site).get(`/api/v1/plans/${id}/lines`)).status).toBe(401);
  const listed = JSON.parse((await visitor(site).get('/api/v1/plans')).body) as { plans: object[] };
  expect(listed.plans).toEqual([]);
  const twice = await owner.api('POST', '/plans', plan);
  expect([twice.status, twice.body]).toEqual([409, expect.stringContaining('al ingelezen')]);
  const odd = await owner.api('POST', '/plans', { ...plan, content: 'AAAA' });
  expect([odd.status, odd.headers.get('content-type')]).toEqual([400, expect.stringContaining('problem+json')]);
});
