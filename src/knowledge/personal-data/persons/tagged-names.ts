import { frequency, splitCompound } from '../../dutch/index.ts';
import { shapes, type Scan } from '../text/scan.ts';
import type { Candidates } from './candidates.ts';
import { labelCount } from './model.ts';
import { listed } from './name-lists.ts';
import { opensCompany } from './organisations.ts';
import { openers } from './particles.ts';
import type { TokenSpan } from './token-span.ts';
import { isMark, startsLine, wordSet } from './words.ts';

/** From this chance on, a word is part of a person's name; in a short text, which says less of its names, it takes less. */
export const nameChance = { short: 0.45, long: 0.52 };
/** An ordinary word that is also a name needs more where it opens a sentence: "Wil u dat doen?". */
const opening = 0.55;
/** A text with fewer words with a capital is short. */
const short = 30;
/** A word beside such a word needs less. */
const beside = 0.15;
/** Over a particle more than next to it: "Jan van Dam", but "Jan van de gemeente Dam". */
const across = 0.4;

/** From this chance on, even an ordinary word is taken for a name. */
export const surelyName = 0.9;
const people = listed.first | listed.surname | listed.foreign | listed.dictionaryName;

/** Words of letters to an authority that surnames or abbreviations look like. */
const neverNames = wordSet(
  `paspoort rijbewijs identiteitskaart kenteken kvk rsin bsn btw iban wmo woo awb avg uwv duo cjib cak svb digid onderwerp
  betreft bijlage dossier zaaknummer kenmerk postbus telefoon email beleidsmedewerker medewerker toeslag toeslagen bijstand
  bezwaar gemeente zorgkantoor belastingdienst afdeling team fractie beste geachte hallo hoi lieve mevrouw meneer heer excellentie`,
);

/** Behind an ordinary word that opens a sentence these are its subject, and it is a verb: "Wil u", "Mag ik". */
const subjects = wordSet('ik je jij u hij zij ze het men we wij jullie er iemand degene degenen dat dit deze die');

/** Joins the words that are likely part of a person's name to names. */
export function taggedNames(candidates: Candidates, chance: Float32Array): TokenSpan[] {
  const { scan, tokens, after, before, count } = candidates;
  const person = (row: number): number =>
    neverNames.has(scan.hashes[tokens[row] ?? 0] ?? 0) ? 0 : (chance[row * labelCount + 1] ?? 0);
  const joins = (row: number, other: number): boolean => {
    const between = Math.min(tokens[row] ?? 0, tokens[other] ?? 0) + 1;
    return person(other) >= (scan.shapes[between] === shapes.lower ? across : beside);
  };
  const least = count < short ? nameChance.short : nameChance.long;
  const names: TokenSpan[] = [];
  let free = 0;
  for (let row = 0; row < count; row += 1) {
    if (row < free || person(row) < least) continue;
    let first = row;
    let last = row;
    while ((before[first] ?? -1) >= free && joins(first, before[first] ?? 0)) first = before[first] ?? 0;
    while ((after[last] ?? -1) >= 0 && joins(last, after[last] ?? 0)) last = after[last] ?? 0;
    free = last + 1;
    let most = 0;
    for (let at = first; at <= last; at += 1) most = Math.max(most, person(at));
    let end = tokens[last] ?? 0;
    const isInitial = scan.shapes[end] === shapes.initial && last > first;
    if (isInitial && scan.text.charCodeAt(scan.starts[end + 1] ?? 0) === 46) end += 1;
    if (first === last && (isOrdinary(candidates, row, most) || openers.has(scan.hashes[end] ?? 0))) continue;
    if (opensCompany(scan, end + 1)) continue;
    names.push({
      first: withParticles(scan, tokens[first] ?? 0),
      last: end,
      confidence: Math.min(0.99, most),
      reason: 'name-model',
    });
  }
  return names;
}

/** Takes the particles before a name with it where one has a capital inside a sentence, or two stand there: "Van der". */
function withParticles(scan: Scan, start: number): number {
  let first = start;
  for (let at = start - 1; at >= 0 && start - at < 4 && !startsLine(scan, at + 1); at -= 1) {
    if (!openers.has(scan.hashes[at] ?? 0)) break;
    if (scan.shapes[at] === shapes.capital && (!opensSentence(scan, at) || start - at > 1)) first = at;
  }
  return first;
}

function opensSentence(scan: Scan, token: number): boolean {
  return startsLine(scan, token) || ['.', '?', '!'].some((mark) => isMark(scan, token - 1, mark));
}

/** A single word that is rather an ordinary word or a compound of them than a name: "Paspoort", "Zorgkantoor". */
function isOrdinary({ scan, lists, tokens }: Candidates, row: number, chance: number): boolean {
  const list = lists[row] ?? 0;
  const token = tokens[row] ?? 0;
  const opens = (list & listed.ordinary) !== 0 && opensSentence(scan, token);
  if (opens && subjects.has(scan.hashes[token + 1] ?? 0)) return true;
  if (chance >= surelyName) return false;
  if ((list & people) !== 0) return opens && chance < opening;
  if (list & listed.ordinary) return true;
  const word = scan.text.slice(scan.starts[token], scan.ends[token]).toLowerCase();
  return word.length > 7 && frequency(word) > 0 && splitCompound(word).parts.length > 1;
}
