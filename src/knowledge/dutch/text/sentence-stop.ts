import { abbreviationKind } from './abbreviations.ts';
import { opensSentence, opensWithoutCapital } from './sentence-starters.ts';

/** What stands around a full stop, question mark, exclamation mark or ellipsis. */
export interface Stop {
  /** The run of terminators itself: `.`, `?!`, `…`. */
  readonly mark: string;
  /** The text just before it, bounded. */
  readonly before: string;
  /** The text after it, its closing quotes and white space, bounded. */
  readonly after: string;
  /** Whether white space (or the end) follows. */
  readonly spaced: boolean;
  /** Whether closing quotes or brackets follow the mark. */
  readonly closed: boolean;
}

const lastWord = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}.'’/-]*$/u;
const firstWord = /^[\p{L}\p{M}\p{N}]+/u;
/** A small letter, but not that of 'iPhone' or 'eHerkenning'. */
const startsSmall = /^\p{Ll}(?!\p{Lu})/u;
const openers = /^["'“”„‘’«»([{¿¡*_-]+\s?/u;
const apostropheWord = /^['’‘`][stnmkr][\s-]\p{L}/u;
/** Words after which a single capital names a thing, not a person: "plan B.". */
const namesLetter =
  /(?:bijlage|blok|categorie|deel|gebouw|groep|hepatitis|klasse|letter|locatie|niveau|optie|plan|route|type|variant|vitamine|zone)\s+\p{Lu}$/iu;

/** Whether a sentence ends at this stop. */
export function endsSentence(stop: Stop): boolean {
  if (stop.after === '') return true;
  if (!stop.spaced) return gluedEnd(stop);
  if (startsSmall.test(stop.after)) return endsBeforeSmall(stop);
  if (/^[,;:)\]}]/u.test(stop.after)) return false;
  if (!stop.mark.startsWith('.')) return opensNext(stop.after);
  if (stop.mark.length > 1) return opensNext(stop.after);
  return endsAtFullStop(stop) && opensNext(stop.after);
}

/** "de lamp is stuk. kunt u komen": somebody writes without capitals. */
function endsBeforeSmall(stop: Stop): boolean {
  if (stop.closed || !/^(?:\.|[!?]+)$/u.test(stop.mark)) return false;
  if (!opensWithoutCapital(firstWord.exec(stop.after)?.[0] ?? '')) return false;
  if (stop.mark !== '.') return true;
  const word = lastWord.exec(stop.before)?.[0] ?? '';
  return /^\p{Ll}{3,}$/u.test(word) && /[aeiouy]/u.test(word) && abbreviationKind(word) === undefined;
}

function opensNext(after: string): boolean {
  if (apostropheWord.test(after)) return true;
  const bare = after.replace(openers, '');
  return bare !== '' && !startsSmall.test(bare);
}

function endsAtFullStop(stop: Stop): boolean {
  const word = lastWord.exec(stop.before)?.[0] ?? '';
  if (word === '' || stop.closed) return true;
  const next = firstWord.exec(stop.after.replace(openers, ''))?.[0] ?? '';
  if (/^\p{Lu}$/u.test(word) && !namesLetter.test(stop.before)) return false;
  if (initials.test(word)) return !looksLikeName(next) || opensSentence(next);
  switch (abbreviationKind(word)) {
    case 'goes on':
      return false;
    case 'may close':
      return /^\p{Lu}/u.test(next) && !(/^(?:ca|int|max|min|st|o\.a|ed|sen)$/iu.test(word) && !opensSentence(next));
    default:
      return true;
  }
}

/** Initials with stops: 'J.P', 'Th.M'. */
const initials = /^(?:\p{Lu}\p{Ll}?\.)+\p{Lu}\p{Ll}?$/u;
const looksLikeName = (word: string): boolean => /^\p{Lu}/u.test(word);

/** "gedaan.De gemeente": a forgotten space after a plain word and before a word that opens sentences. */
function gluedEnd(stop: Stop): boolean {
  if (stop.mark.length > 1 && !/[?!]/u.test(stop.mark)) return false;
  const next = firstWord.exec(stop.after)?.[0] ?? '';
  const word = lastWord.exec(stop.before)?.[0] ?? '';
  return /^\p{L}?\p{Ll}{2,}$/u.test(word) && opensSentence(next) && abbreviationKind(word) === undefined;
}
