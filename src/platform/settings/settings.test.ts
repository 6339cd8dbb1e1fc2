import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readSettings } from './settings.ts';
import { showProblem, showSettings } from './show.ts';

const dir = mkdtempSync(join(tmpdir(), 'weerklank-settings-'));
afterAll(() => rmSync(dir, { recursive: true }));
const key = 'geheim-geheim-geheim-geheim-geheim';

function read(env: Record<string, string>) {
  const result = readSettings({ WEERKLANK_DATA: join(dir, 'data'), ...env });
  if (!result.ok) throw new Error(result.problem.map(showProblem).join('\n'));
  return result.value;
}
function problems(env: Record<string, string>): string[] {
  const result = readSettings({ WEERKLANK_DATA: join(dir, 'other'), ...env });
  return result.ok ? [] : result.problem.map(({ setting }) => setting);
}

test('works without any setting, and keeps the key that it makes', () => {
  const first = read({});
  expect(first).toMatchObject({ production: false, host: '127.0.0.1', port: 8080, baseUrl: 'http://127.0.0.1:8080' });
  expect(first).toMatchObject({ demonstration: true, languageDefault: 'nl', maxUploadBytes: 50 * 1024 * 1024 });
  expect(first.secretKey).toMatch(/^[0-9a-f]{64}$/);
  expect(read({}).secretKey).toBe(first.secretKey);
  expect(statSync(join(dir, 'data', 'secret-key')).mode & 0o777).toBe(0o600);
});

test('names every wrong setting at once, each with an example', () => {
  const wrong = { PORT: '80a', BASE_URL: 'weerklank', DEMO: 'ja', MAIL_URL: 'http://x', MAX_UPLOAD_MB: '0' };
  expect(
    problems({ ...wrong, DATABASE_URL: 'mysql://x', SECRET_KEY: 'kort', OIDC_ISSUER: 'https://a.nl' }).sort(),
  ).toEqual(['BASE_URL', 'DATABASE_URL', 'DEMO', 'MAIL_URL', 'MAX_UPLOAD_MB', 'OIDC_ISSUER', 'PORT', 'SECRET_KEY']);
  const result = readSettings({ PORT: '80a' });
  expect(result.ok ? '' : result.problem.map(showProblem)[0]).toBe(
    'PORT must be a whole number from 0 to 65535. Example: PORT=8080',
  );
});

test('production needs its own key and refuses the demonstration', () => {
  expect(problems({ NODE_ENV: 'production' })).toEqual(['SECRET_KEY']);
  expect(problems({ NODE_ENV: 'production', SECRET_KEY: key, DEMO: 'on' })).toEqual(['DEMO']);
  expect(read({ NODE_ENV: 'production', SECRET_KEY: key })).toMatchObject({ production: true, demonstration: false });
});

test('shows no secret and no password', () => {
  const settings = read({
    ...{ SECRET_KEY: key, DATABASE_URL: 'postgres://app:hunter2@db/weerklank?sslpassword=hunter2' },
    ...{ MAIL_URL: 'smtps://post:hunter2@mail.example.nl', OIDC_ISSUER: 'https://login.example.nl/' },
    ...{ OIDC_CLIENT_ID: 'weerklank', OIDC_CLIENT_SECRET: 'hunter2' },
  });
  const shown = Object.fromEntries(showSettings(settings).map(({ setting, value }) => [setting, value]));
  expect(shown).toMatchObject({
    SECRET_KEY: 'set',
    OIDC_CLIENT_SECRET: 'set',
    OIDC_ISSUER: 'https://login.example.nl/',
  });
  expect(shown['DATABASE_URL']).toContain('postgres://app:***@db/weerklank');
  expect(JSON.stringify(shown)).not.toMatch(/hunter2|geheim/);
});

test('an empty setting counts as absent', () => {
  expect(read({ DATABASE_URL: '', PORT: ' ' })).toMatchObject({ port: 8080 });
});
