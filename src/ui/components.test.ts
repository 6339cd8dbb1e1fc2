import { expect, test } from 'vitest';
import { demoShell } from './testing/demo-shell.tsx';

const hostile = `"><script>alert(1)</script><img src=x onerror=alert(1)>' style='x' {{7*7}} \u202Ejs`;

test.each(['nl', 'en'] as const)('every component shows hostile text as text, in %s', (language) => {
  const html = demoShell(hostile, language);
  expect(html).not.toContain('<script>alert');
  expect(html).not.toContain('<img src=x');
  expect(html.match(/<script/g)).toHaveLength(1);
  expect(html).toContain('&lt;script>alert(1)');
  // Outside quoted values and texts no attribute of the hostile text may stand.
  const outside = html.replace(/"[^"]*"/g, '""').replace(/>[^<]*/g, '>');
  expect(outside).not.toMatch(/onerror|alert|style=/);
});

test('no component writes style attributes or handlers, which the policy would refuse', () => {
  expect(demoShell()).not.toMatch(/ style=| on[a-z]+="/);
});

test('ids on a page are unique and every reference has its target', () => {
  const html = demoShell();
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
  expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
  const references = [...html.matchAll(/ (?:aria-describedby|aria-labelledby|for)="([^"]+)"/g)].flatMap((match) =>
    (match[1] ?? '').split(' '),
  );
  expect(references.filter((id) => !ids.includes(id))).toEqual([]);
});

test('both languages are complete on the page', () => {
  expect(demoShell(undefined, 'en')).toContain('Main menu');
  expect(demoShell(undefined, 'nl')).toContain('Hoofdmenu');
});
