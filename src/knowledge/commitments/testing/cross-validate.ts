import { prior } from '../model/prior.ts';
import { penalty, train, type Model } from '../model/train.ts';
import type { LabelledExample } from './examples.ts';

/** A labelled sentence with the chance that a model gave it which never saw its paper. */
export interface Scored {
  readonly example: LabelledExample;
  readonly chance: number;
}

/** Leaves out one paper (or stretch of the long one) at a time; sentences that are kept apart take no part. */
export function crossValidate(examples: readonly LabelledExample[]): Scored[] {
  const usable = examples.filter(({ isKeptApart }) => !isKeptApart);
  return [...new Set(usable.map(({ fold }) => fold))].flatMap((fold) => {
    const model = train(
      usable.filter((one) => one.fold !== fold && one.features.length > 0),
      prior,
      penalty,
    );
    return usable.filter((one) => one.fold === fold).map((example) => ({ example, chance: chanceOf(model, example) }));
  });
}

function chanceOf({ bias, weights }: Model, { features }: LabelledExample): number {
  if (features.length === 0) return 0;
  return 1 / (1 + Math.exp(-features.reduce((sum, name) => sum + (weights[name] ?? 0), bias)));
}
