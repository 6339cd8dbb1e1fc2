import { isRecord, type Value, type ValueRecord } from '../values/value.ts';

/** Reads fields from a record that may hold anything; what has the wrong shape counts as absent. */
export const asRecord = (value: Value | undefined): ValueRecord =>
  value !== undefined && value !== null && typeof value === 'object' && isRecord(value) ? value : {};

const asList = (value: Value | undefined): readonly Value[] => (Array.isArray(value) ? value : []);

export const asRecords = (value: Value | undefined): ValueRecord[] => asList(value).map(asRecord);

/** Text, or a number or truth value as it is written. */
export function asText(value: Value | undefined): string | null {
  if (typeof value === 'string') return value;
  if (value === undefined || value === null || typeof value === 'boolean' || Array.isArray(value)) return null;
  return typeof value === 'number' ? String(value) : null;
}

export const textOr = (value: Value | undefined, otherwise: string): string => asText(value) ?? otherwise;
