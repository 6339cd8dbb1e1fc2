import { createReview, stopping, type Judgement } from '../../src/knowledge/review/index.ts';
import { buscarChance } from './buscar.ts';
import type { LabelledDocument } from './sets.ts';

/** Plays a review by our order, relearned after each judgement, until all relevant documents are found; the rest, all irrelevant, follows unread. */
export function playOurs(documents: readonly LabelledDocument[], known: readonly Judgement[]): boolean[] {
  const review = createReview(documents, { seedJudgements: known });
  const relevant = new Map(documents.map((document) => [document.id, document.relevant]));
  let left = documents.filter((document) => document.relevant).length - known.filter((one) => one.relevant).length;
  const labels: boolean[] = [];
  while (left > 0) {
    const proposals = review.next(1);
    if (proposals.length === 0) break;
    for (const { id, copies } of proposals) {
      review.judge(id, relevant.get(id) ?? false);
      for (const each of [id, ...copies]) {
        labels.push(relevant.get(each) ?? false);
        if (labels.at(-1)) left--;
      }
    }
  }
  const unread = documents.length - known.length - labels.length;
  return labels.concat(Array.from({ length: unread }, () => false));
}

/** How many documents are read when a rule says stop; `every` documents it is asked. */
export function readUntil(labels: readonly boolean[], rule: (read: readonly boolean[]) => boolean, every = 1): number {
  for (let read = 1; read < labels.length; read++) {
    if (read % every === 0 && !labels[read - 1] && rule(labels.slice(0, read))) return read;
  }
  return labels.length;
}

export interface Stops {
  readonly ours: number;
  readonly buscar: number;
  readonly oracle: number;
  /** Whether ours and Buscar had found 95 % when they stopped. */
  readonly oursReached: boolean;
  readonly buscarReached: boolean;
}

/** Where our rule and Buscar (95/95) stop in one order, and where one who knows would. */
export function stopsOf(labels: readonly boolean[], every: number): Stops {
  const all = labels.filter(Boolean).length;
  const recallAt = (read: number): number => labels.slice(0, read).filter(Boolean).length / all;
  const places = labels.flatMap((relevant, place) => (relevant ? [place] : []));
  const ours = readUntil(
    labels,
    ({ length }) => {
      const finds = places.filter((place) => place < length);
      return stopping({ finds, judged: length, unjudged: labels.length - length }, 0.95, 0.95).stop;
    },
    every,
  );
  const buscar = readUntil(labels, (read) => buscarChance(read, labels.length, 0.95) < 0.05, every);
  let oracle = 1;
  while (oracle < labels.length && recallAt(oracle) < 0.95) oracle++;
  return { ours, buscar, oracle, oursReached: recallAt(ours) >= 0.95, buscarReached: recallAt(buscar) >= 0.95 };
}
