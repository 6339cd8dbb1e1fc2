import iconv from 'iconv-lite';
import type { Bilingual } from '../../../kernel/errors.ts';
import { said } from '../refusals.ts';

export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  readonly warnings: readonly Bilingual[];
}

/**
 * Bytes to text: by byte order mark, then by the shape of UTF-16, then UTF-8 where it fits, else windows-1252.
 * `declared` (from a page's own head) counts only where the bytes do not speak for themselves.
 */
export function decodeText(bytes: Uint8Array, declared?: string): Decoded {
  const marked = byMark(bytes) ?? (looksLikeUtf16(bytes) || null);
  if (marked) return decoded(iconv.decode(Buffer.from(bytes), marked), marked);
  const utf8 = decodeUtf8(bytes);
  if (utf8) return utf8;
  if (declared && iconv.encodingExists(declared) && !/^utf-?8$/i.test(declared)) {
    return decoded(iconv.decode(Buffer.from(bytes), declared), declared.toLowerCase());
  }
  const text = iconv.decode(Buffer.from(bytes), 'windows-1252');
  return { text, encoding: 'windows-1252', warnings: [said(({ warnings }) => warnings.guessedEncoding)] };
}

function decoded(text: string, encoding: string): Decoded {
  return { text, encoding, warnings: [] };
}

function byMark(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return null;
}

/** Western text in UTF-16 has a zero in nearly every other byte. */
function looksLikeUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const length = Math.min(bytes.length, 4096) & ~1;
  if (length < 8) return undefined;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even += 1;
    if (bytes[at + 1] === 0) odd += 1;
  }
  const half = length / 2;
  if (odd > half * 0.7 && even < half * 0.05) return 'utf-16le';
  if (even > half * 0.7 && odd < half * 0.05) return 'utf-16be';
  return undefined;
}

function decodeUtf8(bytes: Uint8Array): Decoded | null {
  try {
    // `stream` leaves out a character that was cut off at the very end.
    return decoded(new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true }), 'utf-8');
  } catch {
    const text = new TextDecoder('utf-8').decode(bytes);
    const broken = text.match(/\uFFFD/g)?.length ?? 0;
    const whole = text.match(/[\u0080-\uFFFC]/g)?.length ?? 0;
    if (broken * 5 > whole) return null;
    return { text, encoding: 'utf-8', warnings: [said(({ warnings }) => warnings.brokenCharacters(broken))] };
  }
}
