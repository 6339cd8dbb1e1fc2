/**
 * A decimal number that is no safe integer: `digits` × 10^−`scale`, always in its shortest form, so that equal
 * numbers have equal parts. Whole numbers that fit are plain JavaScript numbers; together they are `Num`.
 */
export class Decimal {
  readonly digits: number | bigint;
  readonly scale: number;

  constructor(digits: number | bigint, scale: number) {
    this.digits = digits;
    this.scale = scale;
  }

  toString(): string {
    return decimalText(this);
  }

  /** For reports and JSON only: a double cannot hold every decimal. */
  toJSON(): number {
    return Number(decimalText(this));
  }
}

/** An exact number: a safe integer as a JavaScript number, anything else as a Decimal. Never a fraction in a double. */
export type Num = number | Decimal;

/** Numbers reach no further than 28 digits before and after the point, as in the reference engine. */
export const mostDigits = 28;
const largest = 10n ** 28n;
const safe = Number.MAX_SAFE_INTEGER;

export class TooLarge extends Error {}

const powers = Array.from({ length: 16 }, (_, power) => 10 ** power);
const bigPowers = Array.from({ length: 64 }, (_, power) => 10n ** BigInt(power));
export const bigPower = (power: number): bigint => bigPowers[power] ?? 10n ** BigInt(power);

/** Brings digits × 10^−scale to its shortest form. */
export function shortest(digits: number | bigint, scale: number): Num {
  return typeof digits === 'number' ? shortestSmall(digits, scale) : shortestBig(digits, scale);
}

function shortestSmall(given: number, givenScale: number): Num {
  let digits = given;
  let scale = givenScale;
  while (scale > 0 && digits % 10 === 0) {
    digits /= 10;
    scale -= 1;
  }
  if (scale === 0) return digits === 0 ? 0 : digits;
  return scale > mostDigits ? shortestBig(BigInt(digits), scale) : new Decimal(digits, scale);
}

function shortestBig(given: bigint, givenScale: number): Num {
  let digits = given;
  let scale = givenScale;
  if (scale > mostDigits) {
    digits = halfEven(digits, bigPower(scale - mostDigits));
    scale = mostDigits;
  }
  while (scale > 0 && digits % 10n === 0n) {
    digits /= 10n;
    scale -= 1;
  }
  const size = digits < 0n ? -digits : digits;
  if (size / bigPower(scale) >= largest) throw new TooLarge('number beyond 28 digits');
  if (size <= BigInt(safe)) return scale === 0 ? Number(digits) : new Decimal(Number(digits), scale);
  return new Decimal(digits, scale);
}

/** digits ÷ divisor, the half to the even neighbour. */
export function halfEven(digits: bigint, divisor: bigint): bigint {
  const whole = digits / divisor;
  const rest = digits % divisor;
  const twice = (rest < 0n ? -rest : rest) * 2n;
  const up = twice > divisor || (twice === divisor && whole % 2n !== 0n);
  return up ? whole + (digits < 0n ? -1n : 1n) : whole;
}

export const digitsOf = (value: Num): number | bigint => (typeof value === 'number' ? value : value.digits);
export const scaleOf = (value: Num): number => (typeof value === 'number' ? 0 : value.scale);

/** Both numbers as digits of one scale. */
function aligned(one: Num, other: Num): [number | bigint, number | bigint, number] {
  const scale = Math.max(scaleOf(one), scaleOf(other));
  const widened = (value: Num): number | bigint => {
    const digits = digitsOf(value);
    const shift = scale - scaleOf(value);
    if (shift === 0) return digits;
    if (typeof digits === 'number' && shift < 16) {
      const wide = digits * (powers[shift] ?? 1);
      if (wide <= safe && wide >= -safe) return wide;
    }
    return BigInt(digits) * bigPower(shift);
  };
  return [widened(one), widened(other), scale];
}

/** Exact sum; throws TooLarge beyond 28 digits. */
export function add(one: Num, other: Num): Num {
  if (typeof one === 'number' && typeof other === 'number') {
    const sum = one + other;
    if (sum <= safe && sum >= -safe) return sum;
  }
  const [a, b, scale] = aligned(one, other);
  if (typeof a === 'number' && typeof b === 'number') {
    const sum = a + b;
    if (sum <= safe && sum >= -safe) return shortestSmall(sum, scale);
  }
  return shortestBig(BigInt(a) + BigInt(b), scale);
}

export function negate(value: Num): Num {
  if (typeof value === 'number') return value === 0 ? 0 : -value;
  return new Decimal(-value.digits, value.scale);
}

export function subtract(one: Num, other: Num): Num {
  return add(one, negate(other));
}

/** Product, exact up to 28 decimals. */
export function multiply(one: Num, other: Num): Num {
  const a = digitsOf(one);
  const b = digitsOf(other);
  const scale = scaleOf(one) + scaleOf(other);
  if (typeof a === 'number' && typeof b === 'number') {
    const product = a * b;
    if (product <= safe && product >= -safe) return shortestSmall(product, scale);
  }
  return shortestBig(BigInt(a) * BigInt(b), scale);
}

/** Quotient, exact where it ends within 28 decimals and else rounded there, half to even; `null` for division by 0. */
export function divide(one: Num, other: Num): Num | null {
  const below = BigInt(digitsOf(other));
  if (below === 0n) return null;
  const shift = mostDigits + scaleOf(other) - scaleOf(one);
  const above = BigInt(digitsOf(one)) * (shift > 0 ? bigPower(shift) : 1n);
  const divisor = (below < 0n ? -below : below) * (shift < 0 ? bigPower(-shift) : 1n);
  return shortestBig(halfEven(below < 0n ? -above : above, divisor), mostDigits);
}

/** −1, 0 or 1. */
export function compare(one: Num, other: Num): number {
  if (typeof one === 'number' && typeof other === 'number') return one < other ? -1 : one > other ? 1 : 0;
  const [a, b] = aligned(one, other);
  return a < b ? -1 : a > b ? 1 : 0;
}

export const sameNumber = (one: Num, other: Num): boolean =>
  typeof one === 'number' || typeof other === 'number'
    ? one === other
    : one.scale === other.scale && one.digits === other.digits;

function decimalText(value: Decimal): string {
  const negative = value.digits < 0;
  const digits = String(negative ? -value.digits : value.digits).padStart(value.scale + 1, '0');
  const whole = digits.slice(0, digits.length - value.scale);
  const rest = value.scale > 0 ? `.${digits.slice(digits.length - value.scale)}` : '';
  return `${negative ? '-' : ''}${whole}${rest}`;
}
