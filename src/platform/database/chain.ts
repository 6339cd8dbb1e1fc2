import { hash } from 'node:crypto';

type ChainValues = Readonly<Record<string, string | number | null>>;

/** What stands as `previous` in the first row of a chain. */
export const genesis = '0'.repeat(64);

/** Canonical JSON of one row: keys sorted, empty values left out, so a column added later changes no old hash. */
function canonical(values: ChainValues): string {
  const present = Object.entries(values).filter(([, value]) => value !== null);
  present.sort(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify(Object.fromEntries(present));
}

/**
 * Hash of a chained row: SHA-256, as hex, of the previous row's hash followed by the canonical JSON of seq and values.
 * @param values the columns without `seq`, `previous` and `hash`.
 */
export function chainHash(previous: string, seq: number, values: ChainValues): string {
  return hash('sha256', previous + canonical({ ...values, seq }));
}

/** Makes text storable in the same form in which it is hashed: lone surrogates become U+FFFD, as databases do. */
export function storable(values: ChainValues): Record<string, string | number | null> {
  const result: Record<string, string | number | null> = {};
  for (const [column, value] of Object.entries(values)) {
    result[column] = typeof value === 'string' ? value.toWellFormed() : value;
  }
  return result;
}
