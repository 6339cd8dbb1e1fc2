import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoModule } from '../../src/doors/web/testing/demo-module.tsx';
import { testServer, type TestServer } from '../../src/doors/web/testing/test-server.ts';
import { apiDoor } from '../../src/doors/api/index.ts';
import { axe, browserPath, openBrowser, sidewaysOverflow } from './browser.ts';

if (browserPath() === null) process.stderr.write('skipped: no Chromium on this machine (CHROMIUM_PATH)\n');

describe.skipIf(browserPath() === null)('in a browser', () => {
  let house: TestServer;
  let browser: Browser;
  let address: string;

  beforeAll(async () => {
    const modules = [demoModule()];
    house = await testServer({ modules, doors: [apiDoor({ modules })] });
    address = await house.server.listen({ port: 0, host: '127.0.0.1' });
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await house.close();
  });

  async function open(
    path: string,
    width: number,
    options: Parameters<Browser['newContext']>[0] = {},
  ): Promise<[Page, BrowserContext]> {
    const context = await browser.newContext({
      bypassCSP: true,
      locale: 'nl-NL',
      viewport: { width, height: 900 },
      ...options,
    });
    const page = await context.newPage();
    await page.goto(address + path);
    return [page, context];
  }

  const pages = [
    '/demo',
    '/',
    '/over',
    '/toegankelijkheid',
    '/privacy',
    '/toegang',
    '/broncode',
    '/api',
    '/inloggen',
    '/niets',
    '/demo?lang=en',
  ];
  test.each(pages)('%s has no violation and no sideways scrolling, wide and at 360 px', async (path) => {
    for (const width of [1280, 360]) {
      const [page, context] = await open(path, width);
      expect(await axe(page)).toEqual([]);
      expect(await sidewaysOverflow(page)).toBe(0);
      await context.close();
    }
  });

  test('the policy of the site blocks nothing of the site itself', async () => {
    const [page, context] = await open('/', 1280, { bypassCSP: false });
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    for (const path of ['/demo', '/inloggen', '/api']) await page.goto(address + path);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test.each([true, false])('signs in and out, with JavaScript: %s', async (javaScriptEnabled) => {
    const [page, context] = await open('/werk', 1280, { javaScriptEnabled, bypassCSP: false });
    await page.getByRole('button', { name: 'Ga verder als Noor van der Linden' }).click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Werkplek');
    expect(await page.getByRole('status').textContent()).toContain('Welkom, Noor van der Linden.');
    await page.getByRole('button', { name: 'Uitloggen' }).click();
    expect(await page.getByRole('status').textContent()).toContain('U bent uitgelogd.');
    await context.close();
  });

  test('keeps a draft until it is sent, counts characters, and clears on request', async () => {
    const [page, context] = await open('/demo-formulier', 360, { bypassCSP: false });
    await page.getByLabel('Wat gebeurde er?').fill('Mijn toeslag stopte.');
    expect(await page.locator('#f-story-count').textContent()).toBe('Nog 180 tekens over');
    await page.getByText('blijft in deze browser bewaard').waitFor();
    await page.reload();
    expect(await page.getByLabel('Wat gebeurde er?').inputValue()).toBe('Mijn toeslag stopte.');
    await page.getByRole('button', { name: 'Verstuur' }).click();
    await page.goto(`${address}/demo-formulier`);
    expect(await page.getByLabel('Wat gebeurde er?').inputValue()).toBe('');
    await page.getByLabel('Wat gebeurde er?').fill('Nog iets.');
    await page.getByRole('button', { name: 'Wissen' }).click();
    expect(await page.getByLabel('Wat gebeurde er?').inputValue()).toBe('');
    await context.close();
  });

  test('shows what belongs to what is typed, from an ordinary page', async () => {
    const [page, context] = await open('/demo-formulier', 1280, { bypassCSP: false });
    await page.getByLabel('Wat gebeurde er?').fill('Mijn toeslag stopte zomaar <b>.');
    await page.getByText('Lijkt op: Mijn toeslag stopte zomaar <b>.').waitFor();
    await context.close();
  });

  test('the keyboard walks a list with j and k, and reaches the content first', async () => {
    const [page, context] = await open('/demo', 1280, { bypassCSP: false });
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Naar de inhoud');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    expect(await page.locator('tr[data-here]').count()).toBe(1);
    expect(await page.evaluate('document.activeElement.textContent')).toContain('Samenloop van twee toeslagen');
    await context.close();
  });
});
