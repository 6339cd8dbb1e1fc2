import { labelCount as classes, unitCount as units } from '../../src/knowledge/personal-data/persons/model.ts';
import { random, shuffle } from './chance.ts';
import type { HiddenWeights } from './network.ts';
import { firstShown, slopesOf, unlabelled, type Plan, type Rows } from './softmax-trainer.ts';

/** Part of the hidden units left out of each step. */
const hiddenDropout = 0.2;
const mostKept = 512;
const nothing = new Int32Array();

/**
 * Softmax regression with a layer of rectified units beside it over the same features (wide and deep, Cheng et al. 2016,
 * arXiv:1606.07792), by AdaGrad with dropout; the same rows give the same weights.
 */
export function trainHidden(rows: Rows, plan: Plan): HiddenWeights {
  const size = 1 << plan.bits;
  const mask = size - 1;
  // A bucket: weights and units, then the sums of squared slopes of each weight, and one for all units.
  const stride = classes + units + classes + 1;
  const cells = new Float32Array(size * stride);
  for (let at = 0; at < cells.length; at += stride) cells.fill(1e-3, at + classes + units, at + stride);
  const next = random(7);
  const bias = Float64Array.from({ length: units }, () => next() * 0.2 - 0.05);
  const out = Float64Array.from({ length: units * classes }, () => (next() - 0.5) * 0.8);
  const outSquares = new Float64Array(units * classes).fill(1);
  const sums = new Float32Array(size * (classes + units));
  const outSums = new Float64Array(out.length);
  const biasSums = new Float64Array(units);
  const order = Int32Array.from(rows.features.keys());
  const scores = new Float64Array(classes);
  const hidden = new Float64Array(units);
  const back = new Float64Array(units);
  const kept = new Int32Array(mostKept);
  let taken = 0;
  for (let round = 0; round < plan.rounds; round += 1) {
    shuffle(order, next);
    for (const at of order) {
      const label = rows.labels[at] ?? unlabelled;
      if (label === unlabelled) continue;
      const features = rows.features[at] ?? nothing;
      let left = 0;
      scores.fill(0);
      for (let unit = 0; unit < units; unit += 1) hidden[unit] = bias[unit] ?? 0;
      for (let feature = firstShown(rows, at, plan, next); feature < features.length; feature += 1) {
        if (next() < plan.dropout) continue;
        const bucket = ((features[feature] ?? 0) & mask) * stride;
        kept[left++] = bucket;
        for (let c = 0; c < classes; c += 1) scores[c] = (scores[c] ?? 0) + (cells[bucket + c] ?? 0);
        for (let unit = 0; unit < units; unit += 1) {
          hidden[unit] = (hidden[unit] ?? 0) + (cells[bucket + classes + unit] ?? 0);
        }
      }
      for (let unit = 0; unit < units; unit += 1) {
        const off = (hidden[unit] ?? 0) <= 0 || next() < hiddenDropout;
        if (off) hidden[unit] = 0;
        const value = hidden[unit] ?? 0;
        for (let c = 0; c < classes; c += 1) scores[c] = (scores[c] ?? 0) + value * (out[unit * classes + c] ?? 0);
      }
      if (!slopesOf(scores, label)) continue;
      let force = 0;
      for (let unit = 0; unit < units; unit += 1) {
        let slope = 0;
        const value = hidden[unit] ?? 0;
        if (value > 0) {
          for (let c = 0; c < classes; c += 1) {
            const place = unit * classes + c;
            slope += (scores[c] ?? 0) * (out[place] ?? 0);
            const own = (scores[c] ?? 0) * value;
            outSquares[place] = (outSquares[place] ?? 0) + own * own;
            out[place] = (out[place] ?? 0) - (plan.rate * own) / Math.sqrt(outSquares[place] ?? 1);
          }
          bias[unit] = (bias[unit] ?? 0) - plan.rate * 0.02 * slope;
        }
        back[unit] = slope;
        force += slope * slope;
      }
      force /= units;
      for (let feature = 0; feature < left; feature += 1) {
        const bucket = kept[feature] ?? 0;
        const squares = bucket + classes + units;
        for (let c = 0; c < classes; c += 1) {
          const slope = scores[c] ?? 0;
          const square = (cells[squares + c] ?? 0) + slope * slope;
          cells[squares + c] = square;
          cells[bucket + c] = (cells[bucket + c] ?? 0) - (plan.rate * slope) / Math.sqrt(square);
        }
        const square = (cells[squares + classes] ?? 0) + force;
        cells[squares + classes] = square;
        const pace = plan.rate / Math.sqrt(square);
        for (let unit = 0; unit < units; unit += 1) {
          const place = bucket + classes + unit;
          cells[place] = (cells[place] ?? 0) - pace * (back[unit] ?? 0);
        }
      }
    }
    if (round < plan.rounds / 2) continue;
    taken += 1;
    for (let at = 0; at < size; at += 1) {
      for (let c = 0; c < classes + units; c += 1) {
        const place = at * (classes + units) + c;
        sums[place] = (sums[place] ?? 0) + (cells[at * stride + c] ?? 0);
      }
    }
    out.forEach((value, at) => (outSums[at] = (outSums[at] ?? 0) + value));
    bias.forEach((value, at) => (biasSums[at] = (biasSums[at] ?? 0) + value));
  }
  const share = (1 - plan.dropout) / taken;
  return {
    values: sums.map((value) => value * share),
    mask,
    bias: Array.from(biasSums, (value) => value / taken),
    out: Array.from(outSums, (value) => (value * (1 - hiddenDropout)) / taken),
  };
}
