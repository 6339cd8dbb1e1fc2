import { labelCount, unitCount } from '../../src/knowledge/personal-data/persons/model.ts';
import type { TaggerBytes } from '../../src/knowledge/personal-data/persons/tagger.ts';
import type { HiddenWeights, Weights } from './network.ts';

/** The least that a unit is worth: what rounds to nothing costs nothing once packed. */
const least = 0.03;

/** Rounds the weights of both looks to bytes, of the classes against the first one. */
export function rounded(first: Weights, second: HiddenWeights): TaggerBytes {
  const steps = [stepOf(first.values), stepOf(second.values)] as const;
  const early = against(first.values, labelCount, steps[0]);
  const late = against(second.values, labelCount + unitCount, steps[1]);
  const out = Array.from({ length: unitCount }, (_, unit) => {
    const [base = 0, ...rest] = second.out.slice(unit * labelCount, (unit + 1) * labelCount);
    return rest.map((value) => Number((value - base).toFixed(4)));
  });
  return {
    bytes: joined(early, late),
    buckets: [first.mask + 1, second.mask + 1],
    steps,
    bias: second.bias.map((value) => Number(value.toFixed(4))),
    out: out.flat(),
  };
}

function joined(early: Uint8Array, late: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(early.length + late.length);
  bytes.set(early);
  bytes.set(late, early.length);
  return bytes;
}

/** Of each bucket all numbers but the first, of classes less the first; small ones round to nothing before that. */
function against(values: Float32Array, width: number, step: number): Uint8Array {
  const bytes = new Uint8Array((values.length / width) * (width - 1));
  let written = 0;
  for (let bucket = 0; bucket < values.length; bucket += width) {
    const base = Math.round((values[bucket] ?? 0) / step);
    for (let at = 1; at < width; at += 1) {
      const value = Math.round((values[bucket + at] ?? 0) / step) - (at < labelCount ? base : 0);
      bytes[written] = 128 + Math.max(-127, Math.min(127, value));
      written += 1;
    }
  }
  return bytes;
}

function stepOf(values: Float32Array): number {
  let most = 0;
  for (const value of values) most = Math.max(most, Math.abs(value));
  return Math.max(most / 127, least);
}
