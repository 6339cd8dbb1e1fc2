import { unzlibSync } from 'fflate';
import { bytesOf } from './base64.ts';
import type { Weights } from './model.ts';
import { firstLook } from './weights-first-data.ts';
import { secondLook } from './weights-second-data.ts';

/** How weights are packed: signed bytes, zlib, base64. */
export interface PackedWeights {
  readonly step: number;
  readonly packed: string;
}

let models: readonly [Weights, Weights] | undefined;

/** The weights of the first and the second look; unpacked at first use (some 50 ms). */
export function taggerWeights(): readonly [Weights, Weights] {
  models ??= [unpack(firstLook), unpack(secondLook)];
  return models;
}

function unpack({ step, packed }: PackedWeights): Weights {
  const bytes = unzlibSync(bytesOf(packed));
  return { values: new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length), step, mask: bytes.length / 5 - 1 };
}
