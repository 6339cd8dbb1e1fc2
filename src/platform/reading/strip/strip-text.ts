import type { StrippedFile } from '../reading.ts';

/** Plain text holds nothing but itself: the copy is the text. */
export function stripText(bytes: Uint8Array): StrippedFile {
  return { bytes, format: 'text', removed: [] };
}
