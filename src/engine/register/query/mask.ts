import type { AnyValue } from '../definition/values.ts';
import { texts } from '../texts/both.ts';

/** Stands for a text that only some may read. */
export function maskWhole(): string {
  return texts('nl').masked;
}

/** Masks every text within a value; numbers, amounts and days are hidden. */
export function maskValue(value: AnyValue, mask: (text: string) => string): AnyValue {
  if (typeof value === 'string') return mask(value);
  if (Array.isArray(value)) return value.map((one: AnyValue) => maskValue(one, mask));
  if (typeof value !== 'object' || value === null) return null;
  if ('sha256' in value) return null;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, maskValue(part as AnyValue, mask)]));
}
