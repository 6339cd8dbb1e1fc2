import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fakeIo } from '../../src/engine/module/testing/command-io.ts';
import { browserPath, openBrowser } from '../browser/browser.ts';
import { crawl } from '../browser/crawl.ts';
import { startSite, type TestSite } from './site.ts';

/** Every kind of page of the filled demonstration, as people of each desk find it by following links. */
describe.skipIf(browserPath() === null)('every page of the demonstration', () => {
  let browser: Browser;
  let site: TestSite;
  beforeAll(async () => {
    [browser, site] = await Promise.all([openBrowser(), startSite({}, (rooms) => rooms.demonstrate(fakeIo()))]);
  }, 180_000);
  afterAll(async () => {
    await browser.close();
    await site.stop();
  });

  test.each([
    ['a stranger', null, 70],
    ['the coordinator', 'Samira Dekkers', 70],
    ['the policy owner', 'Joost van Laarhoven', 70],
    // Beyond the desk, this is what a stranger sees.
    ['the administrator', 'Ineke Stam', 30],
  ])('is accessible and fits a phone, for %s', { timeout: 240_000 }, async (_who, name, most) => {
    const context = await browser.newContext({ locale: 'nl-NL', bypassCSP: true });
    const page = await context.newPage();
    if (name !== null) {
      await page.goto(`${site.url}/inloggen`);
      await page
        .getByRole('button', { name: new RegExp(name) })
        .first()
        .click();
      await page.waitForLoadState('load');
    }
    const seen = await crawl(page, site.url, name === null ? '/' : '/werk', most);
    const wrong = seen.filter(
      ({ status, overflow, violations }) => status >= 400 || overflow > 0 || violations.length > 0,
    );
    expect(wrong).toEqual([]);
    expect(seen.length).toBeGreaterThan(15);
    await context.close();
  });
});
