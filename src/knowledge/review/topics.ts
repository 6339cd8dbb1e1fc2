import { orthogonalise, type Matrix } from './orthogonal.ts';
import { part } from '../../kernel/slices.ts';
import type { SparseRows } from './vectors.ts';

/** Few: they say what a review is about at large; the words tell the rest. Measured, see the README. */
const topics = 8;
const passes = 8;
/** In fewer documents there is too little to learn topics from. */
const fewest = 100;
/** Of more documents so many, spread evenly, tell what the topics are. */
const enough = 4000;
const rowsAtOnce = 500;

/**
 * Each row as a mix of the 8 topics that tell the documents apart best: latent semantic analysis (Deerwester 1990) by
 * subspace iteration from a fixed start (Halko et al. 2011), from the words alone. Rows have unit length; without
 * words they are zero. The axes are any that span the topics: only products of rows mean something. Gives nothing
 * under 100 rows. Yields the share done now and then.
 */
export function* topicRows(rows: SparseRows): Generator<number, Matrix> {
  if (rows.rows < fewest) return { rows: rows.rows, width: 0, values: new Float64Array(0) };
  const every = Math.ceil(rows.rows / enough);
  let basis = startOf(Math.ceil(rows.rows / every));
  for (let pass = 0; ; pass++) {
    orthogonalise(basis);
    const words = yield* part(ontoWords(rows, basis, every), pass / (passes + 1), (pass + 0.5) / (passes + 1));
    if (pass === passes) {
      orthogonalise(words);
      return unitRows(yield* part(ofWords(rows, words, 1), 0.9, 1));
    }
    basis = yield* part(ofWords(rows, words, every), (pass + 0.5) / (passes + 1), (pass + 1) / (passes + 1));
  }
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

/** For each word, the rows it stands in, summed by their weight; of the rows, one in `every`. */
function* ontoWords(rows: SparseRows, { values }: Matrix, every: number): Generator<number, Matrix> {
  const sums = new Float64Array(rows.wordWidth * topics);
  for (let row = 0, from = 0; row < rows.rows; row += every, from += topics) {
    for (let k = rows.starts[row] ?? 0, end = rows.wordEnds[row] ?? 0; k < end; k++) {
      addTimes(sums, (rows.terms[k] ?? 0) * topics, values, from, rows.weights[k] ?? 0);
    }
    if (from % (rowsAtOnce * topics) === 0) yield row / rows.rows;
  }
  return { rows: rows.wordWidth, width: topics, values: sums };
}

/** For each row, the words in it, summed by their weight; of the rows, one in `every`. */
function* ofWords(rows: SparseRows, { values }: Matrix, every: number): Generator<number, Matrix> {
  const some = Math.ceil(rows.rows / every);
  const sums = new Float64Array(some * topics);
  for (let row = 0, at = 0; row < rows.rows; row += every, at += topics) {
    for (let k = rows.starts[row] ?? 0, end = rows.wordEnds[row] ?? 0; k < end; k++) {
      addTimes(sums, at, values, (rows.terms[k] ?? 0) * topics, rows.weights[k] ?? 0);
    }
    if (at % (rowsAtOnce * topics) === 0) yield row / rows.rows;
  }
  return { rows: some, width: topics, values: sums };
}

function addTimes(sums: Float64Array, at: number, values: Float64Array, from: number, weight: number): void {
  for (let j = 0; j < topics; j++) sums[at + j] = (sums[at + j] ?? 0) + weight * (values[from + j] ?? 0);
}

function unitRows(matrix: Matrix): Matrix {
  const { rows, width, values } = matrix;
  for (let row = 0; row < rows; row++) {
    let squares = 0;
    for (let k = row * width; k < (row + 1) * width; k++) squares += (values[k] ?? 0) ** 2;
    if (squares === 0) continue;
    for (let k = row * width; k < (row + 1) * width; k++) values[k] = (values[k] ?? 0) / Math.sqrt(squares);
  }
  return matrix;
}
