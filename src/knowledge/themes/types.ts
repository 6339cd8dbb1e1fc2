/** One signal as the room sees it; `at` is an ISO date or moment, absent where unknown. */
export interface ThemeText {
  readonly id: string;
  readonly text: string;
  readonly at?: string | undefined;
}

/** What people decided; no run ever undoes it. Ids that the model does not know are skipped. */
export interface ThemeConstraints {
  /** Pairs that tell the same story. */
  readonly mustLink?: readonly (readonly [string, string])[] | undefined;
  /** Pairs that do not: they never end in one group. */
  readonly cannotLink?: readonly (readonly [string, string])[] | undefined;
  /** Accepted themes with the texts that people put there; these stay, and two such themes never become one. */
  readonly fixed?: readonly FixedTheme[] | undefined;
  /** Texts that a person took out of a fixed theme. */
  readonly barred?: readonly { readonly text: string; readonly theme: string }[] | undefined;
  /** Members of proposals that a person turned down; they come back only when more than half is new. */
  readonly rejected?: readonly (readonly string[])[] | undefined;
}

export interface FixedTheme {
  readonly theme: string;
  readonly members: readonly string[];
}

/** A telling word in the form that people wrote most, with the number of members that have it. */
export interface ReasonWord {
  readonly word: string;
  readonly count: number;
}

/** Why texts belong together, as data; `explain` puts it in words. */
export interface ThemeReason {
  readonly words: readonly ReasonWord[];
  /** Number of texts that tell this story, the asked one not counted. */
  readonly count: number;
  /** Month of the first of them (`2026-03`), null where no dates are known. */
  readonly since: string | null;
}

/** A literal sentence of one member; `text.slice(start, end) === quote` in UTF-16 code units. */
export interface CentralQuote {
  readonly id: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

export interface ThemeProposal {
  /** The same members always give the same key. */
  readonly key: string;
  /** The fixed theme that these texts would join; absent for a new theme. */
  readonly theme?: string;
  /** All members, those of the fixed theme included; sorted by id. */
  readonly members: readonly string[];
  /** Members that are not yet in the fixed theme; all of them for a new theme. */
  readonly added: readonly string[];
  readonly reason: ThemeReason;
  readonly central: CentralQuote;
  /** Texts per month, oldest first; months without texts are left out. */
  readonly growth: readonly { readonly month: string; readonly count: number }[];
  /** Mean cosine of the members with their centre, 0 to 1. */
  readonly score: number;
}

/** A group that a text lies near; `theme` is set when the group is a fixed theme. */
export interface Placement {
  readonly group: string;
  readonly theme?: string;
  /** Cosine with the centre of the group, 0 to 1. */
  readonly score: number;
  readonly reason: ThemeReason;
}

export interface Assignment {
  readonly id: string;
  /** Key of the group, null when no group lies near enough. */
  readonly group: string | null;
  readonly theme?: string;
  readonly score: number;
  readonly reason: ThemeReason | null;
}

export interface SimilarText {
  readonly id: string;
  /** Cosine, 0 to 1. */
  readonly score: number;
  /** Telling words that both have, as the earlier text writes them, the most telling first. */
  readonly words: readonly string[];
}

/** What `save` writes and `createThemeModel` reads; plain JSON. */
export interface ThemeState {
  readonly version: 1;
  readonly texts: readonly ThemeText[];
  /** Groups of the last run and what was added since: per group its key, theme and members. */
  readonly groups: readonly { readonly key: string; readonly theme?: string; readonly members: readonly string[] }[];
}
