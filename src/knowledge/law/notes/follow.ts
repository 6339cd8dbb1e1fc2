import type { Quote } from './quote.ts';
import { placeNote, type ArticleText, type NoteMatch } from './note.ts';

/** What became of a note between two versions of a law. */
export type NoteFate =
  /** The same words, in the article of the same number. */
  | 'stays'
  /** The same words, in an article with another number. */
  | 'moved'
  /** Words that changed a little; a person should look. */
  | 'changed'
  /** Several places fit; a person must choose. */
  | 'ambiguous'
  /** The words are gone. */
  | 'orphaned'
  /** The note did not stand in the older version either. */
  | 'never-found';

export interface FollowedNote {
  readonly fate: NoteFate;
  readonly before: NoteMatch;
  readonly after: NoteMatch;
}

/** Follows a note from one version of a law to the next and says whether it survived. */
export function followNote(quote: Quote, older: readonly ArticleText[], newer: readonly ArticleText[]): FollowedNote {
  const before = placeNote(quote, older);
  const after = placeNote(quote, newer);
  return { before, after, fate: fateOf(before, after) };
}

function fateOf(before: NoteMatch, after: NoteMatch): NoteFate {
  if (before.kind === 'orphaned') return 'never-found';
  if (after.kind !== 'found') return after.kind;
  if (after.confidence < 1) return 'changed';
  return before.kind === 'found' && before.article !== after.article ? 'moved' : 'stays';
}
