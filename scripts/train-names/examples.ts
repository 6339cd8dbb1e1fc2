import {
  candidatesOf,
  type Candidates,
  type WordKnowledge,
} from '../../src/knowledge/personal-data/persons/candidates.ts';
import { evidenceOf, type Evidence } from '../../src/knowledge/personal-data/persons/evidence.ts';
import { emptyRow } from '../../src/knowledge/personal-data/persons/feature-row.ts';
import { writeFeatures } from '../../src/knowledge/personal-data/persons/features.ts';
import { listed } from '../../src/knowledge/personal-data/persons/name-lists.ts';
import { unlabelled } from './softmax-trainer.ts';
import { scan } from '../../src/knowledge/personal-data/text/scan.ts';
import type { NamedText } from './conll.ts';

/** A text with the class of each of its capital words. */
export interface Example {
  readonly named: NamedText;
  readonly candidates: Candidates;
  readonly evidence: Evidence;
  readonly labels: Uint8Array;
  readonly features: readonly Int32Array[];
  /** How many of the features of each word tell of the word itself; they come first. */
  readonly own: Uint8Array;
}

/** The type of a passage of which it is not known what it is. */
export const unknown = '?';

const order = ['O', 'PER', 'LOC', 'ORG', 'MISC'];

/**
 * Reads a text as the finder does and lays the given names beside it.
 * @param hides whether half of the persons' names are to look as if no list of surnames had them.
 */
export function exampleOf(named: NamedText, knowledge: WordKnowledge, hides = false): Example {
  const candidates = candidatesOf(scan(named.text), knowledge);
  if (hides) hideSurnames(candidates);
  const evidence = evidenceOf(candidates);
  const labels = new Uint8Array(candidates.count);
  const features: Int32Array[] = [];
  const own = new Uint8Array(candidates.count);
  const out = emptyRow();
  let name = 0;
  for (let row = 0; row < candidates.count; row += 1) {
    const start = candidates.scan.starts[candidates.tokens[row] ?? 0] ?? 0;
    while (name < named.names.length && (named.names[name]?.end ?? 0) <= start) name += 1;
    const found = named.names[name];
    labels[row] = found && found.start <= start ? classOf(found.type) : 0;
    writeFeatures(candidates, evidence, row, out);
    features.push(out.hashes.slice(0, out.count));
    own[row] = out.own;
  }
  return { named, candidates, evidence, labels, features, own };
}

function classOf(type: string): number {
  return type === unknown ? unlabelled : Math.max(0, order.indexOf(type));
}

/** Half of all words, by their hash, seem to be on no list of surnames: a new name must be known by its place. */
function hideSurnames({ scan: { hashes }, tokens, lists }: Candidates): void {
  tokens.forEach((token, row) => {
    if (((hashes[token] ?? 0) >>> 11) & 1) lists[row] = (lists[row] ?? 0) & ~listed.surname;
  });
}
