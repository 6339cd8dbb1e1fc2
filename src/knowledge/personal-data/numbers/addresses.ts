import type { PersonalSpan } from '../personal-data.ts';
import { isMark, startsLine, wordAt, wordSet } from '../persons/words.ts';
import { shapes, type Scan } from '../text/scan.ts';

const street =
  /^(?=.{6}).*(?:straat|straatje|str|laan|weg|wegje|plein|pleintje|gracht|kade|singel|dijk|dyk|hof|hofje|pad|paadje|steeg|plantsoen|dreef|burgwal|markt|wal|park|oord|veld|akker|kamp|erf|ring|baan|boulevard|poort|haven|brink|hoeve|burg|berg|donk|sluis|rijt|wijk|zoom|meent|weide|waard|horst|hage|heide|kwartier|passage|promenade|allee|pleintje|hoek|straatweg|diep|kanaal|vaart|wetering|werf|stee|loop|gaarde|tuin|rode|schans|rade|enk|es|gang|bos|bosch|punt)$/iu;
/** Suffixes that ordinary words have as well: such a street needs a capital. */
const sure = /(?:straat|laan|weg|plein|gracht|kade|singel|dijk|steeg|plantsoen|dreef|burgwal|boulevard|straatweg)$/iu;
const shortStreet =
  /^(?:haven|pad|hof|dam|dijk|wal|erf|baan|kade|markt|ring|brink|dreef|laan|weg|plein|park|kamp|veld|bos|berg|werf|poort)$/iu;
const ordinary = wordSet(
  'snelweg halverwege onderweg spoorweg autoweg omweg uitweg afweg voetpad fietspad tijdpad zandpad buitendijk zijstraat hoofdstraat winkelstraat eenbaansweg doorgaande rijksweg bijlage hoofdstuk artikel versie pagina fase perron lijn buslijn kamer',
);
const joining = wordSet("van de der den het ter ten te 't t op aan in bij la le von");
const fore = wordSet(
  'burgemeester burg prins prinses koning koningin dokter dr professor prof pastoor sint st meester generaal kapitein deken jan oude nieuwe lange korte grote kleine 1e 2e eerste tweede ds mgr',
);

/** Streets with a house number, by the ending of the street's name, "woont op", or a postcode right after. */
export function findAddresses(scan: Scan): PersonalSpan[] {
  const found: PersonalSpan[] = [];
  const { text } = scan;
  for (let token = 1; token < scan.count; token += 1) {
    if (scan.shapes[token] !== shapes.number || startsLine(scan, token)) continue;
    const at = scan.starts[token] ?? 0;
    const size = numberEnd(text, at);
    if (size === 0) continue;
    const before = token - (isMark(scan, token - 1, '.') ? 2 : 1);
    const shape = scan.shapes[before] ?? shapes.mark;
    if (shape > shapes.mixed) continue;
    const word = wordAt(scan, before);
    const first = firstOfStreet(scan, before);
    const isStreet =
      !ordinary.has(scan.hashes[before] ?? 0) &&
      (shape === shapes.lower
        ? sure.test(word) && word.length > 7
        : street.test(word) || (first < before && shortStreet.test(word)));
    const byPostcode =
      shape !== shapes.lower && /^,?\s{1,3}[1-9]\d{3} ?[A-Z]{2}\b/u.test(text.slice(at + size, at + size + 14));
    const lives = shape !== shapes.lower && livesAt(scan, first);
    const inCell = shape !== shapes.lower && isCell(scan, first, at + size);
    if (noStreets.has(scan.hashes[before] ?? 0) || (!isStreet && !byPostcode && !lives && !inCell)) continue;
    const start = scan.starts[first] ?? 0;
    const reason = isStreet ? 'street-and-number' : byPostcode ? 'before-postcode' : lives ? 'lives-at' : 'in-table';
    const confidence = isStreet ? (sure.test(word) ? 0.93 : 0.7) : inCell ? 0.75 : 0.85;
    if (isStreet && !sure.test(word) && !byPostcode && !lives && !/\p{Lu}/u.test(word)) continue;
    found.push({ start, end: at + size, kind: 'address', text: text.slice(start, at + size), confidence, reason });
  }
  return found;
}

/** The length of a house number with its addition, or 0 where it is another number. */
function numberEnd(text: string, at: number): number {
  const form =
    /[1-9]\d{0,4}(?:[a-z](?!\p{L})| ?[A-Z](?![\p{L}.])|[- ]?(?:bis|hs|huis|rood|zwart|I{1,3}|IV)(?!\p{L})|-[a-zA-Z\d]{1,4}(?![\p{L}\d-])|[a-z]?-\d{1,3}(?![\d-]))?(?![\p{L}\d%€]|[.,:]\d|-\d)/uy;
  form.lastIndex = at;
  return form.exec(text)?.[0].length ?? 0;
}

/** Takes the other words of the street's name with it: "Prins Hendrikstraat", "Laan van Meerdervoort". */
function firstOfStreet(scan: Scan, last: number): number {
  let first = last;
  for (let at = last - 1; at >= 0 && last - at <= 5; at -= 1) {
    if (startsLine(scan, at + 1)) break;
    const shape = scan.shapes[at] ?? 0;
    const hash = scan.hashes[at] ?? 0;
    const isDot = isMark(scan, at, '.') && fore.has(scan.hashes[at - 1] ?? 0);
    if (isDot || (shape === shapes.lower && joining.has(hash))) continue;
    const named = shape === shapes.capital || shape === shapes.initial;
    if (!named || (startsLine(scan, at) && !fore.has(hash) && joining.has(hash))) break;
    if (livingWords.has(hash) || opening.has(hash)) break;
    first = at;
  }
  return first;
}

const noStreets = wordSet('postbus antwoordnummer po box kamer lokaal artikel bijlage');

const livingWords = wordSet(
  'woon woont wonen woonde woonachtig adres woonadres verblijf verblijft gevestigd gelegen bezoekadres postadres huisadres',
);
const opening = wordSet('op in aan de het een ik wij hij zij op: mijn onze bij voor naar van');

function livesAt(scan: Scan, first: number): boolean {
  for (let at = first - 1; at >= 0 && first - at <= 4; at -= 1) {
    if (livingWords.has(scan.hashes[at] ?? 0)) return true;
    if (!joining.has(scan.hashes[at] ?? 0) && !isMark(scan, at, ':')) return false;
  }
  return false;
}

/** Whether the street and number fill a cell of a table: a bar or tab before them and a bar, tab or line end behind. */
function isCell(scan: Scan, first: number, end: number): boolean {
  const before = scan.text.slice(Math.max(0, (scan.starts[first] ?? 0) - 4), scan.starts[first]);
  return /[|\t] {0,3}$/u.test(before) && /^ {0,3}(?:[|\t\r\n]|$)/u.test(scan.text.slice(end, end + 5));
}
