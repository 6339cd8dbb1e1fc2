import { shapes, type Scan } from '../text/scan.ts';
import { holds } from './bloom.ts';
import { isFunctionWord } from './functions.ts';
import { bitsOf, listed, nameLists, type NameLists } from './name-lists.ts';
import { openers, particles } from './particles.ts';
import { looksLikeSurname } from './surname-look.ts';
import type { TokenSpan } from './token-span.ts';
import { commonAt, isMark, startsLine, wordSet } from './words.ts';

const titles = wordSet('meneer mevrouw mevr mw dhr mijnheer juffrouw hr');
/** Before a word with a capital alone. */
const houses = wordSet('fam familie gezin ene zekere');
const lord = wordSet('heer heren');
const the = wordSet('de');
const degrees = wordSet('mr drs ir ing prof dr bc ds lic jhr');
const kin = wordSet(
  `man vrouw zoon zoontje dochter dochtertje buurman buurvrouw moeder vader broer broertje zus zusje vriend vriendin
  collega oma opa tante oom partner echtgenoot echtgenote kleinzoon kleindochter zwager schoonzus schoonmoeder schoonvader ex
  kind neef nicht begeleider mantelzorger`,
);
const mine = wordSet("mijn onze haar zijn m’n m'n uw je jouw hun");
const called = wordSet('heet heette heten genaamd');
const am = wordSet('ben is');
const self = wordSet('ik');
const name = wordSet('naam');
const of = wordSet('van');
const ofThe = wordSet('der den');

/** Every word that a name may follow, for a quick look. */
const leads: ReadonlySet<number> = new Set([titles, houses, lord, degrees, kin, called, am].flatMap((set) => [...set]));

/** Names that follow a form of address ("meneer de Vries"), a relative ("mijn zoon Tim") or "ik heet". */
export function titledNames(scan: Scan): TokenSpan[] {
  const found: TokenSpan[] = [];
  const lists = nameLists();
  for (let token = 0; token < scan.count - 1; token += 1) {
    const hash = scan.hashes[token] ?? 0;
    if (!leads.has(hash) && !isFunctionWord(hash)) continue;
    const before = scan.hashes[token - 1] ?? 0;
    const isHouse = houses.has(hash) && (scan.shapes[token + 1] ?? 0) <= shapes.mark;
    const isTitle = titles.has(hash) || (lord.has(hash) && the.has(before));
    const isDegree = !isTitle && degrees.has(hash) && isMark(scan, token + 1, '.');
    const isKin = !isTitle && !isDegree && kin.has(hash) && mine.has(before);
    const isFunction = !isTitle && !isDegree && !isKin && isFunctionWord(hash);
    const isCalled =
      called.has(hash) ||
      (am.has(hash) && (self.has(before) || (name.has(before) && mine.has(scan.hashes[token - 2] ?? 0))));
    if (!isTitle && !isHouse && !isDegree && !isKin && !isFunction && !isCalled) continue;
    const span = nameAfter(
      scan,
      token + 1,
      isTitle ? 'rare' : isCalled || isFunction || isKin ? 'first' : 'none',
      lists,
    );
    if (isCalled && self.has(before) && !(span && holds(lists.first, scan.hashes[span.first] ?? 0))) continue;
    if ((isFunction || isKin) && !(span && isSurname(scan, span, lists, isKin))) continue;
    if (span && (isTitle || isDegree || commonAt(scan, span.last) < 5)) {
      const [confidence, reason] =
        isTitle || isDegree || isHouse
          ? [0.95, 'title']
          : isKin
            ? [0.85, 'relative']
            : isFunction
              ? [0.85, 'function']
              : [0.9, 'introduction'];
      found.push({ ...span, confidence, reason });
    }
  }
  return found;
}

