import { readFileSync } from 'node:fs';

const names = ['drafts', 'counters', 'confirm', 'list-keys', 'live'];

/** The one script of the site: small helpers, each in a scope of its own. Pages work without any of them. */
export function islands(): string {
  return names.map((name) => `{\n${readFileSync(new URL(`./${name}.js`, import.meta.url), 'utf8')}\n}`).join('\n');
}
