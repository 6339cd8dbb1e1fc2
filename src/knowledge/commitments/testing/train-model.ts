import { writeFileSync } from 'node:fs';
import { prior } from '../model/prior.ts';
import { penalty, train } from '../model/train.ts';
import { labelledExamples } from './examples.ts';
import { labelledPaper } from './labels.ts';

// Trains on what is not kept apart and writes model/weights-data.ts: node --import tsx <this file>
if (labelledPaper() === undefined)
  throw new Error('The labelled paper is not on this machine; the weights stay as they are.');
const examples = labelledExamples().filter(({ isKeptApart, features }) => !isKeptApart && features.length > 0);
const model = train(examples, prior, penalty);
const lines = Object.entries(model.weights).map(
  ([name, weight]) => `  ${/^\w+$/u.test(name) ? name : `'${name}'`}: ${weight},`,
);
writeFileSync(
  new URL('../model/weights-data.ts', import.meta.url),
  `// Made by testing/train-model.ts; the model card is README.md beside this file.\nexport const bias = ${model.bias};\n\nexport const weights: Readonly<Record<string, number>> = {\n${lines.join('\n')}\n};\n`,
);
