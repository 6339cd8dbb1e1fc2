import { hashOf, shapes, type Scan } from '../text/scan.ts';
import { isMark, startsLine, wordAt, wordSet } from './words.ts';

/** Public office: who bears it acts in public, so the name often stays readable (Woo, article 5.1). */
const office = wordSet(
  `minister ministers minister-president premier vicepremier staatssecretaris staatssecretarissen wethouder wethouders
  burgemeester burgemeesters loco-burgemeester gedeputeerde gedeputeerden raadslid raadsleden kamerlid kamerleden
  tweede-kamerlid statenlid dijkgraaf gemeentesecretaris provinciesecretaris raadsgriffier griffier ombudsman
  kinderombudsman koning koningin president senator fractievoorzitter europarlementariër eurocommissaris informateur
  formateur locoburgemeester`,
);
/** Other work that is named beside people. */
const work = wordSet(
  `directeur directeur-generaal secretaris-generaal teamleider manager projectleider projectmanager beleidsmedewerker
  beleidsadviseur adviseur jurist medewerker ambtenaar inspecteur consulent klantmanager casemanager wijkagent agent
  handhaver boa rechter officier advocaat advocaat-generaal notaris arts huisarts psycholoog leraar lerares docent
  voorzitter secretaris penningmeester woordvoerder woordvoerster bestuurder afdelingshoofd coördinator behandelaar
  bewindvoerder curator gemachtigde maatschappelijk-werker wijkverpleegkundige tolk journalist onderzoeker hoogleraar
  professor vertrouwenspersoon schuldhulpverlener teammanager hoofd intendant verbalisant chauffeur wijkmeester mentor
  begeleider leerplichtambtenaar trajectbegeleider jobcoach zorgcoördinator procesregisseur griffiemedewerker dijkwachter`,
);
const functions: ReadonlySet<number> = new Set([...office, ...work]);
const articles = wordSet('de een onze uw mijn voormalig oud-');

/** Whether a word, by its hash, says what somebody does. */
export function isFunctionWord(hash: number): boolean {
  return functions.has(hash);
}

/** A function that is named, with or without a name beside it. */
export interface FunctionWord {
  readonly first: number;
  readonly last: number;
  /** Whether it is an office held in public. */
  readonly official: boolean;
}

/** All words in a text that say what somebody does, apart from who it is. */
export function functionWords(scan: Scan): FunctionWord[] {
  const found: FunctionWord[] = [];
  for (let token = 0; token < scan.count; token += 1) {
    const hash = scan.hashes[token] ?? 0;
    const official = office.has(hash);
    if (!official && !work.has(hash)) continue;
    if ((scan.shapes[token] ?? 0) === shapes.mark || isCollege(scan, token)) continue;
    found.push({ first: token, last: token, official });
  }
  return found;
}

const and = wordSet('en');

/** "Burgemeester en wethouders" is a body, and so is neither of its words a person. */
function isCollege(scan: Scan, token: number): boolean {
  const joins = (at: number): boolean => and.has(scan.hashes[at] ?? 0);
  return (
    (joins(token + 1) && scan.hashes[token + 2] === mayors[1] && scan.hashes[token] === mayors[0]) ||
    (joins(token - 1) && scan.hashes[token - 2] === mayors[0] && scan.hashes[token] === mayors[1])
  );
}

const mayors = [hashOf('burgemeester'), hashOf('wethouders')];

/** The function that stands right before a name or after it between commas, if any. */
export function functionBeside(
  scan: Scan,
  first: number,
  last: number,
): { readonly function: string; readonly official: boolean } | undefined {
  const at = besideIn(scan, first, last);
  return at === undefined ? undefined : { function: wordAt(scan, at), official: office.has(scan.hashes[at] ?? 0) };
}

function besideIn(scan: Scan, first: number, last: number): number | undefined {
  const known = (token: number): boolean => {
    return token >= 0 && token < scan.count && isFunctionWord(scan.hashes[token] ?? 0);
  };
  if (!startsLine(scan, first) && known(first - 1)) return first - 1;
  let next = last + 1;
  if (!isMark(scan, next, ',') && !isMark(scan, next, '(')) return undefined;
  next += 1;
  if (articles.has(scan.hashes[next] ?? 0)) next += 1;
  return known(next) ? next : undefined;
}
