import type { WordKnowledge } from './candidates.ts';
import { nameLists } from './name-lists.ts';
import { spellingWeights, wordKinds } from './weights.ts';

let knowledge: WordKnowledge | undefined;

/** What ships of words apart from texts; unpacked at first use. */
export function shippedKnowledge(): WordKnowledge {
  knowledge ??= { lists: nameLists(), spelling: spellingWeights(), kinds: wordKinds() };
  return knowledge;
}
