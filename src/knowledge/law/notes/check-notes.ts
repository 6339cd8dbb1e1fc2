import type { Corpus } from '../corpus/corpus.ts';
import type { LawProblem } from '../reading/problem.ts';
import { placeNote, type LawNote, type NoteMatch } from './note.ts';

/** A note with its place in every version of its law that is known, the newest first. */
export interface PlacedNote {
  readonly note: LawNote;
  readonly places: readonly { readonly validFrom: string | null; readonly match: NoteMatch }[];
}

/** Places notes in the versions of their laws; no places when the law is not in the corpus. */
export function placeNotes(notes: readonly LawNote[], corpus: Corpus): PlacedNote[] {
  return notes.map((note) => ({
    note,
    places: corpus
      .versions(note.law)
      .map(({ validFrom, articles }) => ({ validFrom, match: placeNote(note.quote, articles) })),
  }));
}

/** Warnings for notes that lost their place: the law is unknown, or the words are gone or stand more than once. */
export function noteProblems(notes: readonly LawNote[], corpus: Corpus, file: string): LawProblem[] {
  return placeNotes(notes, corpus).flatMap(({ note, places }, index) => {
    const base = { file, article: null, field: `annotations[${index}].target`, weight: 'warning' as const };
    if (places.length === 0) {
      return [
        {
          ...base,
          message: {
            nl: `wet “${note.law}” staat niet in deze bestanden`,
            en: `law “${note.law}” is not among these files`,
          },
        },
      ];
    }
    const quote = note.quote.exact.slice(0, 60);
    return places.flatMap(({ validFrom, match }): LawProblem[] => {
      const version = validFrom ?? '';
      if (match.kind === 'ambiguous') {
        return [
          {
            ...base,
            message: {
              nl: `“${quote}” staat op meer plaatsen in ${note.law} ${version}`,
              en: `“${quote}” stands in more places in ${note.law} ${version}`,
            },
          },
        ];
      }
      if (match.kind === 'found') return [];
      return [
        {
          ...base,
          message: {
            nl: `“${quote}” staat niet (meer) in ${note.law} ${version}`,
            en: `“${quote}” does not stand in ${note.law} ${version} (any more)`,
          },
        },
      ];
    });
  });
}
