import { writeFileSync } from 'node:fs';
import { pack } from '../model/packing.ts';
import { prior } from '../model/prior.ts';
import { train } from '../model/train.ts';
import { labelledExamples } from './examples.ts';
import { labelledPaper } from './labels.ts';

// Trains on what is not kept apart and writes model/weights-data.ts: node --import tsx <this file>
if (labelledPaper() === undefined)
  throw new Error('The labelled paper is not on this machine; the weights stay as they are.');
/** A row whose weights all lie this close together says nothing that can be seen. */
const least = 0.05;
const { bias, step, nameBytes, packed } = pack(
  train(
    labelledExamples().filter(({ isKeptApart }) => !isKeptApart),
    prior,
  ),
  least,
);
writeFileSync(
  new URL('../model/weights-data.ts', import.meta.url),
  `// Made by testing/train-model.ts; the model card is README.md beside this file.
import type { PackedModel } from './packing.ts';

export const packedModel: PackedModel = {
  bias: [${bias.join(', ')}],
  step: ${step},
  nameBytes: ${nameBytes},
  packed:
    '${packed}',
};
`,
);
