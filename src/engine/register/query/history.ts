import type { AnyValue } from '../definition/values.ts';
import type { Kit } from '../kit.ts';
import { versionsOf } from './read.ts';

/** A value that a field got, with the version that brought it. */
export interface FieldMoment {
  readonly value: AnyValue;
  readonly version: number;
  readonly at: string;
  readonly actor: string;
  readonly act: string;
  readonly reason: string | null;
}

/** The values a field had, oldest first; versions that left it as it was are skipped. */
export async function fieldHistory(kit: Kit, id: string, field: string): Promise<readonly FieldMoment[]> {
  const moments: FieldMoment[] = [];
  for (const { values, version, at, actor, act, reason } of await versionsOf(kit, id)) {
    const value = values[field] ?? null;
    const last = moments.at(-1);
    if (last ? JSON.stringify(last.value) === JSON.stringify(value) : value === null) continue;
    moments.push({ value, version, at, actor, act, reason });
  }
  return moments;
}

/** A field that differs between two versions. */
export interface Difference {
  readonly field: string;
  readonly before: AnyValue;
  readonly after: AnyValue;
}

/** What changed from one version's values to another's, in the order of the fields. */
export function differences(
  before: Readonly<Record<string, AnyValue>>,
  after: Readonly<Record<string, AnyValue>>,
): readonly Difference[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .map((field) => ({ field, before: before[field] ?? null, after: after[field] ?? null }))
    .filter((one) => JSON.stringify(one.before) !== JSON.stringify(one.after));
}
