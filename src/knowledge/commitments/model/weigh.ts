import { sentenceKinds, type SentenceKind } from '../types.ts';
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
  const { bias, step, rowOf, rows } = shippedModel();
  const size = sentenceKinds.length;
  const sums = Float64Array.from(bias);
  for (const name of features) {
    const row = rowOf.get(name);
    if (row === undefined) continue;
    for (let kind = 0; kind < size; kind += 1) sums[kind] = (sums[kind] ?? 0) + step * (rows[row * size + kind] ?? 0);
  }
  const top = Math.max(...sums);
  const total = sums.reduce((sum, value) => sum + Math.exp(value - top), 0);
  const chances = new Map(sentenceKinds.map((kind, at) => [kind, Math.exp((sums[at] ?? 0) - top) / total]));
  const weightOf = (feature: string, kind: SentenceKind): number => {
    const row = rowOf.get(feature);
    return row === undefined ? 0 : step * (rows[row * size + sentenceKinds.indexOf(kind)] ?? 0);
  };
  return { chances, weightOf };
}