/** The name that starts here, over titles, initials and particles; in lower case only where no ordinary word. */
function nameAfter(
  scan: Scan,
  start: number,
  lower: 'rare' | 'first' | 'none',
  lists: NameLists,
): Pick<TokenSpan, 'first' | 'last'> | undefined {
  let at = start;
  while (
    at < scan.count &&
    at < start + 6 &&
    !startsLine(scan, at) &&
    (isMark(scan, at, '.') || degrees.has(scan.hashes[at] ?? 0))
  )
    at += 1;
  const first = at;
  let last = -1;
  for (let words = 0; at < scan.count && words < 6 && !startsLine(scan, at); at += 1) {
    const shape = scan.shapes[at] ?? 0;
    if (shape === shapes.initial) {
      last = at;
      if (isMark(scan, at + 1, '.') && !startsLine(scan, at + 1)) at += 1;
    } else if (
      openers.has(scan.hashes[at] ?? 0) ||
      (last >= 0 && shape === shapes.lower && particles.has(scan.hashes[at] ?? 0))
    ) {
      if (last >= 0 && !leadsToName(scan, at, lists)) break;
    } else if (shape >= shapes.capital && shape <= shapes.mixed) {
      if (last >= 0 && shape === shapes.allCapitals && !isListed(scan, at, lists)) break;
      last = at;
    } else if (shape === shapes.lower && lower === 'rare' && last < 0 && isRareName(scan, at, lists)) {
      return { first, last: at };
    } else if (shape === shapes.lower && lower === 'first' && isLowerName(scan, at, last < 0, lists)) last = at;
    else break;
    words += 1;
  }
  return last < 0 ? undefined : { first, last };
}

/** After a function only a word of the lists is a name: "wethouder Jansen", not "minister van Financiën". */
function isSurname(
  scan: Scan,
  { first, last }: Pick<TokenSpan, 'first' | 'last'>,
  lists: NameLists,
  alsoFirst: boolean,
): boolean {
  if (scan.shapes[first] === shapes.initial) return true;
  if (scan.shapes[first] === shapes.lower && of.has(scan.hashes[first] ?? 0) && !ofThe.has(scan.hashes[first + 1] ?? 0))
    return false;
  for (let token = first; token <= last; token += 1) {
    const hash = scan.hashes[token] ?? 0;
    if (openers.has(hash)) continue;
    if (alsoFirst) return true;
    const bits = bitsOf(lists, hash);
    const known =
      (bits & (listed.surname | listed.dictionaryName)) !== 0 || (first < last && (bits & listed.first) !== 0);
    const looks = bits === 0 && scan.shapes[token] === shapes.capital && looksLikeSurname(scan, token);
    return (known || looks) && (bits & (listed.place | listed.greatPlace)) === 0 && commonAt(scan, token) < 4.75;
  }
  return false;
}

/** In capitals throughout, only a listed word goes on with a name: "MEVROUW DE JONG VAN DE GEMEENTE". */
function isListed(scan: Scan, token: number, lists: NameLists): boolean {
  const bits = bitsOf(lists, scan.hashes[token] ?? 0);
  return (bits & (listed.first | listed.surname | listed.foreign)) !== 0 && commonAt(scan, token) < 5;
}

/** A first name in lower case that is no ordinary word; behind it a surname that is none either. */
function isLowerName(scan: Scan, token: number, opens: boolean, lists: NameLists): boolean {
  const bits = bitsOf(lists, scan.hashes[token] ?? 0);
  const wanted = opens ? listed.first : listed.surname | listed.foreign | listed.dictionaryName;
  return (bits & wanted) !== 0 && (bits & listed.ordinary) === 0 && commonAt(scan, token) < 4.75;
}

/** Whether the particles from here on lead to a surname: "Jan van Dam", not "Silvana in Manchester". */
function leadsToName(scan: Scan, start: number, lists: NameLists): boolean {
  let at = start;
  while (at < scan.count && at < start + 4 && !startsLine(scan, at) && particles.has(scan.hashes[at] ?? 0)) at += 1;
  const shape = scan.shapes[at] ?? 0;
  if (at >= scan.count || startsLine(scan, at) || shape < shapes.capital || shape > shapes.initial) return false;
  const bits = bitsOf(lists, scan.hashes[at] ?? 0);
  if (shape === shapes.allCapitals && !isListed(scan, at, lists)) return false;
  const isPlace = (bits & (listed.place | listed.dictionaryPlace | listed.greatPlace)) !== 0;
  const isSurname = (bits & (listed.surname | listed.foreign | listed.dictionaryName)) !== 0;
  const usual = openers.has(scan.hashes[start] ?? 0);
  return usual ? isSurname || (!isPlace && (bits & listed.worldly) === 0) : isSurname && !isPlace;
}

function isRareName(scan: Scan, token: number, lists: NameLists): boolean {
  const hash = scan.hashes[token] ?? 0;
  if ((scan.ends[token] ?? 0) - (scan.starts[token] ?? 0) < 3) return false;
  const common = commonAt(scan, token);
  return common === 0 || (common < 4.75 && (holds(lists.surname, hash) || holds(lists.first, hash)));
}
