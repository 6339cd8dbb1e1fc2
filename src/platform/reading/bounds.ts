/** How much one file may ask of the machine. */
export interface ReadingBounds {
  /** Largest file, in bytes. */
  readonly maxBytes: number;
  /** Longest reading, in milliseconds. */
  readonly maxMilliseconds: number;
  /** Memory of the thread that reads, in megabytes. */
  readonly maxMegabytes: number;
  /** Everything in an archive together, unpacked, in bytes. */
  readonly maxUnpackedBytes: number;
  /** Files in one archive. */
  readonly maxEntries: number;
  /** How many times larger a file in an archive may be than its packed form; counts from one megabyte. */
  readonly maxRatio: number;
  /** Pages of one document. */
  readonly maxPages: number;
}

export const defaultBounds: ReadingBounds = {
  maxBytes: 50_000_000,
  maxMilliseconds: 60_000,
  maxMegabytes: 1024,
  maxUnpackedBytes: 250_000_000,
  maxEntries: 10_000,
  maxRatio: 200,
  maxPages: 5000,
};
