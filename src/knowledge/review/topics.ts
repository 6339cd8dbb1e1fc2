import { orthogonalise, products, solveRows, triangle, type Matrix } from './orthogonal.ts';
import { part } from './slices.ts';
import type { SparseRows } from './vectors.ts';

const topics = 50;
const passes = 3;
/** In fewer documents there is too little to learn topics from. */
const fewest = 100;
const rowsAtOnce = 500;

/**
 * Each row as a mix of the 50 topics that tell the documents apart best: latent semantic analysis (Deerwester 1990) by
 * subspace iteration from a fixed start (Halko et al. 2011), from the words alone. Rows have unit length; without
 * words they are zero. The axes are any that span the topics: only products of rows mean something. Gives nothing
 * under 100 rows. Yields the share done now and then.
 */
export function* topicRows(rows: SparseRows): Generator<number, Matrix> {
  if (rows.rows < fewest) return { rows: rows.rows, width: 0, values: new Float64Array(0) };
  let basis = startOf(rows.rows);
  for (let pass = 0; pass < passes; pass++) {
    orthogonalise(basis);
    basis = yield* part(throughWords(rows, basis), pass / (passes + 1), (pass + 1) / (passes + 1));
  }
  orthogonalise(basis);
  const image = yield* part(throughWords(rows, basis), passes / (passes + 1), 1);
  solveRows(image, triangle(products(basis, image), topics));
  unitRows(image);
  return image;
}

/** A start without pattern, the same each time: ±1 by a mix of the bits of the place. */
function startOf(rows: number): Matrix {
  const values = new Float64Array(rows * topics);
  for (let place = 0; place < values.length; place++) {
    let mixed = Math.imul(place ^ (place >>> 16), 0x45d9f3b);
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x45d9f3b);
    values[place] = ((mixed ^ (mixed >>> 16)) & 1) * 2 - 1;
  }
  return { rows, width: topics, values };
}

/** The rows times themselves turned over times the basis. */
function* throughWords(rows: SparseRows, basis: Matrix): Generator<number, Matrix> {
  const words = yield* part(ontoWords(rows, basis), 0, 0.5);
  return yield* part(ofWords(rows, words), 0.5, 1);
}

/** For each word, the rows it stands in, summed by their weight. */
function* ontoWords(rows: SparseRows, { values }: Matrix): Generator<number, Matrix> {
  const sums = new Float64Array(rows.wordWidth * topics);
  for (let row = 0; row < rows.rows; row++) {
    for (let k = rows.starts[row] ?? 0, end = rows.wordEnds[row] ?? 0; k < end; k++) {
      addTimes(sums, (rows.terms[k] ?? 0) * topics, values, row * topics, rows.weights[k] ?? 0);
    }
    if (row % rowsAtOnce === 0) yield row / rows.rows;
  }
  return { rows: rows.wordWidth, width: topics, values: sums };
}

/** For each row, the words in it, summed by their weight. */
function* ofWords(rows: SparseRows, { values }: Matrix): Generator<number, Matrix> {
  const sums = new Float64Array(rows.rows * topics);
  for (let row = 0; row < rows.rows; row++) {
    for (let k = rows.starts[row] ?? 0, end = rows.wordEnds[row] ?? 0; k < end; k++) {
      addTimes(sums, row * topics, values, (rows.terms[k] ?? 0) * topics, rows.weights[k] ?? 0);
    }
    if (row % rowsAtOnce === 0) yield row / rows.rows;
  }
  return { rows: rows.rows, width: topics, values: sums };
}

function addTimes(sums: Float64Array, at: number, values: Float64Array, from: number, weight: number): void {
  for (let j = 0; j < topics; j++) sums[at + j] = (sums[at + j] ?? 0) + weight * (values[from + j] ?? 0);
}

function unitRows({ rows, width, values }: Matrix): void {
  for (let row = 0; row < rows; row++) {
    let squares = 0;
    for (let k = row * width; k < (row + 1) * width; k++) squares += (values[k] ?? 0) ** 2;
    if (squares === 0) continue;
    for (let k = row * width; k < (row + 1) * width; k++) values[k] = (values[k] ?? 0) / Math.sqrt(squares);
  }
}
