import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { keepBlocks, keepTokens, squeeze } from './prune.ts';

/** `weerklank` is ours, `voorbeeld` the bare tokens of NL Design System; or tokens of one's own under `.NAME-theme`. */
export type Theme = 'weerklank' | 'voorbeeld' | { readonly name: string; readonly css: string };

/** Blocks of the Utrecht component library that the kit uses. */
const blocks = new Set(
  (
    'alert badge-status blockquote body button button-group checkbox data-list document form form-field form-field-description ' +
    'form-field-error-message form-label heading-1 heading-2 heading-3 heading-4 link link-list mark ordered-list pagination ' +
    'paragraph radio-button select skip-link surface table textarea textbox unordered-list'
  )
    .split(' ')
    .map((name) => `utrecht-${name}`),
);

const own = 'base text shell footer form actions messages records lists cards library paper charts print'.split(' ');

function ownStyle(name: string): string {
  return squeeze(readFileSync(new URL(`./${name}.css`, import.meta.url), 'utf8'));
}

/** The class names of `<html>` for a theme. */
export function themeClass(theme: Theme): string {
  if (theme === 'weerklank') return 'voorbeeld-theme weerklank-theme';
  return theme === 'voorbeeld' ? 'voorbeeld-theme' : `voorbeeld-theme ${theme.name}-theme`;
}

/** The one stylesheet of the site: design tokens, NL Design System components that are used, and our own. */
export function stylesheet(theme: Theme = 'weerklank'): string {
  const { resolve } = createRequire(import.meta.url);
  const tokens = readFileSync(resolve('@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css'), 'utf8');
  const components = keepBlocks(readFileSync(resolve('@utrecht/component-library-css/dist/index.css'), 'utf8'), blocks);
  const ours = own.map(ownStyle).join('\n');
  const overrides = theme === 'weerklank' ? ownStyle('theme') : typeof theme === 'object' ? theme.css : '';
  const kept = keepTokens(tokens, `${components}${ours}${overrides}`);
  return `.voorbeeld-theme{${kept}}\n${components}\n${ours}\n${overrides}\n`;
}
