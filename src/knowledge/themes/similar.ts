import type { Corpus } from './corpus.ts';
import { unit } from './sparse.ts';
import type { Sparse } from './sparse.ts';
import type { SimilarText } from './types.ts';

/** Words in more texts than this say little about which two are alike; they only rank what other words found. */
const commonLimit = 20_000;
const candidates = 100;
const wordsShown = 5;

/** Inverted lists over all texts, for "is this it?". */
export class TextIndex {
  private readonly lists: number[][] = [];
  private readonly corpus: Corpus;

  constructor(corpus: Corpus) {
    this.corpus = corpus;
  }

  add(place: number): void {
    for (const term of this.corpus.terms[place] ?? []) (this.lists[term] ??= []).push(place);
  }

  /** The texts most like a vector, nearest first; `skip` leaves one out. */
  near(vector: Sparse, limit: number, skip?: number): SimilarText[] {
    const { corpus } = this;
    const found = new Map<number, number>();
    for (const [k, term] of vector.terms.entries()) {
      const list = this.lists[term] ?? [];
      if (list.length > commonLimit) continue;
      const worth = (vector.values[k] ?? 0) * corpus.weight(term);
      for (const place of list) if (place !== skip) found.set(place, (found.get(place) ?? 0) + worth);
    }
    const top = [...found]
      .filter(([place]) => corpus.texts[place] !== undefined)
      .map(([place, sum]) => ({ place, rough: sum / Math.sqrt((corpus.terms[place]?.length ?? 0) + 3) }))
      .sort((a, b) => b.rough - a.rough || a.place - b.place)
      .slice(0, Math.max(candidates, limit));
    return top
      .map(({ place }) => compare(corpus, vector, place))
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
      .slice(0, limit);
  }
}

/** The vector of a text that is not in the corpus; words that the corpus does not know count in its length. */
export function vectorOfText(corpus: Corpus, text: string): Sparse {
  const tally = new Map<number, number>();
  let strange = 0;
  for (const { stem } of corpus.wordsOf(text)) {
    const term = corpus.termOf(stem);
    if (term === undefined) strange--;
    tally.set(term ?? strange, (tally.get(term ?? strange) ?? 0) + 1);
  }
  const terms = Int32Array.from(tally.keys()).sort();
  const whole = unit({
    terms,
    values: Float32Array.from(terms, (term) => (1 + Math.log(tally.get(term) ?? 1)) * corpus.weight(term)),
  });
  const first = terms.findIndex((term) => term >= 0);
  const from = first < 0 ? terms.length : first;
  return { terms: whole.terms.slice(from), values: whole.values.slice(from) };
}

function compare(corpus: Corpus, vector: Sparse, place: number): SimilarText {
  const other = corpus.vector(place);
  const shared: { term: number; worth: number }[] = [];
  const at = new Map([...vector.terms].map((term, k) => [term, vector.values[k] ?? 0]));
  for (const [k, term] of other.terms.entries()) {
    const worth = (at.get(term) ?? 0) * (other.values[k] ?? 0);
    if (worth > 0) shared.push({ term, worth });
  }
  shared.sort((a, b) => b.worth - a.worth || a.term - b.term);
  const score = Math.min(
    1,
    shared.reduce((sum, each) => sum + each.worth, 0),
  );
  const words = shared.slice(0, wordsShown).map(({ term }) => corpus.surfaceOf(term));
  return { id: corpus.texts[place]?.id ?? '', score, words };
}
