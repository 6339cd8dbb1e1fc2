import { shapes, type Scan } from '../text/scan.ts';
import { holds } from './bloom.ts';
import { isFunctionWord } from './functions.ts';
import { nameLists } from './name-lists.ts';
import { isOrganisation } from './organisations.ts';
import type { TokenSpan } from './token-span.ts';
import { commonAt, isMark, startsLine, wordSet } from './words.ts';
import { particles } from './particles.ts';

const headers = wordSet(
  `van aan cc bcc from to afzender ontvanger naam contactpersoon behandelaar indiener aanvrager verzoeker ondertekenaar
  aanwezig afwezig aanwezigen afwezigen deelnemers genodigden notulist verbalisant verbalisanten partner achternaam voornaam
  voornamen roepnaam geslachtsnaam getekend ondertekend eiser eiseres verzoekster appellant belanghebbende gemachtigde
  betrokkene betrokkenen cliënt patiënt klant bewoner bewoners melder klager medeaanvrager ouder ouders kind leerling
  door namens advocaat consulent casemanager klantmanager opsteller auteur`,
);
/** Words that may stand in a label before or after its head: "Naam aanvrager:", "Behandeld door:". */
const longestLabel = 3;
const titles = wordSet('meneer mevrouw mevr mw dhr heer de mr drs ir ing prof dr bc fam familie');
const the = wordSet('de');
const closings = wordSet('groet groeten groetjes hoogachtend regards sincerely groetend gr mvg');
/** Names in the heads of mails and forms ("Van: Jan de Vries <…>") and under a closing ("Met vriendelijke groet"). */
export function mailNames(scan: Scan): TokenSpan[] {
  const found: TokenSpan[] = [];
  for (let token = 0; token < scan.count; token += 1) {
    const hash = scan.hashes[token] ?? 0;
    const value = startsLine(scan, token) ? afterLabel(scan, token) : -1;
    if (value >= 0) headerLine(scan, value, found);
    else if (closings.has(hash) && closesMail(scan, token)) signature(scan, token, found);
  }
  return found;
}

/** Where the value starts after a label of a form or head that opens the line here, or -1. */
function afterLabel(scan: Scan, start: number): number {
  let named = false;
  for (let at = start; at < start + longestLabel && at < scan.count; at += 1) {
    if (at > start && startsLine(scan, at)) return -1;
    named ||= headers.has(scan.hashes[at] ?? 0);
    if (isMark(scan, at + 1, ':') && !startsLine(scan, at + 1)) return named ? at + 2 : -1;
  }
  return -1;
}

/** Every name of a line such as `Aan: Piet Bakker <p@x.nl>; De Vries, A.`. */
function headerLine(scan: Scan, start: number, found: TokenSpan[]): void {
  let at = start;
  while (at < scan.count && !startsLine(scan, at)) {
    at = afterTitles(scan, at);
    const end = nameEnd(scan, at, true);
    if (end >= at && named(scan, at, end)) {
      found.push({ first: at, last: end, confidence: 0.92, reason: 'mail-header' });
    }
    at = Math.max(at, end) + 1;
    while (at < scan.count && !startsLine(scan, at) && !isMark(scan, at, ';') && !isMark(scan, at, ',')) at += 1;
    if (!startsLine(scan, at)) at += 1;
  }
}

/** A closing stands at the end of a short line, or on a line with a comma after it. */
function closesMail(scan: Scan, token: number): boolean {
  let start = token;
  while (start > 0 && token - start < 5 && !startsLine(scan, start)) start -= 1;
  const next = isMark(scan, token + 1, ',') || isMark(scan, token + 1, '.') ? token + 2 : token + 1;
  return isMark(scan, token - 1, '.') || startsLine(scan, start) || startsLine(scan, next) || next === token + 2;
}

function signature(scan: Scan, closing: number, found: TokenSpan[]): void {
  let at = closing + 1;
  while (at < scan.count && at < closing + 4 && scan.shapes[at] === shapes.mark) at += 1;
  for (let line = 0; line < 2 && at < scan.count && at < closing + 30; line += 1) {
    const end = nameEnd(scan, at, false);
    if (end >= at && startsLine(scan, end + 1) && named(scan, at, end)) {
      found.push({ first: at, last: end, confidence: 0.9, reason: 'signature' });
      return;
    }
    at += 1;
    while (at < closing + 30 && !startsLine(scan, at)) at += 1;
  }
}

/** The last token of the words that stand together from here on as one name, or one before the start. */
function nameEnd(scan: Scan, start: number, mayTurn: boolean): number {
  let at = start;
  let end = start - 1;
  for (; at < scan.count && at < start + 8 && (at === start || !startsLine(scan, at)); at += 1) {
    const shape = scan.shapes[at] ?? 0;
    if (shape <= shapes.initial) end = at;
    else if (isMark(scan, at, '.') && scan.shapes[at - 1] === shapes.initial) end = at;
    else if (mayTurn && isMark(scan, at, ',') && at <= start + 4 && scan.shapes[at + 1] === shapes.initial) continue;
    else if (!isMark(scan, at, '"')) break;
  }
  return end;
}

/** At most six words, at least one with a capital or rare, none of an organisation. */
function named(scan: Scan, first: number, last: number): boolean {
  const lists = nameLists();
  let names = 0;
  for (let token = first; token <= last; token += 1) {
    const hash = scan.hashes[token] ?? 0;
    const shape = scan.shapes[token] ?? 0;
    if (isOrganisation(hash) || isFunctionWord(hash)) return false;
    const known = holds(lists.first, hash) || holds(lists.surname, hash);
    if (shape === shapes.lower && !particles.has(hash) && commonAt(scan, token) > (known ? 5 : 4)) return false;
    if (shape <= shapes.mixed && !particles.has(hash) && commonAt(scan, token) < 5.2) names += 1;
  }
  return names > 0 && last - first < 9;
}

/** Skips "mr.", "De heer" and the like. */
function afterTitles(scan: Scan, start: number): number {
  let at = start;
  for (let end = start; end < start + 4 && !startsLine(scan, end + 1); end += 1) {
    if (!titles.has(scan.hashes[end] ?? 0) && !isMark(scan, end, '.')) break;
    if (!the.has(scan.hashes[end] ?? 0)) at = end + 1;
  }
  return at;
}
