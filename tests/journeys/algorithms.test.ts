import { describe, expect, test } from 'vitest';
import { algorithmIds } from '../../src/modules/algorithms/algorithm.ts';
import { facts } from '../../src/modules/algorithms/facts.ts';
import { browserPath } from '../browser/browser.ts';
import { visits } from './visits.ts';

/** The algorithm register, as a stranger and an administrator use it. */
describe.skipIf(browserPath() === null)('the algorithm register', () => {
  const { site, visit } = visits();

  test.each([
    ['without JavaScript', false],
    ['with JavaScript', true],
  ])('a stranger finds, reads and takes along, %s', { timeout: 60_000 }, async (_, script) => {
    const stranger = await visit(script);
    await stranger.go('/');
    await stranger.page.locator('footer').getByRole('link', { name: 'Algoritmen' }).click();
    await stranger.sees(`${algorithmIds.length} van ${algorithmIds.length} algoritmen`);
    await stranger.fill('Zoek in de algoritmen', 'namen afdekken');
    await stranger.press('Zoek');
    await stranger.follow('Persoonsgegevens zoeken');
    await stranger.sees('Een coördinator kan een stuk weer zichtbaar maken');
    await stranger.sees('Wat het niet kan');
    const reply = await stranger.page.request.get(`${site().url}/algoritmen/persoonsgegevens/registratie.json`);
    expect(await reply.json()).toMatchObject({ source_id: 'persoonsgegevens', schema: '1.0.0' });
    await stranger.go('/algoritmen?q=quetzalcoatl');
    await stranger.sees('Geen algoritme gevonden');
    await stranger.follow('Toon alle algoritmen');
    await stranger.follow('beleidseigenaar');
    await stranger.sees('1 van');
    await stranger.waitsFor('/zoeken?q=briefacties', /Snelle groei en briefacties/);
    await stranger.go('/opendata');
    await stranger.sees('Cijfers van de algoritmen');
  });

  test('the administrator sees what is in force', { timeout: 60_000 }, async () => {
    const administrator = await visit(true);
    await administrator.signIn('Ineke Stam');
    await administrator.page.getByRole('link', { name: 'Algoritmen' }).first().click();
    await administrator.check();
    await administrator.sees('Geen. Alle algoritmen rekenen op deze machine');
    await administrator.sees(/over 0 signalen|Nog nooit/);
    await administrator.sees('src/knowledge/personal-data');
    await administrator.sees('Kleinste kans waarbij een zin als toezegging wordt voorgesteld');
    await administrator.sees('2,75');
  });

  test('every named decision is an act of the product, done by the named role, and every command is there', async () => {
    const acts = site().rooms.modules.flatMap((module) => module.acts);
    const { lightCommands } = await import('../../src/main/commands.ts');
    const commands = (await lightCommands()).map(({ name }) => name);
    for (const { decision, state, commands: own } of Object.values(facts)) {
      if (state === 'in-use' && decision)
        expect(acts.find(({ name }) => name === decision.act)?.who).toContain(decision.role);
      for (const command of own) expect(commands).toContain(command);
    }
  });

  test('every address where an algorithm is said to work is there, for the roles that may open it', async () => {
    const routes = site().rooms.modules.flatMap((module) => module.routes);
    for (const { href, who } of Object.values(facts).flatMap(({ places }) => places)) {
      if (href === null) continue;
      const route = routes.find(({ method, path }) => method === 'GET' && path === href);
      expect([href, [...(who ?? ['anyone'])].sort()]).toEqual([href, [...(route?.act.who ?? [])].sort()]);
    }
  });
});
