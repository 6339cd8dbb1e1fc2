import { describe, expect, test } from 'vitest';
import { anyone } from '../../src/engine/access/access.ts';
import { browserPath } from '../browser/browser.ts';
import { visits } from './visits.ts';

const telling =
  'Ik ben mevrouw Zandstra, bel mij op 06-12345678. Mijn huurtoeslag stopte toen ik meer uren ging werken en de roodharige van de bakkerij zei dat het bij haar ook zo ging. Niemand bij het loket kan mij uitleggen waarom.';

/** The reasons of the machine on the pages, and what a person can do about them. */
describe.skipIf(browserPath() === null)('what the machine did with a story, and why', () => {
  const { site, visit } = visits();
  const send = () =>
    site().rooms.signals.submit(anyone, { story: telling, severity: 'serious', language: 'nl' }, { channel: 'web' });

  test.each([
    ['without JavaScript', false],
    ['with JavaScript', true],
  ])('a coordinator covers by hand what was missed, %s', { timeout: 90_000 }, async (_, script) => {
    const { id } = await send();
    const coordinator = await visit(script);
    await coordinator.signIn('Samira Dekkers');
    await coordinator.go(`/werk/signalen/${id}`);
    await coordinator.page.getByText('Bekijk wat is afgedekt en waarom').click();
    await coordinator.sees('telefoonnummer');
    await coordinator.fill('Waarom hebt u dit nodig?', 'De kopie nakijken op verzoek van de melder');
    await coordinator.press('Lees het onbewerkte verhaal');
    await coordinator.page.getByText('Verander wat is afgedekt').click();
    await coordinator.fill('Dek ook dit af', 'roodharige van de bakkerij');
    await coordinator.page.getByLabel('Wat is het?').selectOption('person');
    await coordinator.check();
    await coordinator.press('Maak de kopie opnieuw');
    await coordinator.sees('opnieuw gemaakt');
    expect(await coordinator.page.locator('#verhaal').innerText()).not.toContain('bakkerij');
  });

  test(
    'equal stories point at each other, and a reporter sees why something is covered',
    { timeout: 90_000 },
    async () => {
      const { id } = await send();
      const coordinator = await visit(true);
      await coordinator.signIn('Samira Dekkers');
      const job = site().rooms.jobs.find(({ kind }) => kind === 'signals:copies');
      await job?.run({}, { id: 'x', signal: new AbortController().signal, progress: () => Promise.resolve() });
      await coordinator.go(`/werk/signalen/${id}`);
      await coordinator.sees('Hetzelfde verhaal');
      const reporter = await visit(true);
      await reporter.go('/melden/verhaal');
      await reporter.fill('Wat gebeurt er?', telling);
      await reporter.press('Verder');
      await reporter.choose('Ernstig');
      await reporter.press('Verder');
      await reporter.press('Verder');
      await reporter.page.getByText('Bekijk wat is afgedekt en waarom').click();
      await reporter.sees('Er staat een aanspreking of titel bij');
      await reporter.check();
    },
  );
});
