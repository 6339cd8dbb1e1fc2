export interface DuplicateText {
  readonly id: string;
  readonly text: string;
}

/** How a text relates to the rest of its group; the strongest holds. */
export type DuplicateKind = 'identical' | 'near' | 'contained';

export interface DuplicateGroup {
  /** Ids, sorted. */
  readonly members: readonly string[];
  /** Per member how it relates to the group. */
  readonly kinds: Readonly<Record<string, DuplicateKind>>;
}

/** One text stands wholly or nearly in another: "this mail is quoted in that one"; of identical texts one is named. */
export interface Containment {
  readonly inner: string;
  readonly outer: string;
  /** Share of the inner text found in the outer one, 0 to 1. */
  readonly share: number;
}

export interface Duplicates {
  readonly groups: readonly DuplicateGroup[];
  readonly containments: readonly Containment[];
}
