import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { axe, screenshot, sidewaysOverflow } from '../browser/browser.ts';

/** A person at the browser who checks every page they see: nothing that axe finds, and readable at 360 pixels wide. */
export class Visitor {
  readonly page: Page;
  readonly #site: string;
  readonly #script: boolean;
  readonly #checked = new Set<string>();

  /** @param script whether the browser runs scripts; axe needs them, so without them only the width is looked at. */
  constructor(page: Page, site: string, script: boolean) {
    this.page = page;
    this.#script = script;
    page.setDefaultTimeout(15_000);
    this.#site = site;
  }

  async go(path: string): Promise<void> {
    const response = await this.page.goto(`${this.#site}${path}`);
    expect(response?.status(), path).toBeLessThan(400);
    await this.check();
  }

  async press(name: string | RegExp): Promise<void> {
    await this.page
      .getByRole('button', { name, exact: typeof name === 'string' })
      .first()
      .click();
    await this.page.waitForLoadState('load');
    await this.check();
  }

  async follow(name: string | RegExp): Promise<void> {
    await this.page.locator('main').getByRole('link', { name }).first().click();
    await this.page.waitForLoadState('load');
    await this.check();
  }

  fill(label: string | RegExp, text: string): Promise<void> {
    return this.page.getByLabel(label).first().fill(text);
  }

  choose(label: string | RegExp): Promise<void> {
    return this.page.getByLabel(label).first().check();
  }

  async sees(text: string | RegExp): Promise<void> {
    await expect
      .poll(() => this.page.locator('body').innerText(), { timeout: 10_000 })
      .toMatch(typeof text === 'string' ? new RegExp(escape(text), 'i') : text);
  }

  /** Waits for work in the background: looks again until the page says so. */
  async waitsFor(path: string, text: RegExp): Promise<void> {
    for (let tries = 0; tries < 60; tries += 1) {
      await this.page.goto(`${this.#site}${path}`);
      if (text.test(await this.page.locator('body').innerText())) return;
      await this.page.waitForTimeout(250);
    }
    throw new Error(`${path} never said ${String(text)}`);
  }

  async signIn(name: string): Promise<void> {
    await this.go('/inloggen');
    await this.page
      .getByRole('button', { name: new RegExp(name) })
      .first()
      .click();
    await this.page.waitForLoadState('load');
  }

  path(): string {
    return this.page.url().slice(this.#site.length);
  }

  async check(): Promise<void> {
    const here = this.path().replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id');
    if (this.#checked.has(here)) return;
    this.#checked.add(here);
    if (this.#script) expect(await axe(this.page), here).toEqual([]);
    await this.page.setViewportSize({ width: 360, height: 800 });
    if (this.#script) expect(await sidewaysOverflow(this.page), `${here} at 360 px`).toBeLessThanOrEqual(0);
    const name = `journey${here.replace(/[^a-z0-9]+/gi, '-').slice(0, 80)}`;
    if (process.env['SCREENSHOTS']) await screenshot(this.page, name, 360);
    await this.page.setViewportSize({ width: 1280, height: 900 });
    if (process.env['SCREENSHOTS']) await screenshot(this.page, name, 1280);
  }
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
