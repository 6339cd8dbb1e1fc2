import { isMark, wordSet } from './words.ts';
import type { Scan } from '../text/scan.ts';

const bodies = wordSet(
  `gemeente provincie ministerie team afdeling info noreply servicedesk klantcontact klantcontactcentrum secretariat
  secretariaat balie postbus stichting vereniging bv nv b.v commissie bezwaren belastingdienst uwv svb cak waterschap
  dienst redactie bestuur directie griffie loket burgerzaken wijkteam college raad helpdesk administratie allen iedereen`,
);
const branches = wordSet(
  `bv nv vof beheer holding groep group techniek hotels hotel advocaten notarissen accountants makelaars makelaardij
  transport installaties bouw bouwbedrijf schilders schildersbedrijf consultancy consulting advies verzekeringen vastgoed
  supermarkt supermarkten bakkerij slagerij apotheek fonds stichting instituut museum school college securities`,
);

/** Whether a word, by its hash, says that this is a body and no person: "Team", "Gemeente". */
export function isOrganisation(hash: number): boolean {
  return bodies.has(hash);
}

/** Whether what stands from this token on makes a company of the name before it: "B.V.", "Techniek", "& Zonen". */
export function opensCompany(scan: Scan, token: number): boolean {
  if (token >= scan.count || (scan.lines[token] ?? 0) > 0) return false;
  if (branches.has(scan.hashes[token] ?? 0)) return true;
  const letters = (scan.text.slice(scan.starts[token], scan.ends[token + 2]) || '').toUpperCase();
  return letters === 'B.V' || letters === 'N.V' || (isMark(scan, token, '&') && /^&\s*ZO/u.test(letters));
}
