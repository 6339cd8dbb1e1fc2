import { bigPower, Decimal, digitsOf, mostDigits, scaleOf, shortest, TooLarge, type Num } from './decimal.ts';

const written = /^([+-]?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,3}))?$/;

/**
 * Reads a number as it stands in a file, digit for digit; null for anything else.
 * Throws TooLarge beyond 28 digits before the point.
 */
export function readNumber(text: string): Num | null {
  if (text.length > 80) return null;
  const found = written.exec(text);
  if (!found) return null;
  const [, sign = '', whole = '', fraction = '', power = '0'] = found;
  const digits = BigInt(`${sign === '-' ? '-' : ''}${whole}${fraction}`);
  const scale = fraction.length - Number(power);
  if (Math.abs(scale) > 60) throw new TooLarge('number beyond 28 digits');
  return scale < 0 ? shortest(digits * bigPower(-scale), 0) : shortest(digits, scale);
}

/** Takes over a JavaScript number by the digits it shows; null for NaN and infinity. */
export function fromDouble(value: number): Num | null {
  if (Number.isSafeInteger(value)) return value === 0 ? 0 : value;
  return readNumber(String(value));
}

export type Rounding = 'ROUND' | 'CEIL' | 'FLOOR';

/**
 * Rounds to `precision` decimals; negative precision rounds to tens, hundreds and so on (RFC-024).
 * ROUND takes the half away from zero, CEIL goes up, FLOOR goes down. Throws TooLarge for a precision beyond 28.
 */
export function roundTo(value: Num, precision: number, way: Rounding): Num {
  if (Math.abs(precision) > mostDigits) throw new TooLarge('rounding precision beyond 28');
  const scale = scaleOf(value);
  if (scale <= precision) return value;
  const step = scale - precision;
  const unit = bigPower(step);
  const digits = BigInt(digitsOf(value));
  const below = digits / unit - (digits % unit < 0n ? 1n : 0n);
  const rest = digits - below * unit;
  const rounded = rest === 0n ? below : roundUp(way, rest * 2n - unit, digits < 0n) ? below + 1n : below;
  return precision >= 0 ? shortest(rounded, precision) : shortest(rounded * bigPower(-precision), 0);
}

function roundUp(way: Rounding, overHalf: bigint, negative: boolean): boolean {
  if (way !== 'ROUND') return way === 'CEIL';
  return negative ? overHalf > 0n : overHalf >= 0n;
}

/** True for a number of either form. */
export const isNum = (value: unknown): value is Num => typeof value === 'number' || value instanceof Decimal;
