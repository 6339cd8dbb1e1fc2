import { shapes, type Scan } from '../text/scan.ts';
import { bitsOf, listed, nameLists, type NameLists } from './name-lists.ts';
import { isOrganisation } from './organisations.ts';
import type { TokenSpan } from './token-span.ts';
import { commonAt, isMark, startsLine, wordSet } from './words.ts';

const greetings = wordSet('hoi hallo hey hé hi hai beste dag lieve geachte goedemorgen goedemiddag goedenavond dear');
const and = wordSet('en and');
const people = listed.first | listed.surname | listed.foreign | listed.dictionaryName;

/** Names at the head of a letter or chat: "Hoi kees,", "Beste Tjeerd en Fleur,". Titles are for `titledNames`. */
export function greetedNames(scan: Scan): TokenSpan[] {
  const lists = nameLists();
  const found: TokenSpan[] = [];
  for (let token = 0; token < scan.count - 1; token += 1) {
    if (!greetings.has(scan.hashes[token] ?? 0) || !(startsLine(scan, token) || isMark(scan, token - 1, '.'))) continue;
    let at = token + 1;
    for (let names = 0; names < 4; names += 1) {
      const end = nameEnd(scan, at, lists);
      if (end < at) break;
      found.push({ first: at, last: end, confidence: 0.88, reason: 'greeting' });
      at = end + 1;
      if (!and.has(scan.hashes[at] ?? 0) && !isMark(scan, at, ',')) break;
      at += 1;
    }
  }
  return found;
}

/** The last word of the one to three words of a name that a mark, "en" or a new line closes, or one before the start. */
function nameEnd(scan: Scan, start: number, lists: NameLists): number {
  let at = start;
  let sure = false;
  for (; at < scan.count && at < start + 3 && !startsLine(scan, at); at += 1) {
    const shape = scan.shapes[at] ?? 0;
    const hash = scan.hashes[at] ?? 0;
    if (shape > shapes.initial || and.has(hash) || isOrganisation(hash)) break;
    const bits = bitsOf(lists, hash);
    if (shape === shapes.lower) {
      if ((bits & listed.first) === 0 || commonAt(scan, at) > 4.75) break;
    } else if ((bits & people) === 0 && ((bits & listed.ordinary) !== 0 || commonAt(scan, at) > 3.5)) break;
    sure ||= (bits & people) !== 0 || shape !== shapes.lower;
  }
  const closed = startsLine(scan, at) || and.has(scan.hashes[at] ?? 0) || (scan.shapes[at] ?? 0) === shapes.mark;
  return sure && closed ? at - 1 : start - 1;
}
