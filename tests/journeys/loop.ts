import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { expect } from 'vitest';
import { verifyBundle } from '../../src/modules/reports/bundle/bundle.ts';
import type { TestSite } from './site.ts';
import { Visitor } from './visitor.ts';

const paper = `# Plan bestaanszekerheid 2027

Te veel mensen komen elke maand geld tekort. Dat raakt hun gezondheid en hun gezin.

## Wat wij gaan doen

Voor 1 juli 2027 sturen wij een wetsvoorstel naar de Tweede Kamer dat de samenloop van toeslagen wegneemt. Wij stellen in 2027 2 miljoen euro beschikbaar voor gemeenten die mensen helpen met formulieren.

In 2024 hebben wij al een onderzoek gedaan naar schulden.
`;

const stories = [
  'Ik ging tien uur meer werken en nu moet ik de huurtoeslag en de bijzondere bijstand terugbetalen. Ik houd minder over dan eerst.',
  'Door een tijdelijke baan ben ik mijn huurtoeslag kwijt en vraagt de gemeente de bijzondere bijstand terug. Werken kost mij geld.',
  'Mijn man kreeg extra uren en toen raakten we de huurtoeslag en bijzondere bijstand tegelijk kwijt, alles terugbetalen.',
  'Sinds ik meer uren werk krijg ik geen huurtoeslag meer en moet ik bijzondere bijstand terugbetalen over vorig jaar.',
];

/** The whole loop as people walk it: plan, practice, signal, theme, hardship, solution, answer, report, search. */
export async function walkTheLoop(browser: Browser, site: TestSite, javaScriptEnabled: boolean): Promise<void> {
  const visit = async () => {
    const context = await browser.newContext({ locale: 'nl-NL', javaScriptEnabled, bypassCSP: true });
    return new Visitor(await context.newPage(), site.url, javaScriptEnabled);
  };
  const [owner, second, coordinator] = [await visit(), await visit(), await visit()];
  await owner.signIn('Joost van Laarhoven');
  await second.signIn('Marleen Prins');
  await coordinator.signIn('Samira Dekkers');

  await importPlan(owner);
  const receipts = [];
  for (const story of stories) receipts.push(await tell(await visit(), story));
  const theme = await makeTheme(coordinator);
  const hardship = await makeHardship(coordinator, owner, second, theme);
  await answerEveryone(coordinator, theme);
  await readAnswer(await visit(), receipts[0] ?? '');
  await freezeReport(owner, site);
  const anyone = await visit();
  await anyone.go('/onbeantwoord');
  await anyone.waitsFor('/zoeken?q=huurtoeslag', /Werken kost huurtoeslag/);
  await anyone.go('/zoeken?q=huurtoeslag');
  await anyone.go(hardship);
  await anyone.sees('Wie het raakt');
}

async function importPlan(owner: Visitor): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'weerklank-plan-'));
  const file = path.join(folder, 'plan.md');
  writeFileSync(file, paper);
  await owner.go('/plannen/inlezen');
  await owner.page.getByLabel('Het bestand').setInputFiles(file);
  await owner.fill('Jaar', '2027');
  await owner.press('Lees in');
  rmSync(folder, { recursive: true });
  await owner.sees('wetsvoorstel');
  for (const box of await owner.page.locator('#many input[type=checkbox]').all()) await box.check();
  await owner.press('Bevestig de gekozen voorstellen');
  await owner.sees('Alle voorstellen zijn bekeken');
  await owner.press('Maak het plan openbaar');
  await owner.sees('Geen enkele regel is zonder verklaring gebleven');
  await owner.go('/stand');
  await owner.sees('wetsvoorstel');
}

async function tell(reporter: Visitor, story: string): Promise<string> {
  await reporter.go('/melden');
  await reporter.follow('Begin met vertellen');
  await reporter.fill('Wat gebeurt er?', story);
  await reporter.press('Verder');
  await reporter.choose(/^Ernstig/);
  await reporter.fill(/In welke gemeente/, 'Waterkant');
  await reporter.press('Verder');
  await reporter.press('Verder');
  await reporter.sees('Zo zien anderen uw verhaal');
  await reporter.press('Verstuur mijn signaal');
  const code = await reporter.page.locator('.wk-receipt').innerText();
  expect(code.replace(/\s/g, '')).toMatch(/^\d{16}$/);
  return code;
}

