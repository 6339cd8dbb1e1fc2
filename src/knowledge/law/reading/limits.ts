/** Bounds that keep a stranger's file from taking the machine: far above any law, far below harm. */
export const limits = {
  /** Characters in one law file; the longest in the corpus of RegelRecht has 143,000. */
  characters: 2_000_000,
  /** Words and marks of YAML in one file, so that reading takes less than a second; the corpus has 4,107 at most. */
  tokens: 120_000,
  /** Values in one file, with aliases written out. */
  values: 300_000,
  /** How deep values may stand in each other. */
  depth: 150,
  /** How deep operations may stand in each other (the reference engine's bound). */
  operations: 100,
} as const;
