import { describe, test } from 'vitest';
import { verifyLedger } from '../../src/engine/ledger/verify.ts';
import { browserPath } from '../browser/browser.ts';
import { walkTheLoop } from './loop.ts';
import { visits } from './visits.ts';

const there = browserPath() !== null;
if (!there) process.stderr.write('\n*** SKIPPED: no Chromium found; the journeys did not run ***\n\n');

describe.skipIf(!there).each([
  ['without JavaScript', false],
  ['with JavaScript', true],
])('the loop on SQLite, %s', (_name, javaScript) => {
  const { browser, site } = visits();

  test('from a policy paper to a frozen report', { timeout: 180_000 }, async ({ expect }) => {
    await walkTheLoop(browser(), site(), javaScript);
    expect((await verifyLedger(site().open.house.database)).problem).toBeUndefined();
  });
});
