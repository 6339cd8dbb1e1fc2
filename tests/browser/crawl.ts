import type { Page } from 'playwright-core';
import { axe, sidewaysOverflow, type Violation } from './browser.ts';

export interface Visited {
  readonly path: string;
  readonly status: number;
  /** Pixels that the page is wider than a window of 360. */
  readonly overflow: number;
  readonly violations: readonly Violation[];
}

/** Addresses of the same shape are one page with other contents: ids, numbers and filters do not count. */
function shapeOf(path: string): string {
  return path
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'ID')
    .replace(/\?.*/, '?')
    .replace(/\d+/g, 'N');
}

/** Follows the links of the site from a page on, one page of each shape, and looks at each wide and narrow; files are left out. */
export async function crawl(page: Page, base: string, start = '/', most = 200): Promise<readonly Visited[]> {
  const seen = new Set<string>();
  const waiting = [start];
  const visited: Visited[] = [];
  for (let path = waiting.shift(); path !== undefined && visited.length < most; path = waiting.shift()) {
    const shape = shapeOf(path);
    if (seen.has(shape) || /\.(csv|json|atom|pdf|zip|xml|ttl|docx|xlsx|txt)(\?|$)/.test(path)) continue;
    seen.add(shape);
    await page.setViewportSize({ width: 1280, height: 900 });
    const reply = await page.goto(base + path).catch(() => null);
    if (!reply?.headers()['content-type']?.includes('html')) continue;
    const wide = await axe(page);
    await page.setViewportSize({ width: 360, height: 900 });
    const narrow = wide.length > 0 ? [] : await axe(page);
    visited.push({
      path,
      status: reply.status(),
      overflow: await sidewaysOverflow(page),
      violations: [...wide, ...narrow],
    });
    waiting.push(...(await linksOf(page, base)));
  }
  return visited;
}

async function linksOf(page: Page, base: string): Promise<readonly string[]> {
  const found: unknown = await page.evaluate('[...document.links].map((link) => link.href)');
  return (found as string[])
    .map((address) => new URL(address))
    .filter((url) => url.origin === new URL(base).origin && !url.searchParams.has('lang'))
    .map((url) => url.pathname + url.search);
}
