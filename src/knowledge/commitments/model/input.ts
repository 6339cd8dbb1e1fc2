import { featuresOf } from '../sentence/features.ts';
import type { Observed } from '../sentence/features.ts';
import { wordingOf, type Wording } from '../wording/wording.ts';

/** What the model is given of a sentence: the names of what the rules found and of its wording. */
export interface Input {
  readonly names: readonly string[];
  readonly wording: readonly Wording[];
}

/** The same for training and for use. */
export function inputOf(seen: Observed): Input {
  const wording = wordingOf(seen.sentence, seen.words);
  return { names: [...featuresOf(seen), ...wording.map(({ name }) => name)], wording };
}
