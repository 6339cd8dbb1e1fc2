/** What stands at the end of an arrow: another thing, or a text. */
export type Term =
  | { readonly iri: string }
  | { readonly text: string; readonly language?: string | undefined; readonly datatype?: string | undefined };

/** One thing with its kinds and what is said about it; all addresses in full. */
export interface Thing {
  readonly id: string;
  readonly types: readonly string[];
  readonly says: readonly (readonly [predicate: string, Term])[];
}

const type = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

/** Turtle 1.1, without abbreviations beyond prefixes: every triple of the things. */
export function toTurtle(things: readonly Thing[], prefixes: Readonly<Record<string, string>>): string {
  const short = (iri: string): string => {
    for (const [name, space] of Object.entries(prefixes)) {
      const rest = iri.startsWith(space) ? iri.slice(space.length) : '';
      if (/^[A-Za-z_][\w-]*$/.test(rest)) return `${name}:${rest}`;
    }
    return `<${safeIri(iri)}>`;
  };
  const show = (term: Term): string => {
    if ('iri' in term) return short(term.iri);
    if (term.language !== undefined) return `${quoted(term.text)}@${term.language}`;
    return term.datatype === undefined ? quoted(term.text) : `${quoted(term.text)}^^${short(term.datatype)}`;
  };
  const blocks = things.map(({ id, types, says }) => {
    const lines = [
      ...types.map((one) => `a ${short(one)}`),
      ...says.map(([predicate, term]) => `${short(predicate)} ${show(term)}`),
    ];
    return `<${safeIri(id)}>\n  ${lines.join(' ;\n  ')} .`;
  });
  const heads = Object.entries(prefixes).map(([name, space]) => `@prefix ${name}: <${space}> .`);
  return `${heads.join('\n')}\n\n${blocks.join('\n\n')}\n`;
}

/** Expanded JSON-LD 1.1 of the same triples. */
export function toJsonLd(things: readonly Thing[]): string {
  const nodes = things.map(({ id, types, says }) => {
    const node: Record<string, unknown> = { '@id': safeIri(id), '@type': types };
    for (const [predicate, term] of says) {
      const values = (node[predicate] ?? []) as unknown[];
      node[predicate] = [...values, jsonTerm(term)];
    }
    return node;
  });
  return `${JSON.stringify({ '@graph': nodes }, null, 2)}\n`;
}

function jsonTerm(term: Term): object {
  if ('iri' in term) return { '@id': safeIri(term.iri) };
  if (term.language !== undefined) return { '@value': term.text, '@language': term.language };
  return term.datatype === undefined ? { '@value': term.text } : { '@value': term.text, '@type': term.datatype };
}

/** The triples, one by one, for who checks them. */
export function triplesOf(things: readonly Thing[]): (readonly [string, string, Term])[] {
  return things.flatMap(({ id, types, says }) => [
    ...types.map((iri) => [id, type, { iri }] as const),
    ...says.map(([predicate, term]) => [id, predicate, term] as const),
  ]);
}

/** An address without the signs that end an IRI (RFC 3987). */
function safeIri(iri: string): string {
  return iri.replace(/[\u0000-\u0020<>"{}|^`\\]/g, (sign) => encodeURIComponent(sign));
}

function quoted(text: string): string {
  const safe = text
    .toWellFormed()
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '');
  return `"${safe}"`;
}
