import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyLedger } from '../../src/engine/ledger/verify.ts';
import { browserPath, openBrowser } from '../browser/browser.ts';
import { startPostgres, type PostgresServer } from '../contract/postgres.ts';
import { walkTheLoop } from './loop.ts';
import { startSite, type TestSite } from './site.ts';

const there = browserPath() !== null;
const server: PostgresServer | null = there ? await startPostgres() : null;

describe.skipIf(server === null)('the loop on PostgreSQL', () => {
  let browser: Browser;
  let site: TestSite;
  beforeAll(async () => {
    [browser, site] = await Promise.all([openBrowser(), startSite({ DATABASE_URL: (await server?.fresh()) ?? '' })]);
  });
  afterAll(async () => {
    await browser.close();
    await site.stop();
    await server?.stop();
  });

  test('from a policy paper to a frozen report', { timeout: 180_000 }, async () => {
    await walkTheLoop(browser, site, false);
    expect((await verifyLedger(site.open.house.database)).problem).toBeUndefined();
  });
});
