import { combine, strongest } from './sparse.ts';
import type { Sparse } from './sparse.ts';
import type { Units } from './units.ts';

/** Terms kept of a mean: the rest weighs next to nothing, and large groups would have thousands. */
const kept = 96;

/** Groups while they grow: mean vectors, sizes and what may not meet. Cluster n starts as unit n. */
export class Clusters {
  readonly means: (Sparse | undefined)[];
  readonly sizes: Float64Array;
  private readonly themes: (string | undefined)[];
  private readonly bans: (Set<number> | undefined)[];
  private readonly home: Int32Array;

  constructor(means: readonly Sparse[], units: Units) {
    this.means = [...means];
    this.sizes = Float64Array.from(units.units, (unit) => unit.rows.length);
    this.themes = units.units.map((unit) => unit.theme);
    this.bans = units.units.map((_, unit) => {
      const set = units.forbidden.get(unit);
      return set && new Set(set);
    });
    this.home = Int32Array.from(units.units, (_, unit) => unit);
  }

  /** The cluster that a unit is in now. */
  homeOf(unit: number): number {
    let home = unit;
    while (this.home[home] !== home) home = this.home[home] as number;
    this.home[unit] = home;
    return home;
  }

  /** Whether people's decisions leave room for these two to be one group. */
  mayMeet(a: number, b: number): boolean {
    const [left, right] = [this.themes[a], this.themes[b]];
    if (left !== undefined && right !== undefined) return false;
    for (const unit of this.bans[a] ?? []) if (this.homeOf(unit) === b) return false;
    return true;
  }

  /** Joins b into a; the mean is that of all members. */
  join(a: number, b: number): void {
    const [x, y] = [this.means[a], this.means[b]];
    if (!x || !y) return;
    const [m, n] = [this.sizes[a] as number, this.sizes[b] as number];
    this.means[a] = strongest(combine(m / (m + n), x, n / (m + n), y), kept);
    this.means[b] = undefined;
    this.sizes[a] = m + n;
    this.themes[a] ??= this.themes[b];
    const [mine, theirs] = [this.bans[a], this.bans[b]];
    if (theirs) this.bans[a] = mine ? new Set([...mine, ...theirs]) : theirs;
    this.home[b] = a;
  }
}
