import type { Readable } from 'node:stream';

/** What a stored file is known by. */
export interface StoredFile {
  /** SHA-256 of the content, 64 lower-case hexadecimal digits. */
  readonly sha256: string;
  /** Length in bytes. */
  readonly size: number;
}

export interface PutOptions {
  /** The largest content that is taken, in bytes. */
  readonly maxBytes: number;
}

/**
 * Keeps files by their content: the same content is kept once, under its SHA-256.
 * Names, types and owners are kept in the database, never here.
 */
export interface FileStore {
  /** Keeps the content; when it returns, the content survives a power cut. Refuses content over `maxBytes` (`too-large`) and leaves nothing of it. */
  put(source: Uint8Array | Readable, options: PutOptions): Promise<StoredFile>;
  /** Streams the content; the stream fails with a Refusal (`not-found`) when it is not there. */
  open(sha256: string): Readable;
  /** The whole content, checked against its name; refuses with `not-found`, or `unavailable` when it was damaged. */
  bytes(sha256: string): Promise<Uint8Array>;
  has(sha256: string): Promise<boolean>;
  /** Removes the content; no error when it was not there. */
  remove(sha256: string): Promise<void>;
  /** Every name in the store, in no promised order. */
  list(): AsyncIterable<string>;
}
