import { createHash } from 'node:crypto';

/** JSON with the names of every record in one order, so that equal content gives equal text. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null || 'toJSON' in value) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([name, each]) => `${JSON.stringify(name)}:${canonical(each)}`).join(',')}}`;
}

/** SHA-256 of the canonical JSON, in hexadecimal. */
export const digest = (value: unknown): string => createHash('sha256').update(canonical(value), 'utf8').digest('hex');
