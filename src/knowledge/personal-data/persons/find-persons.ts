import type { PersonalSpan } from '../personal-data.ts';
import type { Scan } from '../text/scan.ts';
import { candidatesOf } from './candidates.ts';
import { functionBeside } from './functions.ts';
import { greetedNames } from './greeted-names.ts';
import { shippedKnowledge } from './knowledge.ts';
import { knownNames, knownNamesIn } from './known-names.ts';
import { mailNames } from './mail-names.ts';
import { tag } from './tag.ts';
import { taggedNames } from './tagged-names.ts';
import { titledNames } from './titled-names.ts';
import type { TokenSpan } from './token-span.ts';
import { turnedNames } from './turned-names.ts';
import type { Tagger } from './tagger.ts';
import { shippedTagger } from './weights.ts';

/**
 * Names of persons: known ones, those in heads and signatures of mails, after titles, the same people wherever else the
 * text names them, and those the tagger knows.
 * @param tagger the one that ships unless another is given.
 */
export function findPersons(scan: Scan, given: readonly string[], tagger?: Tagger): PersonalSpan[] {
  const mail = [...mailNames(scan), ...turnedNames(scan)];
  const titled = [...titledNames(scan), ...greetedNames(scan)];
  const here = [...mail, ...titled].map((span) => textOf(scan, span));
  const candidates = candidatesOf(scan, shippedKnowledge());
  const tagged = taggedNames(candidates, tag(candidates, tagger ?? shippedTagger()));
  const known = knownNamesIn(scan, knownNames(given), 'known-name');
  const again = knownNamesIn(scan, knownNames(here), 'repeated');
  return [...known, ...mail, ...titled, ...again, ...tagged].map((span) => personOf(scan, span));
}

function personOf(scan: Scan, span: TokenSpan): PersonalSpan {
  return {
    start: scan.starts[span.first] ?? 0,
    end: scan.ends[span.last] ?? 0,
    kind: 'person',
    text: textOf(scan, span),
    confidence: span.confidence,
    reason: span.reason,
    ...functionBeside(scan, span.first, span.last),
  };
}

function textOf(scan: Scan, { first, last }: TokenSpan): string {
  return scan.text.slice(scan.starts[first], scan.ends[last]);
}
