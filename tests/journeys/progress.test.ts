import { describe, test } from 'vitest';
import { newId } from '../../src/kernel/ids.ts';
import { tables, Unit } from '../../src/platform/database/database.ts';
import { browserPath } from '../browser/browser.ts';
import type { TestSite } from './site.ts';
import { visits } from './visits.ts';

/** A look over the stories that runs in another process and is at 42 percent. */
async function runsElsewhere({ open: { house } }: TestSite): Promise<void> {
  const [now, later] = [house.clock.now(), '2999-01-01T00:00:00.000Z'];
  const unit = new Unit();
  unit.add(
    tables<{ job: Record<string, string | number> }>(house.database)
      .insertInto('job')
      .values({
        ...{ id: newId(), kind: 'themes:propose', state: 'running', payload: '{"asked":true}', holder: 'elsewhere' },
        ...{ done: 42, total: 100, attempts: 1, created_at: now, run_at: now, due_at: later },
      }),
  );
  await house.database.write(unit);
}

describe.skipIf(browserPath() === null)('a coordinator watches the machine look, and stops it', () => {
  const { site, visit } = visits();

  test.each([
    ['without JavaScript', false],
    ['with JavaScript', true],
  ])('%s', { timeout: 60_000 }, async (_, javaScriptEnabled) => {
    await runsElsewhere(site());
    const coordinator = await visit(javaScriptEnabled);
    await coordinator.signIn('Samira Dekkers');
    await coordinator.waitsFor('/werk/voorstellen', /42 van 100/);
    await coordinator.check();
    await coordinator.follow('Ververs');
    await coordinator.press('Stop met kijken');
    await coordinator.sees('De voorstellen zijn niet veranderd');
    await coordinator.sees('Kijk nu opnieuw');
  });
});
