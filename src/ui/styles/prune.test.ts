import { expect, test } from 'vitest';
import { keepBlocks, keepTokens } from './prune.ts';
import { stylesheet, themeClass } from './stylesheet.ts';

test('keeps the rules of a block and not of its namesakes', () => {
  const css =
    '/* x */ .a-link, .a-link__icon:hover { color: red; } .a-link-list { color: blue; } @media print { .a-link--b { top: 0 } .c { top: 1 } }';
  expect(keepBlocks(css, new Set(['a-link']))).toBe(
    '.a-link,.a-link__icon:hover{color:red;}@media print{.a-link--b{top:0}}',
  );
});

test('keeps tokens that are used, directly or through another', () => {
  expect(keepTokens('.t { --a: var(--b); --b: 1px; --c: 2px; }', '.x { top: var(--a, 0) }')).toBe(
    '--a:var(--b);--b:1px',
  );
});

test('the stylesheet has the parts of the kit, needs nothing from elsewhere, and knows other themes', () => {
  const css = stylesheet();
  expect(
    ['.utrecht-button', '.utrecht-alert', '.wk-card', '.weerklank-theme', '@media print'].filter(
      (part) => !css.includes(part),
    ),
  ).toEqual([]);
  expect(/url\((?!"data:image\/svg)|@import|@font-face/.exec(css)?.[0]).toBeUndefined();
  expect(css.length).toBeLessThan(250_000);
  const own = stylesheet({ name: 'stad', css: '.stad-theme{--wk-petrol:#123456}' });
  expect([own.includes('.stad-theme'), own.includes('.weerklank-theme')]).toEqual([true, false]);
  expect(themeClass({ name: 'stad', css: '' })).toBe('voorbeeld-theme stad-theme');
});

test('every token that the kit uses has a value in both themes', () => {
  for (const theme of ['weerklank', 'voorbeeld'] as const) {
    const css = stylesheet(theme);
    const set = new Set([...css.matchAll(/(--(?:wk|basis)-[\w-]+):/g)].map((match) => match[1]));
    const used = [...css.matchAll(/var\((--(?:wk|basis)-[\w-]+)\)/g)].map((match) => match[1]);
    expect([...new Set(used)].filter((token) => !set.has(token))).toEqual([]);
  }
});
