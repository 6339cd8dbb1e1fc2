/** A sparse vector: ascending term numbers and their values. */
export interface Sparse {
  readonly terms: Int32Array;
  readonly values: Float32Array;
}

export const emptySparse: Sparse = { terms: new Int32Array(0), values: new Float32Array(0) };

/** a·x + b·y. */
export function combine(a: number, x: Sparse, b: number, y: Sparse): Sparse {
  const terms = new Int32Array(x.terms.length + y.terms.length);
  const values = new Float32Array(terms.length);
  let size = 0;
  let i = 0;
  let j = 0;
  while (i < x.terms.length || j < y.terms.length) {
    const left = i < x.terms.length ? (x.terms[i] as number) : Infinity;
    const right = j < y.terms.length ? (y.terms[j] as number) : Infinity;
    const term = Math.min(left, right);
    let value = 0;
    if (left === term) value += a * (x.values[i++] as number);
    if (right === term) value += b * (y.values[j++] as number);
    terms[size] = term;
    values[size++] = value;
  }
  return { terms: terms.slice(0, size), values: values.slice(0, size) };
}

/** The vector with its largest values only, at most so many; shorter ones stay as they are. */
export function strongest(vector: Sparse, most: number): Sparse {
  if (vector.terms.length <= most) return vector;
  const bar = vector.values.slice().sort().at(-most) ?? 0;
  const chosen: number[] = [];
  for (let k = 0; k < vector.values.length && chosen.length < most; k++) {
    if ((vector.values[k] as number) >= bar) chosen.push(k);
  }
  return {
    terms: Int32Array.from(chosen, (k) => vector.terms[k] as number),
    values: Float32Array.from(chosen, (k) => vector.values[k] as number),
  };
}

/** Length of a vector. */
export function norm(vector: Sparse): number {
  let sum = 0;
  for (const value of vector.values) sum += value * value;
  return Math.sqrt(sum);
}

/** The vector with length 1, or the empty one. */
export function unit(vector: Sparse): Sparse {
  const length = norm(vector);
  return length === 0 ? vector : { terms: vector.terms, values: vector.values.map((value) => value / length) };
}

/** Inverted lists over sparse vectors: for each term the rows that have it. */
export interface Postings {
  readonly starts: Int32Array;
  readonly rows: Int32Array;
  readonly values: Float32Array;
}

/** Turns rows into inverted lists; rows that are undefined are skipped. */
export function invert(rows: readonly (Sparse | undefined)[], terms: number): Postings {
  const starts = new Int32Array(terms + 1);
  for (const row of rows) for (const term of row?.terms ?? []) starts[term + 1] = (starts[term + 1] as number) + 1;
  for (let term = 0; term < terms; term++) starts[term + 1] = (starts[term + 1] as number) + (starts[term] as number);
  const free = starts.slice();
  const total = starts[terms] as number;
  const members = new Int32Array(total);
  const values = new Float32Array(total);
  for (const [number, row] of rows.entries()) {
    if (!row) continue;
    for (let k = 0; k < row.terms.length; k++) {
      const term = row.terms[k] as number;
      const at = free[term] as number;
      free[term] = at + 1;
      members[at] = number;
      values[at] = row.values[k] as number;
    }
  }
  return { starts, rows: members, values };
}
