import { unzlibSync, zlibSync } from 'fflate';
import { sentenceKinds } from '../types.ts';
import type { Model } from './train.ts';

/** A model in the form that ships: names by line, then a byte for each weight in steps of `step`, all of it packed. */
export interface PackedModel {
  readonly bias: readonly number[];
  readonly step: number;
  /** How many bytes the names take. */
  readonly nameBytes: number;
  readonly packed: string;
}

/** A model as it is used: the row of each name, and the rows with a weight per kind. */
export interface ShippedModel {
  readonly bias: Float64Array;
  readonly rowOf: ReadonlyMap<string, number>;
  readonly rows: Float32Array;
}

const kinds = sentenceKinds.length;

/** Packs a model; rows whose weights all lie within `least` of their mean change nothing and are left out. */
export function pack({ bias, names, rows }: Model, least: number): PackedModel {
  const kept = names.flatMap((name, at) => {
    const row = rows.subarray(at * kinds, (at + 1) * kinds);
    const mean = row.reduce((sum, value) => sum + value, 0) / kinds;
    return row.some((value) => Math.abs(value - mean) > least) ? [{ name, row: row.map((value) => value - mean) }] : [];
  });
  const top = kept.reduce((most, { row }) => row.reduce((top, value) => Math.max(top, Math.abs(value)), most), 0);
  const step = Math.ceil((top / 127) * 10_000) / 10_000;
  const lines = new TextEncoder().encode(kept.map(({ name }) => name).join('\n'));
  const bytes = new Uint8Array(lines.length + kept.length * kinds);
  bytes.set(lines);
  kept.forEach(({ row }, at) => {
    row.forEach((value, kind) => (bytes[lines.length + at * kinds + kind] = Math.round(value / step) & 255));
  });
  const packed = btoa(Array.from(zlibSync(bytes, { level: 9 }), (byte) => String.fromCharCode(byte)).join(''));
  return { bias: [...bias].map((value) => Number(value.toFixed(4))), step, nameBytes: lines.length, packed };
}

/** The model that `pack` packed. */
export function unpack({ bias, step, nameBytes, packed }: PackedModel): ShippedModel {
  const bytes = unzlibSync(Uint8Array.from(atob(packed), (character) => character.charCodeAt(0)));
  const names = new TextDecoder().decode(bytes.subarray(0, nameBytes)).split('\n');
  const steps = new Int8Array(bytes.buffer, bytes.byteOffset + nameBytes, names.length * kinds);
  const rows = Float32Array.from(steps, (count) => count * step);
  return { bias: Float64Array.from(bias), rowOf: new Map(names.map((name, at) => [name, at])), rows };
}
