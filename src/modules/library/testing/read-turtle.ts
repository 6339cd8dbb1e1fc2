/** A triple; literals start with a quotation mark and end in their language or kind: `"a"@nl`. */
export type Triple = readonly [subject: string, predicate: string, object: string];

const token =
  /\s+|#[^\n]*|(<[^>]*>)|("(?:[^"\\]|\\.)*")|(@[a-zA-Z-]+|\^\^)|([\w.-]*:[\w./-]*[\w/-]|[\w-]*:)|([.;,()[\]])|(true|false|a|-?\d+)(?=[\s.;,)\]])/gy;

/** Reads the part of Turtle 1.1 that the shapes and our description use. @throws Error at anything else. */
export function readTurtle(text: string): Triple[] {
  const tokens = tokensOf(text);
  const prefixes = new Map<string, string>();
  const triples: Triple[] = [];
  let at = 0;
  let blanks = 0;
  const next = () => tokens[at++] ?? '';
  const full = (word: string): string => {
    if (word.startsWith('<')) return word.slice(1, -1);
    if (word === 'a') return 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
    const colon = word.indexOf(':');
    if (colon < 0) return `"${word}"`;
    const space = prefixes.get(word.slice(0, colon));
    if (space === undefined) throw new Error(`unknown prefix in ${word}`);
    return space + word.slice(colon + 1);
  };
  const object = (): string => {
    const word = next();
    if (word === '[') return inside(']');
    if (word === '(') return list();
    if (!word.startsWith('"')) return full(word);
    if (tokens[at]?.startsWith('@')) return word + next();
    if (tokens[at] !== '^^') return word;
    at += 1;
    return `${word}^^${full(next())}`;
  };
  const inside = (end: string): string => {
    const blank = `_:b${String((blanks += 1))}`;
    if (tokens[at] !== end) says(blank);
    if (next() !== end) throw new Error(`expected ${end}`);
    return blank;
  };
  const list = (): string => {
    const name = `_:l${String((blanks += 1))}`;
    while (tokens[at] !== ')') triples.push([name, 'member', object()]);
    at += 1;
    return name;
  };
  const says = (subject: string): void => {
    for (;;) {
      const predicate = full(next());
      do triples.push([subject, predicate, object()]);
      while (tokens[at] === ',' && next());
      if (tokens[at] !== ';') return;
      while (tokens[at] === ';') at += 1;
      if (tokens[at] === '.' || tokens[at] === ']') return;
    }
  };
  while (at < tokens.length) {
    const word = next();
    if (word === '@prefix') {
      prefixes.set(next().slice(0, -1), next().slice(1, -1));
    } else says(word === '[' ? inside(']') : full(word));
    if (next() !== '.') throw new Error(`expected a full stop after ${tokens.slice(at - 6, at).join(' ')}`);
  }
  return triples;
}

function tokensOf(text: string): string[] {
  const found: string[] = [];
  let end = 0;
  for (const match of text.matchAll(token)) {
    end = match.index + match[0].length;
    const word = match.slice(1).find((part) => part !== undefined);
    if (word !== undefined) found.push(word);
  }
  if (end !== text.length) throw new Error(`cannot read Turtle at: ${text.slice(end, end + 60)}`);
  return found;
}
