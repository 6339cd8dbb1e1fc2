import { Refusal } from '../../kernel/errors.ts';
import type { ThemeConstraints } from './types.ts';

/** Texts that people bound together; the smallest thing that the grouping moves. */
export interface Unit {
  /** Rows of the batch. */
  readonly rows: readonly number[];
  /** The fixed theme these rows stand in. */
  readonly theme: string | undefined;
}

export interface Units {
  readonly units: readonly Unit[];
  /** Per unit the units it may never share a group with; absent where there are none. */
  readonly forbidden: ReadonlyMap<number, ReadonlySet<number>>;
}

/**
 * Turns what people decided into units and bans between them.
 * @throws Refusal when two decisions contradict each other.
 */
export function unitsOf(ids: readonly string[], constraints: ThemeConstraints): Units {
  const rowOf = new Map(ids.map((id, row) => [id, row]));
  const parent = Int32Array.from(ids, (_, row) => row);
  const find = (row: number): number => {
    let root = row;
    while (parent[root] !== root) root = parent[root] as number;
    while (parent[row] !== root) [parent[row], row] = [root, parent[row] as number];
    return root;
  };
  const join = (a: number, b: number): void => {
    const [x, y] = [find(a), find(b)];
    parent[Math.max(x, y)] = Math.min(x, y);
  };
  for (const [a, b] of constraints.mustLink ?? []) {
    const [x, y] = [rowOf.get(a), rowOf.get(b)];
    if (x !== undefined && y !== undefined) join(x, y);
  }
  const homes = new Map<string, number>();
  for (const { theme, members } of constraints.fixed ?? []) {
    for (const member of members) {
      const row = rowOf.get(member);
      if (row === undefined) continue;
      const home = homes.get(theme);
      if (home === undefined) homes.set(theme, row);
      else join(home, row);
    }
  }
  const themeOf = new Map<number, string>();
  for (const [theme, home] of homes) {
    const root = find(home);
    if (themeOf.has(root)) throw contradiction(ids[root] ?? '');
    themeOf.set(root, theme);
  }
  const unitOf = new Map<number, number>();
  const rows: number[][] = [];
  for (let row = 0; row < ids.length; row++) {
    const root = find(row);
    const unit = unitOf.get(root);
    if (unit === undefined) unitOf.set(root, rows.push([row]) - 1);
    else rows[unit]?.push(row);
  }
  const unitOfRow = (row: number): number => unitOf.get(find(row)) as number;
  const forbidden = new Map<number, Set<number>>();
  const ban = (a: number | undefined, b: number | undefined): void => {
    if (a === undefined || b === undefined) return;
    const [x, y] = [unitOfRow(a), unitOfRow(b)];
    if (x === y) throw contradiction(ids[a] ?? '');
    forbidden.set(x, (forbidden.get(x) ?? new Set()).add(y));
    forbidden.set(y, (forbidden.get(y) ?? new Set()).add(x));
  };
  for (const [a, b] of constraints.cannotLink ?? []) ban(rowOf.get(a), rowOf.get(b));
  for (const { text, theme } of constraints.barred ?? []) ban(rowOf.get(text), homes.get(theme));
  const units = rows.map((members) => ({ rows: members, theme: themeOf.get(find(members[0] as number)) }));
  return { units, forbidden };
}

function contradiction(id: string): Refusal {
  return new Refusal('conflict', {
    nl: `Twee keuzes spreken elkaar tegen: volgens de ene hoort "${id}" bij een groep, volgens de andere niet.`,
    en: `Two decisions contradict each other: one says that "${id}" belongs in a group, the other says it does not.`,
  });
}
