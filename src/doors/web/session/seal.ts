import { hkdfSync } from 'node:crypto';
import { CompactEncrypt, compactDecrypt } from 'jose';

/** Encrypts small values for a cookie, so that nobody can read or change them. */
export interface Seal {
  close(content: string): Promise<string>;
  /** Null for what we did not seal ourselves. */
  open(sealed: string): Promise<string | null>;
}

/** Derives a key of 32 bytes from the installation's secret, apart per purpose (HKDF, RFC 5869). */
export function derivedKey(secret: string, purpose: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', secret, 'weerklank', purpose, 32));
}

/** A seal by JWE (RFC 7516), AES-256-GCM with a derived key. */
export function createSeal(secret: string, purpose: string): Seal {
  const key = derivedKey(secret, purpose);
  return {
    close: (content) =>
      new CompactEncrypt(new TextEncoder().encode(content))
        .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
        .encrypt(key),
    async open(sealed) {
      try {
        const { plaintext } = await compactDecrypt(sealed, key, {
          keyManagementAlgorithms: ['dir'],
          contentEncryptionAlgorithms: ['A256GCM'],
        });
        return new TextDecoder().decode(plaintext);
      } catch {
        return null;
      }
    },
  };
}
