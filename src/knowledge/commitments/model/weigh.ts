import { sentenceKinds, type SentenceKind } from '../types.ts';
import { chancesOf } from './chances.ts';
import { unpack, type ShippedModel } from './packing.ts';
import { packedModel } from './weights-data.ts';

/** From this chance on a sentence is proposed; kept from before the wording was weighed, and not chosen anew. */
export const threshold = 0.55;

let shipped: ShippedModel | undefined;

/** The weights that ship; unpacked at first use. */
function shippedModel(): ShippedModel {
  shipped ??= unpack(packedModel);
  return shipped;
}

/** The estimated chance of each kind for a sentence with these features, and how much each feature speaks for a kind. */
export interface Weighed {
  readonly chances: ReadonlyMap<SentenceKind, number>;
  /** How much a feature speaks for this kind, beside the other kinds: log-odds; 0 for one that the model does not know. */
  readonly weightOf: (feature: string, kind: SentenceKind) => number;
}

/** Weighs the features of a sentence: a multinomial logistic model. */
export function weigh(features: readonly string[]): Weighed {
  const { bias, rowOf, rows } = shippedModel();
  const known = features.flatMap((name) => rowOf.get(name) ?? []);
  const chances = chancesOf(bias, rows, known);
  return {
    chances: new Map(sentenceKinds.map((kind, at) => [kind, chances[at] ?? 0])),
    weightOf: (feature, kind) => {
      const row = rowOf.get(feature);
      return row === undefined ? 0 : (rows[row * sentenceKinds.length + sentenceKinds.indexOf(kind)] ?? 0);
    },
  };
}
