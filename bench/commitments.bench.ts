// Precision and recall of commitment proposals on labelled sentences, beside a naive rule; and pages a second.
import { explainPaper, explainSentence, proposeCommitments } from '../src/knowledge/commitments/index.ts';
import { labelledPaper, labelledSentences, type Labelled } from '../src/knowledge/commitments/testing/labels.ts';

const text = labelledPaper();
if (text === undefined) {
  console.log('Skipped: the labelled paper is not on this machine.');
} else {
  const paper = text;
  const facts = { planYear: 2025, publisher: 'BZK' };
  const { labelled, lost } = labelledSentences(paper);
  if (lost > 0) console.log(`${lost} labels belong to sentences that are now cut otherwise; they are left out.`);
  const ours = (one: Labelled): boolean => explainSentence(paper, one, facts).kind === 'commitment';
  const naive = (one: Labelled): boolean => /\b(?:zal|zullen|gaat|gaan|komt er)\b/iu.test(one.text);
  console.log('split          sentences  commitments  rule    precision  recall     F1');
  for (const split of ['development', 'held-out'] as const) {
    const part = labelled.filter((one) => one.split === split);
    const positive = part.filter(({ kind }) => kind === 'commitment').length;
    for (const [name, rule] of [
      ['ours ', ours],
      ['naive', naive],
    ] as const) {
      const found = part.filter(rule);
      const right = found.filter(({ kind }) => kind === 'commitment').length;
      const precision = right / found.length;
      const recall = right / positive;
      const f1 = (2 * precision * recall) / (precision + recall);
      const cells = [precision, recall, f1].map((value) => value.toFixed(3).padStart(9)).join(' ');
      console.log(
        `${split.padEnd(14)} ${String(part.length).padStart(9)}  ${String(positive).padStart(11)}  ${name}  ${cells}`,
      );
    }
    const exact = part.filter((one) => explainSentence(paper, one, facts).kind === one.kind).length;
    console.log(`${split.padEnd(14)} kind of sentence right (11 kinds): ${(exact / part.length).toFixed(3)}`);
  }
  const pages = paper.split(/\s+/u).length / 500;
  const seconds = [1, 2, 3, 4, 5].map(() => {
    const began = performance.now();
    explainPaper(paper, facts);
    return (performance.now() - began) / 1000;
  });
  const median = seconds.sort((a, b) => a - b)[2] ?? 0;
  console.log(
    `${Math.round(pages / median)} pages a second (500 words a page; ${proposeCommitments(paper, facts).length} proposals)`,
  );
}
