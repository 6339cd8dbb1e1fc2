import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runCommand } from './testing/run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'weerklank-law-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const laws = resolve(import.meta.dirname, '../../../laws');
const standards = resolve(import.meta.dirname, '../../../../shared/standards/regelrecht');
const person = { netto_inkomen: 100_000, heeft_partner: false, inkomen_partner: 0, huur: 50_000, bsn: 1 };

test('law test runs every scenario, one line each, and closes with the count', async () => {
  const { code, out } = await runCommand('law test', [laws]);
  expect(out.split('\n').at(-1)).toMatch(/^\d+ passed, 0 failed$/);
  expect(out.split('\n').filter((line) => line.startsWith('ok  ')).length).toBeGreaterThan(35);
  expect(code).toBe(0);
});

test('a scenario that fails says where and why', async () => {
  const feature = file(
    'wrong.feature',
    'Feature: x\n  Scenario: y\n    Given the calculation date is "2026-03-01"\n    When I evaluate "norm" of "inkomensregeling_zonnedaal"\n    Then output "norm" equals 1\n',
  );
  const { code, out } = await runCommand('law test', [feature], { laws });
  expect(out).toContain('FAIL');
  expect(out).toContain('line 5');
  expect(out.split('\n').at(-1)).toBe('0 passed, 1 failed');
  expect(code).toBe(1);
});

test('law check names file, article and field', async () => {
  const path = file('bad.yaml', "$id: a\narticles:\n  - number: '7'\n    text: x\n    vreemd: 1\n");
  const { code, out } = await runCommand('law check', [path]);
  expect(out).toMatch(/FAIL .*bad\.yaml: artikel 7: vreemd: is hier geen bekend veld/);
  expect(code).toBe(1);
  expect(await runCommand('law check', [laws], { language: 'en' })).toMatchObject({
    code: 0,
    out: '4 files: 4 in order, 0 with errors',
  });
});

test('law run explains, writes a receipt, and law verify repeats it', async () => {
  const input = file('person.json', JSON.stringify(person));
  const receipt = join(folder, 'receipt.json');
  const options = { date: '2026-03-01', input, laws, receipt };
  expect(await runCommand('law run', ['huurregeling_zonnedaal', 'huurbijdrage'], options)).toMatchObject({
    code: 0,
    out: 'huurbijdrage: 25000',
  });
  expect(await runCommand('law verify', [receipt], { laws })).toMatchObject({ code: 0 });
  const text = await runCommand('law run', ['huurregeling_zonnedaal', 'huurbijdrage'], { ...options, explain: 'text' });
  expect(text.out).toContain('Huurbijdrage: € 250,00.');
  expect(text.out).toContain('> 2. De huurbijdrage is de huur per maand');
  const tree = await runCommand(
    'law run',
    [join(laws, 'nl/gemeentelijke_verordening/zonnedaal/huurregeling/2026-01-01.yaml'), 'huurbijdrage'],
    { date: '1-3-2026', input, explain: 'tree' },
  );
  expect(tree.out).toContain('╙──Result: huurbijdrage = 25000');
  const json = await runCommand('law run', ['huurregeling_zonnedaal', 'huurbijdrage'], { ...options, explain: 'json' });
  expect(JSON.parse(json.out)).toMatchObject({
    outputs: { huurbijdrage: 25_000 },
    explanation: { conclusion: 'Huurbijdrage: € 250,00.' },
  });
});

test('law ask asks only what still matters and shows what is certain', async () => {
  const { code, out } = await runCommand(
    'law ask',
    ['huurregeling_zonnedaal', 'heeft_recht_op_huurbijdrage'],
    { date: '2026-03-01', laws },
    ['nee', 'veel', '1.900,00'],
  );
  expect(code).toBe(0);
  expect(out).toContain('Dat begrijp ik niet');
  expect(out).toContain('Dit staat vast: heeft recht op huurbijdrage is ja.');
  expect(out).not.toContain('Huur per maand');
  expect(out).toContain('€ 1.900,01');
  const unknown = await runCommand('law ask', ['huurregeling_zonnedaal', 'huurbijdrage'], { date: '2026-03-01', laws });
  expect(unknown.code).toBe(1);
  expect(unknown.out).toContain('staat nog niet vast. Nodig is nog:');
});

test('wrong use is refused in words, with code 2', async () => {
  expect(await runCommand('law run', ['onbekend', 'x'], { date: '2026-03-01', laws })).toMatchObject({
    code: 2,
    err: expect.stringContaining('staat niet in'),
  });
  expect(await runCommand('law run', ['onbekend', 'x'], { date: '31-2-2026' })).toMatchObject({
    code: 2,
    err: expect.stringContaining('bestaande dag'),
  });
  expect(await runCommand('law test', [join(folder, 'nergens')])).toMatchObject({ code: 2 });
  expect(await runCommand('law verify', [file('no.json', '{}')])).toMatchObject({ code: 2 });
  expect(
    await runCommand('law run', ['huurregeling_zonnedaal', 'huurbijdrage'], { date: '2026-03-01', laws }),
  ).toMatchObject({ code: 1, err: expect.stringContaining('Variable not found') });
});

describe.skipIf(!existsSync(standards))('RegelRecht (skipped without ../shared/standards/regelrecht)', () => {
  test('all golden cases and scenarios pass', async () => {
    const { code, out } = await runCommand('law test', [standards]);
    expect(out.split('\n').at(-1)).toBe('113 passed, 0 failed');
    expect(code).toBe(0);
  });
});
