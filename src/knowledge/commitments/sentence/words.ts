import { tokens, type TokenKind } from '../../dutch/index.ts';
import { demonstratives, determiners, subordinators } from '../lexicon/function-words.ts';
import { presentVerbs } from '../lexicon/verbs.ts';

/** A token of a sentence; offsets count in the whole text. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly kind: TokenKind;
  /** False inside a clause that begins with "dat", "die", "omdat" and the like, and inside brackets. */
  readonly main: boolean;
  /** True for what names whoever speaks in the paper. */
  readonly own?: boolean;
  /** Counts up at every comma, colon, semicolon and dash. */
  readonly clause: number;
}

/** No real sentence is longer; of longer ones only this much is read, so that time stays linear. */
export const readLimit = 4000;

const pronouns = /^(?:we|wij|ik|er|u|je|jij|hij|zij|ze|men|iemand|niemand|kabinet|college)$/u;
const resumes = /^(?:zal|zullen|wordt|worden)$/u;
const finite =
  /^(?:zal|zullen|wordt|worden|is|zijn|heeft|hebben|kan|kunnen|gaat|gaan|betreft|staat|staan|komt|moet|moeten|nodig|vallen|valt)$/u;

/** The words of the sentence that starts at `offset`, each marked with whether it stands in the main clause. */
export function wordsOf(sentence: string, offset: number): Word[] {
  const found: Word[] = [];
  let subordinate = false;
  let brackets = 0;
  let clause = 0;
  let fresh = true;
  let finites = 0;
  const all = tokens(sentence.slice(0, readLimit));
  const isRole = opensWithRole(all.slice(0, 12).map(({ text }) => text));
  for (const token of all) {
    const lower = token.text.toLowerCase();
    if (token.text === '(') brackets += 1;
    if (/^[,;:–—]$/u.test(token.text)) {
      subordinate = false;
      clause += 1;
    } else if (opensSubordinate(lower, fresh, found) && !(fresh && isRole)) {
      subordinate = true;
      finites = 0;
    } else if (subordinate && finite.test(lower)) {
      // A second finite verb without a comma takes up the main clause: "wat X betreft zal …".
      if (finites > 0 && resumes.test(lower)) subordinate = false;
      finites += 1;
    }
    found.push({
      start: offset + token.start,
      end: offset + token.end,
      text: token.text,
      lower,
      kind: token.kind,
      main: !subordinate && brackets === 0,
      clause,
    });
    if (token.text === ')') brackets = Math.max(0, brackets - 1);
    fresh = false;
  }
  return found;
}

/**
 * "Als eerste stap openen we …" says in what role, "Als gemeenten dat willen, …" on what condition: behind a role, which has no
 * article, the verb of the main clause stands right before its subject, and no comma comes first.
 */
function opensWithRole([first = '', second = '', ...rest]: readonly string[]): boolean {
  if (first.toLowerCase() !== 'als' || second === '' || isSubject(second)) return false;
  const words = [second, ...rest];
  const comma = words.indexOf(',');
  return words.slice(0, comma < 0 ? undefined : comma).some((word, at, clause) => {
    const isVerb = finite.test(word) || presentVerbs(word).length > 0;
    return at > 0 && isVerb && isSubject(clause[at + 1] ?? '');
  });
}

/** An article, a pronoun or a name, as a subject begins. */
const isSubject = (word: string): boolean => determiners.has(word) || pronouns.test(word) || /^\p{Lu}/u.test(word);

function opensSubordinate(lower: string, fresh: boolean, before: readonly Word[]): boolean {
  if (fresh) return lower === 'als' || (subordinators.has(lower) && !demonstratives.has(lower) && lower !== 'waar');
  if (lower === 'of')
    return /^(?:bezien|onderzoeken|na|kijken|bekijken|verkennen|en|,)$/u.test(before.at(-1)?.lower ?? '');
  if (lower === 'waar') return before.at(-1)?.text === ',' || before.at(-1)?.kind === 'word';
  return subordinators.has(lower);
}
