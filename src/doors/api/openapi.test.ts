import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { openApi } from './openapi.ts';
import { fakeApiModule } from './testing/fake-api.ts';

const home = path.resolve(import.meta.dirname, '../../..');
const ruleset = path.resolve(home, '../shared/standards/api-design-rules/linter.yaml');
const settings = { baseUrl: 'https://weerklank.example', organisation: 'Gemeente Waterhoven' };

interface Document {
  readonly paths: Record<
    string,
    Record<string, { parameters?: { name: string; required: boolean }[]; security: object[] }>
  >;
}

test('describes every operation from its schemas', () => {
  const { paths } = openApi(fakeApiModule().api, settings) as unknown as Document;
  expect(Object.keys(paths)).toEqual(['/openapi.json', '/things', '/things/{id}', '/thing-files']);
  expect(paths['/things']?.['get']?.parameters?.map(({ name, required }) => [name, required])).toEqual([
    ['page', false],
    ['size', false],
    ['ownerName', false],
  ]);
  expect(paths['/things']?.['get']?.security).toEqual([]);
  expect(paths['/things']?.['post']?.security).toEqual([{ bearer: [] }, { session: [] }]);
});

if (!existsSync(ruleset)) process.stderr.write(`skipped: no NL API Design Rules at ${ruleset}\n`);

describe.skipIf(!existsSync(ruleset))('under the NL API Design Rules', () => {
  test('has no errors and no warnings', { timeout: 60_000 }, async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'openapi-'));
    const file = path.join(folder, 'openapi.json');
    writeFileSync(file, JSON.stringify(openApi(fakeApiModule().api, settings)));
    expect(await lint(file)).toEqual([]);
    writeFileSync(file, JSON.stringify({ openapi: '3.1.0', info: { title: 'x', version: 'one' }, paths: {} }));
    expect((await lint(file)).length).toBeGreaterThan(0);
    rmSync(folder, { recursive: true });
  });
});

async function lint(file: string): Promise<readonly { code: string; path: readonly string[]; message: string }[]> {
  const spectral = path.join(home, 'node_modules/@stoplight/spectral-cli/dist/index.js');
  const run = promisify(execFile)(process.execPath, [spectral, 'lint', '-r', ruleset, '-f', 'json', '-q', file], {
    maxBuffer: 50_000_000,
  });
  const { stdout } = await run.catch((error: unknown) => error as { stdout: string });
  const found = JSON.parse(stdout.slice(stdout.indexOf('['))) as { code: string; path: string[]; message: string }[];
  return found.map(({ code, path: place, message }) => ({ code, path: place, message }));
}
