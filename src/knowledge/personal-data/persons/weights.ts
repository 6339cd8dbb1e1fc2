import { unzlibSync } from 'fflate';
import { bytesOf } from './base64.ts';
import { lookCount, type SpellingWeights } from './spelling.ts';
import { bucketBytes, taggerOf, type Tagger } from './tagger.ts';
import { kindBytes, kindsIn, type WordKinds } from './word-kinds.ts';
import { packedKinds } from './word-kinds-data.ts';
import { spellingLook } from './weights-spelling-data.ts';
import { bothLooks } from './weights-tagger-data.ts';

let tagger: Tagger | undefined;
let spelling: SpellingWeights | undefined;
let kinds: WordKinds | undefined;

/** The weights of both looks that ship; unpacked at first use. */
export function shippedTagger(): Tagger {
  tagger ??= unpackTagger();
  return tagger;
}

/** The weights that judge the letters of a word; unpacked at first use. */
export function spellingWeights(): SpellingWeights {
  spelling ??= unpackSpelling();
  return spelling;
}

/** The kinds of words that ship; unpacked at first use. */
export function wordKinds(): WordKinds {
  kinds ??= unpackKinds();
  return kinds;
}

function unpackKinds(): WordKinds {
  const { places, packed } = packedKinds;
  return kindsIn(unzlibSync(bytesOf(packed), { out: new Uint8Array(kindBytes(places)) }), places);
}

function unpackTagger(): Tagger {
  const { buckets, packed } = bothLooks;
  // With its length known beforehand, nothing is copied while it grows.
  const out = new Uint8Array(buckets[0] * bucketBytes.first + buckets[1] * bucketBytes.second);
  return taggerOf({ ...bothLooks, bytes: unzlibSync(bytesOf(packed), { out }) });
}

function unpackSpelling(): SpellingWeights {
  const bytes = unzlibSync(bytesOf(spellingLook.packed));
  const values = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  const half = values.length / 2;
  return {
    halves: [values.subarray(0, half), values.subarray(half)],
    step: spellingLook.step,
    mask: half / lookCount - 1,
  };
}
