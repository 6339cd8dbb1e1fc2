import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Files with weights and lists of one room of knowledge, as they lie in this installation. */
export interface WeightFiles {
  readonly room: string;
  readonly files: number;
  readonly bytes: number;
  /** SHA-256 over all of them in the order of their names, hexadecimal. */
  readonly fingerprint: string;
}

const root = resolve(import.meta.dirname, '../../../..');
const known = new Map<string, WeightFiles>();

/** Reads the weights of a room once; they do not change while the program runs. Null for a room without any. */
export function weightsOf(room: string): WeightFiles | null {
  const found = known.get(room) ?? read(room);
  known.set(room, found);
  return found.files === 0 ? null : found;
}

function read(room: string): WeightFiles {
  const names = readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
    .filter((name) => /-data\.(ts|json|bin)$/.test(name))
    .sort();
  const hash = createHash('sha256');
  let bytes = 0;
  for (const name of names) {
    const content = readFileSync(join(root, room, name));
    bytes += content.byteLength;
    hash.update(content);
  }
  return { room, files: names.length, bytes, fingerprint: hash.digest('hex') };
}

/** What the makers of an algorithm write about it, from the folder of the project. */
export function cardOf(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** The version of the product that runs. */
export function productVersion(): string {
  const read = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  return read.version;
}
