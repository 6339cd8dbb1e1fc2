// Precision and recall of commitment proposals on labelled sentences, beside a naive rule; the fields; pages a second.
import { explainPaper, explainSentence, proposeCommitments } from '../src/knowledge/commitments/index.ts';
import { threshold } from '../src/knowledge/commitments/model/weigh.ts';
import { crossValidate } from '../src/knowledge/commitments/testing/cross-validate.ts';
import { labelledExamples } from '../src/knowledge/commitments/testing/examples.ts';
import { checkFields, fieldNames } from '../src/knowledge/commitments/testing/fields.ts';
import { inventedPapers } from '../src/knowledge/commitments/testing/invented.ts';
import { labelledPaper, labelledSentences } from '../src/knowledge/commitments/testing/labels.ts';
import type { SentenceKind } from '../src/knowledge/commitments/index.ts';

/** A sentence with its label and what was said of it. */
interface Judged {
  readonly paper: string;
  readonly split: string;
  readonly text: string;
  readonly label: SentenceKind;
  readonly found: SentenceKind;
}

const real = labelledPaper();
if (real === undefined) console.log('Skipped for the labelled paper of a ministry: it is not on this machine.');
const judged: Judged[] = inventedPapers().flatMap(({ name, text, planYear, publisher, labelled }) =>
  labelled.map((one) => ({
    paper: name,
    split: `invented, ${one.split}`,
    text: one.text,
    label: one.kind,
    found: explainSentence(text, one, { planYear, publisher }).kind,
  })),
);
if (real !== undefined) {
  const { labelled, lost } = labelledSentences(real);
  if (lost > 0) console.log(`${lost} labels belong to sentences that are now cut otherwise; they are left out.`);
  for (const one of labelled) {
    const { kind } = explainSentence(real, one, { planYear: 2025, publisher: 'BZK' });
    judged.push({ paper: 'ministry', split: `ministry, ${one.split}`, text: one.text, label: one.kind, found: kind });
  }
}

console.log('split                   sentences  commitments  rule    precision  recall     F1');
for (const split of [...new Set(judged.map((one) => one.split))].sort()) {
  const part = judged.filter((one) => one.split === split);
  print(split, 'ours ', part, ({ found }) => found === 'commitment');
  print(split, 'naive', part, ({ text }) => /\b(?:zal|zullen|gaat|gaan|komt er)\b/iu.test(text));
  const exact = part.filter(({ label, found }) => label === found).length;
  console.log(`${split.padEnd(23)} kind of sentence right (11 kinds): ${(exact / part.length).toFixed(3)}`);
}
for (const paper of inventedPapers().map(({ name }) => name)) {
  const part = judged.filter((one) => one.paper === paper && one.split.endsWith('kept-apart'));
  if (part.length > 0) print(`kept apart, ${paper}`, 'ours ', part, ({ found }) => found === 'commitment');
}

const apart = judged.filter(({ split }) => /kept|held/u.test(split));
print('kept apart, all', 'ours ', apart, ({ found }) => found === 'commitment');

const scored = crossValidate(labelledExamples()).map(({ example, chance, kind }) => ({
  label: example.kind,
  found: kind,
  isTrainingOnly: example.isTrainingOnly,
  chance,
}));
console.log('\nEach paper judged by a model that never saw it (in eight parts; kept-apart sentences take no part)');
for (const least of [0.4, threshold, 0.7]) {
  print(`all papers, from ${least}`, 'ours ', scored, ({ chance }) => chance >= least);
  const plain = scored.filter(({ isTrainingOnly }) => !isTrainingOnly);
  print(`less training, ${least}`, 'ours ', plain, ({ chance }) => chance >= least);
}
const same = scored.filter(({ label, found }) => label === found).length;
console.log(`all papers: kind of sentence right (11 kinds): ${(same / scored.length).toFixed(3)}`);

console.log('chance of a commitment, and how many are one: unseen papers');
for (const [from, to] of [
  [0, 0.1],
  [0.1, 0.3],
  [0.3, 0.5],
  [0.5, 0.7],
  [0.7, 0.9],
  [0.9, 1.01],
] as const) {
  const part = scored.filter(({ chance }) => chance >= from && chance < to);
  const mean = part.reduce((sum, { chance }) => sum + chance, 0) / part.length;
  const share = part.filter(({ label }) => label === 'commitment').length / part.length;
  console.log(`${mean.toFixed(2).padStart(6)} ${share.toFixed(2)}  (${part.length} sentences)`);
}

console.log('\nFields of labelled commitments that were proposed (invented papers)');
for (const split of ['training', 'development', 'kept-apart'] as const) {
  const part = checkFields().filter((one) => one.split === split);
  const shares = fieldNames.map(
    (name) => `${name} ${(part.filter(({ agrees }) => agrees[name]).length / part.length).toFixed(3)}`,
  );
  console.log(`${split.padEnd(23)} ${String(part.length).padStart(9)}  ${shares.join('  ')}`);
}

const text =
  real ??
  inventedPapers()
    .map((one) => one.text)
    .join('\n\n');
const facts = { planYear: 2025 };
const pages = text.split(/\s+/u).length / 500;
const seconds = [1, 2, 3, 4, 5].map(() => {
  const began = performance.now();
  explainPaper(text, facts);
  return (performance.now() - began) / 1000;
});
const median = seconds.sort((a, b) => a - b)[2] ?? 0;
console.log(
  `\n${Math.round(pages / median)} pages a second (500 words a page; ${proposeCommitments(text, facts).length} proposals)`,
);

function print<T extends { label: SentenceKind }>(
  name: string,
  rule: string,
  part: readonly T[],
  proposes: (one: T) => boolean,
): void {
  const positive = part.filter(({ label }) => label === 'commitment').length;
  const found = part.filter(proposes);
  const right = found.filter(({ label }) => label === 'commitment').length;
  const [precision, recall] = [right / found.length, right / positive];
  const cells = [precision, recall, (2 * right) / (found.length + positive)]
    .map((value) => value.toFixed(3).padStart(9))
    .join(' ');
  console.log(
    `${name.padEnd(23)} ${String(part.length).padStart(9)}  ${String(positive).padStart(11)}  ${rule}  ${cells}`,
  );
}
