import { candidatesOf, type Candidates } from '../../src/knowledge/personal-data/persons/candidates.ts';
import { evidenceOf, type Evidence } from '../../src/knowledge/personal-data/persons/evidence.ts';
import { mostFeatures, writeFeatures, type FeatureRow } from '../../src/knowledge/personal-data/persons/features.ts';
import type { NameLists } from '../../src/knowledge/personal-data/persons/name-lists.ts';
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
}

/** The type of a passage of which it is not known what it is. */
export const unknown = '?';

const order = ['O', 'PER', 'LOC', 'ORG', 'MISC'];

/** Reads a text as the finder does and lays the given names beside it. */
export function exampleOf(named: NamedText, lists: NameLists): Example {
  const candidates = candidatesOf(scan(named.text), lists);
  const evidence = evidenceOf(candidates);
  const labels = new Uint8Array(candidates.count);
  const features: Int32Array[] = [];
  const out: FeatureRow = { hashes: new Int32Array(mostFeatures), count: 0 };
  let name = 0;
  for (let row = 0; row < candidates.count; row += 1) {
    const start = candidates.scan.starts[candidates.tokens[row] ?? 0] ?? 0;
    while (name < named.names.length && (named.names[name]?.end ?? 0) <= start) name += 1;
    const found = named.names[name];
    labels[row] = found && found.start <= start ? classOf(found.type) : 0;
    writeFeatures(candidates, evidence, row, out);
    features.push(out.hashes.slice(0, out.count));
  }
  return { named, candidates, evidence, labels, features };
}

function classOf(type: string): number {
  return type === unknown ? unlabelled : Math.max(0, order.indexOf(type));
}
