import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';

/** The browser on this machine: CHROMIUM_PATH, or where distributions put it; null where there is none. */
export function browserPath(): string | null {
  const places = [
    process.env['CHROMIUM_PATH'],
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
  ];
  return places.find((place): place is string => place !== undefined && existsSync(place)) ?? null;
}

/** Opens a headless browser that talks to nobody but the page under test. Close it yourself. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = browserPath();
  if (executablePath === null) throw new Error('No Chromium found: set CHROMIUM_PATH or install chromium.');
  return chromium.launch({
    executablePath,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-dev-shm-usage',
    ],
  });
}

export interface Violation {
  readonly rule: string;
  readonly impact: string;
  readonly help: string;
  readonly where: readonly string[];
}

let axeSource: string | undefined;

/** What axe-core finds on the page under WCAG 2.2 A and AA and its best practices. Needs a context with `bypassCSP`. */
export async function axe(page: Page): Promise<readonly Violation[]> {
  axeSource ??= await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  await page.evaluate(axeSource);
  const found: unknown = await page.evaluate(
    `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then((result) => result.violations)`,
  );
  const violations = found as {
    id: string;
    impact: string;
    help: string;
    nodes: { target: string[]; html: string }[];
  }[];
  return violations.map((one) => ({
    rule: one.id,
    impact: one.impact,
    help: one.help,
    where: one.nodes.map((node) => `${node.target.join(' ')}: ${node.html.slice(0, 160)}`),
  }));
}

/** Saves a picture of the whole page at a width in pixels under `data/screenshots` (or SCREENSHOTS); returns its path. */
export async function screenshot(page: Page, name: string, width: number): Promise<string> {
  const folder = process.env['SCREENSHOTS'] ?? path.resolve('data', 'screenshots');
  await mkdir(folder, { recursive: true });
  const file = path.join(folder, `${name}-${String(width)}.png`);
  await page.setViewportSize({ width, height: 900 });
  await page.screenshot({ path: file, fullPage: true });
  return file;
}

/** How many pixels the page is wider than its window; 0 means that nobody has to scroll sideways. */
export async function sidewaysOverflow(page: Page): Promise<number> {
  const width: unknown = await page.evaluate(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
  return Number(width);
}
