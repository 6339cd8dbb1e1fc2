/** Rows of equal width, one after another. */
export interface Matrix {
  readonly rows: number;
  readonly width: number;
  readonly values: Float64Array;
}

/** A direction shorter than this share of the longest one is taken for rounding, and becomes zero. */
const negligible = 1e-10;

/** The products of the columns of a with those of b, summed over all rows: aᵀb, width × width. */
export function products(a: Matrix, b: Matrix): Float64Array {
  const { rows, width } = a;
  const sums = new Float64Array(width * width);
  for (let row = 0, at = 0; row < rows; row++, at += width) {
    for (let i = 0; i < width; i++) {
      const value = a.values[at + i] ?? 0;
      for (let j = 0; j <= i; j++) sums[i * width + j] = (sums[i * width + j] ?? 0) + value * (b.values[at + j] ?? 0);
    }
  }
  return sums;
}

/** Cholesky: the lower triangle L with LLᵀ = sums; a column that depends on those before it becomes zero. */
export function triangle(sums: Float64Array, width: number): Float64Array {
  const lower = new Float64Array(width * width);
  let largest = 0;
  for (let i = 0; i < width; i++) largest = Math.max(largest, sums[i * width + i] ?? 0);
  for (let i = 0; i < width; i++) {
    for (let j = 0; j <= i; j++) {
      let rest = sums[i * width + j] ?? 0;
      for (let k = 0; k < j; k++) rest -= (lower[i * width + k] ?? 0) * (lower[j * width + k] ?? 0);
      const diagonal = lower[j * width + j] ?? 0;
      if (i === j) lower[i * width + i] = rest > negligible * largest ? Math.sqrt(rest) : 0;
      else lower[i * width + j] = diagonal === 0 ? 0 : rest / diagonal;
    }
  }
  return lower;
}

/** Solves each row x of the matrix from xLᵀ = row, in place; along a zero direction it stays zero. */
export function solveRows({ rows, width, values }: Matrix, lower: Float64Array): void {
  for (let row = 0, at = 0; row < rows; row++, at += width) {
    for (let i = 0; i < width; i++) {
      let rest = values[at + i] ?? 0;
      for (let j = 0; j < i; j++) rest -= (values[at + j] ?? 0) * (lower[i * width + j] ?? 0);
      const diagonal = lower[i * width + i] ?? 0;
      values[at + i] = diagonal === 0 ? 0 : rest / diagonal;
    }
  }
}

/** Makes the columns orthogonal and of unit length, in place; twice, for rounding. */
export function orthogonalise(matrix: Matrix): void {
  for (let time = 0; time < 2; time++) solveRows(matrix, triangle(products(matrix, matrix), matrix.width));
}
