import { LinearLearner, type Example } from '../../src/knowledge/review/learner.ts';
import { withNorms } from '../../src/knowledge/review/features.ts';
import { finish } from '../../src/kernel/slices.ts';
import { tfidfRows } from '../../src/knowledge/review/vectors.ts';
import type { Judgement } from '../../src/knowledge/review/index.ts';
import type { LabelledDocument } from './sets.ts';

/**
 * The baseline: ASReview ELAS u4. TF-IDF of words and word pairs with sublinear tf, linear SVM with squared hinge,
 * C 0.11, all relevant examples together 9.8 times as heavy as all irrelevant ones; reads the likeliest first, and relearns each time.
 */
export function playElas(documents: readonly LabelledDocument[], known: readonly Judgement[]): boolean[] {
  const texts = documents.map(({ text }) => text);
  const terms = finish(tfidfRows(texts, '', { pairs: 1, rarest: 1, rareness: 1 }));
  const learner = new LinearLearner(withNorms(terms, { width: 0, values: new Float32Array(0) }));
  const judged = known.map(({ id, relevant }) => ({ row: Number(id), relevant }));
  const open = new Set(documents.keys());
  for (const { row } of judged) open.delete(row);
  let left = documents.filter(({ relevant }) => relevant).length - judged.filter(({ relevant }) => relevant).length;
  const labels: boolean[] = [];
  while (left > 0) {
    learner.learn(balanced(judged));
    let [row, most] = [-1, -Infinity];
    for (const each of open) {
      const score = learner.score(each);
      if (score > most) [row, most] = [each, score];
    }
    const relevant = documents[row]?.relevant ?? false;
    open.delete(row);
    judged.push({ row, relevant });
    labels.push(relevant);
    if (relevant) left--;
  }
  return labels.concat(Array.from(open, () => false));
}

function balanced(judged: readonly { row: number; relevant: boolean }[]): Example[] {
  const relevant = judged.filter((one) => one.relevant).length;
  const light = relevant / (9.8 * (judged.length - relevant));
  const scale = judged.length / (relevant + light * (judged.length - relevant));
  return judged.map((one) => ({ ...one, cost: 0.11 * scale * (one.relevant ? 1 : light) }));
}
