import { unzlibSync } from 'fflate';
import { bytesOf } from './base64.ts';
import type { HiddenWeights } from './hidden-model.ts';
import { labelCount, type Weights } from './model.ts';
import { lookCount, type SpellingWeights } from './spelling.ts';
import { firstLook } from './weights-first-data.ts';
import { secondLook } from './weights-second-data.ts';
import { spellingLook } from './weights-spelling-data.ts';

/** How weights are packed: signed bytes, zlib, base64. */
interface PackedWeights {
  readonly step: number;
  readonly packed: string;
}

let models: readonly [Weights, HiddenWeights] | undefined;
let spelling: SpellingWeights | undefined;

/** The weights of the first and the second look; unpacked at first use (some 100 ms). */
export function taggerWeights(): readonly [Weights, HiddenWeights] {
  models ??= [unpackFirst(), unpackSecond()];
  return models;
}

/** The weights that judge the letters of a word; unpacked at first use. */
export function spellingWeights(): SpellingWeights {
  spelling ??= unpackSpelling();
  return spelling;
}

function unpackFirst(): Weights {
  const values = unpack(firstLook);
  return { values, step: firstLook.step, mask: values.length / labelCount - 1 };
}

function unpackSecond(): HiddenWeights {
  const { step, bias, out } = secondLook;
  const values = unpack(secondLook);
  return { values, step, mask: values.length / (labelCount + bias.length) - 1, bias, out };
}

function unpackSpelling(): SpellingWeights {
  const values = unpack(spellingLook);
  const half = values.length / 2;
  return {
    halves: [values.subarray(0, half), values.subarray(half)],
    step: spellingLook.step,
    mask: half / lookCount - 1,
  };
}

function unpack({ packed }: PackedWeights): Int8Array {
  const bytes = unzlibSync(bytesOf(packed));
  return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
}
