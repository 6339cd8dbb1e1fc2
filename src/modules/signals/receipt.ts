import { randomInt, scrypt } from 'node:crypto';

const length = 16;
// Memory-hard (16 MB each) and slow on purpose: sixteen digits hold 53 bits, so a stolen table must stay expensive to guess.
const cost = { N: 16_384, r: 8, p: 1, maxmem: 64 * 1024 * 1024 };

/** A new receipt code of sixteen digits, the reporter's only key; nowhere kept. */
export function newReceipt(): string {
  return Array.from({ length }, () => randomInt(10)).join('');
}

/** `1234 5678 9012 3456`, as people copy it. */
export function showReceipt(code: string): string {
  return code.replace(/(\d{4})(?=\d)/g, '$1 ');
}

/** The digits of a code as typed, with spaces, dots or dashes; null when it cannot be a code. */
export function parseReceipt(typed: string): string | null {
  const digits = typed.normalize('NFKC').replace(/[\s.\-–]/g, '');
  return /^\d{16}$/.test(digits) ? digits : null;
}

/**
 * The slow hash under which a signal is found (scrypt, RFC 7914), with the installation's secret as salt:
 * the table alone, without the secret, tells nothing. Takes as long for a wrong code as for a right one.
 */
export function hashReceipt(code: string, secret: string): Promise<string> {
  return new Promise((resolve, reject) => {
    scrypt(code, `receipt:${secret}`, 32, cost, (error, key) => (error ? reject(error) : resolve(key.toString('hex'))));
  });
}
