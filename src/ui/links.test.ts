import { render } from 'preact-render-to-string';
import { h } from 'preact';
import { expect, test } from 'vitest';
import { Link, safeHref } from './links.tsx';

test.each([
  'javascript:alert(1)',
  ' java\nscript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  '\u0001javascript:x',
  'file:///etc/passwd',
])('an address that could run or leak leads nowhere: %j', (href) => {
  expect(safeHref(href)).toBe('#');
  expect(render(h(Link, { href, children: 'x' }))).toContain('href="#"');
});

test.each([
  '/signalen?q=a:b',
  '#deel',
  '?lang=en',
  'https://wetten.overheid.nl/x',
  'mailto:a@b.nl',
  'plan:1/x'.slice(6),
])('keeps %j', (href) => {
  expect(safeHref(href)).toBe(href);
});
