import { writeFileSync } from 'node:fs';
import { prior } from '../model/prior.ts';
import { train } from '../model/train.ts';
import { featuresOf } from '../sentence/features.ts';
import { observe } from '../sentence/observe.ts';
import { labelledPaper, labelledSentences } from './labels.ts';

// Trains on the development sentences only and writes model/weights-data.ts: node --import tsx <this file>
const text = labelledPaper();
if (text === undefined) throw new Error('The labelled paper is not on this machine; the weights stay as they are.');
const examples = labelledSentences(text)
  .labelled.filter(({ split }) => split === 'development')
  .map((one) => ({
    features: featuresOf(observe(one.text, one.start, { planYear: 2025 })),
    commitment: one.kind === 'commitment',
  }))
  .filter(({ features }) => features.length > 0);
const model = train(examples, prior, 2);
const lines = Object.entries(model.weights).map(
  ([name, weight]) => `  ${/^\w+$/u.test(name) ? name : `'${name}'`}: ${weight},`,
);
writeFileSync(
  new URL('../model/weights-data.ts', import.meta.url),
  `// Made by testing/train-model.ts; the model card is README.md beside this file.\nexport const bias = ${model.bias};\n\nexport const weights: Readonly<Record<string, number>> = {\n${lines.join('\n')}\n};\n`,
);
