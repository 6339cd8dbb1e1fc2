import { prior } from '../model/prior.ts';
import { chancesOf } from '../model/chances.ts';
import { train } from '../model/train.ts';
import { sentenceKinds, type SentenceKind } from '../types.ts';
import type { LabelledExample } from './examples.ts';

/** A labelled sentence with what a model that never saw its paper made of it. */
export interface Scored {
  readonly example: LabelledExample;
  /** The chance that it is a commitment, and the likeliest kind of all. */
  readonly chance: number;
  readonly kind: SentenceKind;
}

/** Judges each part of the papers by a model of the other parts; a paper (or stretch of the long one) lies in one part. */
export function crossValidate(examples: readonly LabelledExample[], parts = 8): Scored[] {
  const usable = examples.filter(({ isKeptApart }) => !isKeptApart);
  const sources = [...new Set(usable.map(({ source }) => source))].sort();
  const partOf = new Map(sources.map((source, index) => [source, index % parts]));
  return Array.from({ length: parts }, (_, part) => part).flatMap((part) => {
    const { bias, names, rows } = train(
      usable.filter(({ source }) => partOf.get(source) !== part),
      prior,
    );
    const place = new Map(names.map((name, at) => [name, at]));
    return usable
      .filter(({ source }) => partOf.get(source) === part)
      .map((example) => {
        const chances = chancesOf(
          bias,
          rows,
          example.features.flatMap((name) => place.get(name) ?? []),
        );
        const best = chances.indexOf(Math.max(...chances));
        return {
          example,
          chance: chances[sentenceKinds.indexOf('commitment')] ?? 0,
          kind: sentenceKinds[best] ?? 'description',
        };
      });
  });
}
