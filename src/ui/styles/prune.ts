/** One rule of a stylesheet at its top level: a selector or at-rule with its body, or a statement without one. */
interface Rule {
  readonly head: string;
  readonly body: string;
}

/** Splits CSS in its top-level rules; comments fall out. Knows strings, nested braces, nothing more: for CSS of packages. */
export function rulesOf(css: string): readonly Rule[] {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '');
  const rules: Rule[] = [];
  let start = 0;
  let open = -1;
  let depth = 0;
  for (let at = 0; at < plain.length; at += 1) {
    const sign = plain[at];
    if (sign === '{') {
      if (depth === 0) open = at;
      depth += 1;
    } else if (sign === '}') {
      depth -= 1;
      if (depth > 0) continue;
      rules.push({ head: plain.slice(start, open).trim(), body: plain.slice(open + 1, at) });
      start = at + 1;
    } else if (sign === ';' && depth === 0) start = at + 1;
  }
  return rules;
}

/** Keeps the rules whose selectors all belong to one of the blocks (`utrecht-link` keeps `.utrecht-link__icon`, not `.utrecht-link-list`). */
export function keepBlocks(css: string, blocks: ReadonlySet<string>): string {
  return rulesOf(css)
    .map(({ head, body }) => {
      if (/^@(media|supports)/.test(head)) {
        const inner = keepBlocks(body, blocks);
        return inner === '' ? '' : `${head}{${inner}}`;
      }
      if (head.startsWith('@')) return '';
      const kept = selectorsOf(head).filter((selector) => belongs(selector, blocks));
      return kept.length === 0 ? '' : `${kept.join(',')}{${squeeze(body)}}`;
    })
    .join('');
}

function selectorsOf(head: string): readonly string[] {
  const selectors: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at <= head.length; at += 1) {
    if (head[at] === '(') depth += 1;
    else if (head[at] === ')') depth -= 1;
    else if (at === head.length || (head[at] === ',' && depth === 0)) {
      selectors.push(head.slice(start, at).trim());
      start = at + 1;
    }
  }
  return selectors;
}

function belongs(selector: string, blocks: ReadonlySet<string>): boolean {
  const names = [...selector.matchAll(/\.([a-z][\w-]*)/g)].map((match) => (match[1] ?? '').replace(/(__|--).*$/, ''));
  return names.length > 0 && names.every((name) => blocks.has(name));
}

/** Takes superfluous white space out of declarations. */
export function squeeze(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/: /g, ':')
    .trim();
}

/** Keeps the design tokens that the other CSS uses, directly or through another token. */
export function keepTokens(theme: string, users: string): string {
  const tokens = new Map(
    [...theme.matchAll(/(--[\w-]+):([^;]+);/g)].map((match) => [match[1] ?? '', (match[2] ?? '').trim()]),
  );
  const wanted = new Set<string>();
  const waiting = usedTokens(users);
  for (let token = waiting.pop(); token !== undefined; token = waiting.pop()) {
    const value = tokens.get(token);
    if (wanted.has(token) || value === undefined) continue;
    wanted.add(token);
    waiting.push(...usedTokens(value));
  }
  return [...tokens]
    .filter(([name]) => wanted.has(name))
    .map(([name, value]) => `${name}:${value}`)
    .join(';');
}

function usedTokens(css: string): string[] {
  return [...css.matchAll(/var\(\s*(--[\w-]+)/g)].map((match) => match[1] ?? '');
}
