import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { openBrowser } from '../browser/browser.ts';
import { startSite, type TestSite } from './site.ts';
import { Visitor } from './visitor.ts';

/** A site and a browser for the tests of one `describe`; both stop by themselves. Ask for them inside a test. */
export function visits() {
  let browser: Browser;
  let site: TestSite;
  beforeAll(async () => {
    [browser, site] = await Promise.all([openBrowser(), startSite()]);
  });
  afterAll(async () => {
    await browser.close();
    await site.stop();
  });
  return {
    browser: () => browser,
    site: () => site,
    /** A person with a clean browser, with or without JavaScript. */
    async visit(javaScriptEnabled: boolean): Promise<Visitor> {
      const context = await browser.newContext({ locale: 'nl-NL', javaScriptEnabled, bypassCSP: true });
      return new Visitor(await context.newPage(), site.url, javaScriptEnabled);
    },
  };
}