async function makeTheme(coordinator: Visitor): Promise<string> {
  await coordinator.go('/werk/signalen');
  await coordinator.sees('S-000001');
  await coordinator.go('/werk/voorstellen');
  await coordinator.press('Kijk nu opnieuw');
  await coordinator.waitsFor('/werk/voorstellen', /4 signalen/);
  await coordinator.follow(/4 signalen/);
  await coordinator.fill('Titel van het thema', 'Werken kost huurtoeslag en bijstand');
  await coordinator.press('Maak hier een thema van');
  const theme = coordinator.path();
  await coordinator.go(`${theme}/doe/publish`);
  await coordinator.fill(
    'Wat mensen vertellen',
    'Wie meer gaat werken verliest twee regelingen tegelijk en moet terugbetalen.',
  );
  await coordinator.choose('zwaar');
  await coordinator.choose('ja');
  await coordinator.press(/Maak openbaar/);
  await coordinator.go(theme);
  await coordinator.sees('openbaar');
  return theme;
}

async function makeHardship(coordinator: Visitor, owner: Visitor, second: Visitor, theme: string): Promise<string> {
  await coordinator.go(theme);
  await coordinator.press('Maak hier een hardheid van');
  const hardship = coordinator.path();
  await owner.go(`${hardship}/wijzigen`);
  await owner.fill(/^Wie het raakt/, 'Mensen met een laag inkomen die meer gaan werken.');
  await owner.fill(/^Hoe het komt/, 'Twee regelingen hebben elk een eigen grens en botsen.');
  await owner.fill(/^Bekend sinds/, '01-03-2021');
  await owner.page.locator('input[name^="owner"]').first().fill('Ministerie van Bestaan en Bijstand');
  await owner.press(/Bewaar/);
  await owner.go(`${hardship}/doe/research`);
  await owner.press(/Maak openbaar/);
  await owner.go(`${hardship}/doe/acknowledge`);
  await owner.choose('regelingen botsen');
  await owner.choose('wet');
  await owner.press(/Erken/);
  await second.go(hardship);
  await second.press(/[Bb]evestig/);
  await second.sees('erkend');
  return hardship;
}

async function answerEveryone(coordinator: Visitor, theme: string): Promise<void> {
  const id = theme.split('/').at(-1) ?? '';
  await coordinator.go(`/werk/antwoord/theme/${id}`);
  await coordinator.fill(
    /^Het antwoord(?! in)/,
    'Wij hebben gezien dat werken u geld kost. Vanaf januari wordt dit verrekend. Bel ons als u nu in de knel zit.',
  );
  await coordinator.press('Bekijk eerst');
  await coordinator.sees('Er is nog niets verstuurd');
  await coordinator.press(/^Verstuur aan 4/);
  await coordinator.waitsFor(`/werk/antwoord/theme/${id}`, /4 van 4/);
}

async function readAnswer(reporter: Visitor, receipt: string): Promise<void> {
  await reporter.go('/volgen');
  await reporter.fill('Uw code', receipt);
  await reporter.press('Open mijn signaal');
  await reporter.sees('Vanaf januari wordt dit verrekend');
  await reporter.choose('Ja, opgelost');
  await reporter.press('Vertel het ons');
  await reporter.sees('Uw antwoord telt mee');
}

async function freezeReport(owner: Visitor, site: TestSite): Promise<void> {
  await owner.go('/rapporten/nieuw');
  await owner.press('Maak de editie');
  await owner.page.locator('summary', { hasText: 'Zet deze editie vast' }).click();
  owner.page.on('dialog', (dialog) => void dialog.accept());
  await owner.press('Zet deze editie vast');
  await owner.sees('De editie staat vast');
  const bundle = await owner.page.request.get(`${site.url}${owner.path()}/gegevens.zip`);
  const check = verifyBundle(await bundle.body());
  expect(check.problems).toEqual([]);
  expect(check.changes).toEqual([]);
  const pdf = await (await owner.page.request.get(`${site.url}${owner.path()}/rapport.pdf`)).body();
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
}
