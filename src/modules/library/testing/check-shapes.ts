import type { Triple } from './read-turtle.ts';

const sh = (name: string): string => `http://www.w3.org/ns/shacl#${name}`;
const type = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

class Graph {
  readonly #said = new Map<string, string[]>();
  readonly #kinds = new Map<string, string[]>();

  constructor(triples: readonly Triple[]) {
    for (const [subject, predicate, object] of triples) {
      push(this.#said, `${subject} ${predicate}`, object);
      if (predicate === type) push(this.#kinds, object, subject);
    }
  }

  all(subject: string, predicate: string): readonly string[] {
    return this.#said.get(`${subject} ${predicate}`) ?? [];
  }

  ofKind(kind: string): readonly string[] {
    return this.#kinds.get(kind) ?? [];
  }
}

function push(map: Map<string, string[]>, key: string, value: string): void {
  map.set(key, [...(map.get(key) ?? []), value]);
}

/**
 * What a description breaks of SHACL shapes: counts, kinds of node, classes, datatypes and languages.
 * `checked` is how many constraints were looked at; other kinds of constraint are passed over.
 */
export function brokenShapes(
  data: readonly Triple[],
  shapes: readonly Triple[],
): { broken: string[]; checked: number } {
  const [graph, rules] = [new Graph(data), new Graph(shapes)];
  const broken: string[] = [];
  let checked = 0;
  for (const shape of rules.ofKind(sh('NodeShape'))) {
    const focus = rules.all(shape, sh('targetClass')).flatMap((kind) => graph.ofKind(kind));
    for (const property of rules.all(shape, sh('property'))) {
      const path = rules.all(property, sh('path'))[0] ?? '';
      for (const node of focus) {
        const values = graph.all(node, path);
        for (const [rule, wanted] of constraints) {
          for (const bound of rules.all(property, sh(rule))) {
            checked += 1;
            if (!wanted(values, bound, graph)) broken.push(`${node} ${path}: ${rule} ${bound}`);
          }
        }
      }
    }
  }
  return { broken, checked };
}

type Constraint = (values: readonly string[], bound: string, graph: Graph) => boolean;

const isText = (value: string) => value.startsWith('"');
const number = (bound: string) => Number(bound.replace(/^"(\d+)".*$/, '$1'));

const constraints: readonly (readonly [string, Constraint])[] = [
  ['minCount', (values, bound) => values.length >= number(bound)],
  ['maxCount', (values, bound) => values.length <= number(bound)],
  ['class', (values, bound, graph) => values.every((value) => graph.all(value, type).includes(bound))],
  ['datatype', (values, bound) => values.every((value) => value.endsWith(`^^${bound}`))],
  [
    'nodeKind',
    (values, bound) =>
      values.every((value) =>
        bound === sh('Literal')
          ? isText(value)
          : bound === sh('IRI') || bound === sh('BlankNodeOrIRI')
            ? !isText(value)
            : true,
      ),
  ],
];
