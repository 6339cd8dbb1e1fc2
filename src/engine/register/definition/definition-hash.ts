import { hash } from 'node:crypto';
import type { AnyDefinition } from './definition.ts';

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)).map(([k, v]) => [k, sorted(v)]));
}

// The order of fields and states is how people see them, so it counts for what is kept; not for the hash.
const known = new WeakMap<AnyDefinition, { hash: string; json: string }>();

/** A definition as it is kept beside the versions made under it, and the SHA-256 by which they name it. */
export function keptDefinition(definition: AnyDefinition): { readonly hash: string; readonly json: string } {
  const before = known.get(definition);
  if (before) return before;
  const kept = { hash: hash('sha256', JSON.stringify(sorted(definition))), json: JSON.stringify(definition) };
  known.set(definition, kept);
  return kept;
}
