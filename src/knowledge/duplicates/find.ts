import { RunIndex } from './candidates.ts';
import { compare } from './compare.ts';
import { printOf } from './prints.ts';
import type { Print } from './prints.ts';
import type { Containment, DuplicateKind, DuplicateText, Duplicates } from './types.ts';

const slice = 64;
/** An inner text smaller than this share of the outer one is named, but does not make them one group. */
const bindingShare = 0.2;
const strength: readonly DuplicateKind[] = ['contained', 'near', 'identical'];

/** Finds copies; yields the share done. The order of the texts does not matter. */
export function* findDuplicates(texts: readonly DuplicateText[]): Generator<number, Duplicates> {
  const rows = [...texts].sort((a, b) => order(a.text, b.text) || order(a.id, b.id));
  const prints: Print[] = [];
  const first = new Map<string, number>();
  const same = new Int32Array(rows.length);
  for (const [number, { text }] of rows.entries()) {
    if (number % slice === 0) yield (0.3 * number) / rows.length;
    const print = printOf(text);
    const key = print.words.length > 0 ? print.words.join() : `raw:${text.trim()}`;
    same[number] = first.get(key) ?? number;
    first.set(key, same[number] as number);
    prints.push(same[number] === number ? print : empty);
  }
  const bonds = new Bonds(rows.length);
  for (let number = 0; number < rows.length; number++) {
    if (same[number] !== number) bonds.join(number, same[number] as number, 'identical');
  }
  const index = new RunIndex(prints);
  const containments: Containment[] = [];
  // Each text is bound to the shortest text around it only: a stock phrase must not tie all mails that hold it.
  const outerOf = new Map<number, number>();
  for (const [number, print] of prints.entries()) {
    if (number % slice === 0) yield 0.3 + (0.7 * number) / rows.length;
    for (const other of index.of(number)) {
      if (bonds.isCopy(number, other)) continue;
      const against = prints[other] ?? empty;
      const { kind, share } = compare(print, against);
      if (kind === 'near') bonds.join(number, other, 'near');
      if (kind !== 'contained') continue;
      const [inner, outer] = print.words.length < against.words.length ? [number, other] : [other, number];
      containments.push({ inner: rows[inner]?.id ?? '', outer: rows[outer]?.id ?? '', share });
      const [size, before] = [sizeOf(prints[outer]), sizeOf(prints[outerOf.get(inner) ?? -1])];
      if (sizeOf(prints[inner]) < bindingShare * size) continue;
      if (before === 0 || size < before || (size === before && outer < (outerOf.get(inner) ?? 0)))
        outerOf.set(inner, outer);
    }
  }
  for (const [inner, outer] of outerOf) bonds.join(inner, outer, 'contained');
  return { groups: bonds.groups(rows), containments };
}

const empty: Print = { words: new Int32Array(0), grams: new Uint32Array(0) };

function sizeOf(print: Print | undefined): number {
  return print?.words.length ?? 0;
}

/** Texts bound to each other, with the strongest bond each has. */
class Bonds {
  private readonly parent: Int32Array;
  private readonly kind: Int8Array;

  constructor(count: number) {
    this.parent = Int32Array.from({ length: count }, (_, number) => number);
    this.kind = new Int8Array(count).fill(-1);
  }

  join(a: number, b: number, kind: DuplicateKind): void {
    const rank = strength.indexOf(kind);
    for (const number of [a, b]) this.kind[number] = Math.max(this.kind[number] as number, rank);
    const [x, y] = [this.root(a), this.root(b)];
    this.parent[Math.max(x, y)] = Math.min(x, y);
  }

  /** True when both are copies within one group already. */
  isCopy(a: number, b: number): boolean {
    return (this.kind[a] as number) > 0 && (this.kind[b] as number) > 0 && this.root(a) === this.root(b);
  }

  groups(rows: readonly DuplicateText[]): { members: string[]; kinds: Record<string, DuplicateKind> }[] {
    const found = new Map<number, number[]>();
    for (let number = 0; number < rows.length; number++) {
      if ((this.kind[number] as number) < 0) continue;
      const root = this.root(number);
      const group = found.get(root);
      if (group) group.push(number);
      else found.set(root, [number]);
    }
    return [...found.values()].map((numbers) => ({
      members: numbers.map((number) => rows[number]?.id ?? '').sort(),
      kinds: Object.fromEntries(numbers.map((n) => [rows[n]?.id ?? '', strength[this.kind[n] as number] ?? 'near'])),
    }));
  }

  private root(number: number): number {
    let root = number;
    while (this.parent[root] !== root) root = this.parent[root] as number;
    while (this.parent[number] !== root) [this.parent[number], number] = [root, this.parent[number] as number];
    return root;
  }
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
