import { inflateRawSync } from 'node:zlib';
import type { ReadingBounds } from '../bounds.ts';
import { refusal } from '../refusals.ts';

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
}

const endMark = 0x06054b50;
const directoryMark = 0x02014b50;
const localMark = 0x04034b50;
const ratioCountsFrom = 1_000_000;

/**
 * A zip archive in memory, after APPNOTE 6.3.10 (without zip64: no document needs more than 4 GB or 65,535 files).
 * Nothing is unpacked until it is asked for, and never more than the bounds allow, whatever the directory claims.
 */
export class Zip {
  readonly names: readonly string[];
  private readonly bytes: Buffer;
  private readonly bounds: ReadingBounds;
  private readonly entries: Map<string, Entry>;
  private unpackedSoFar = 0;

  /** Refuses with `truncated`, `damaged` or `bomb`. */
  constructor(bytes: Uint8Array, bounds: ReadingBounds) {
    this.bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.bounds = bounds;
    this.entries = readDirectory(this.bytes, bounds);
    this.names = [...this.entries.keys()];
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /** Unpacks one file; null when the archive has none of that name. Refuses with `encrypted`, `damaged` or `bomb`. */
  read(name: string): Uint8Array | null {
    const entry = this.entries.get(name);
    if (!entry) return null;
    if (entry.encrypted) throw refusal('encrypted');
    const packed = this.packedBytes(entry);
    const room = this.bounds.maxUnpackedBytes - this.unpackedSoFar;
    const byRatio = Math.max(ratioCountsFrom, packed.length * this.bounds.maxRatio);
    const limit = Math.min(room, byRatio);
    if (limit <= 0) throw refusal('bomb');
    const content = entry.method === 0 ? packed : inflate(packed, entry.method, limit);
    if (content.length > limit) throw refusal('bomb');
    this.unpackedSoFar += content.length;
    return content;
  }

  private packedBytes(entry: Entry): Buffer {
    const { bytes } = this;
    if (entry.offset + 30 > bytes.length || bytes.readUInt32LE(entry.offset) !== localMark) throw refusal('damaged');
    const start = entry.offset + 30 + bytes.readUInt16LE(entry.offset + 26) + bytes.readUInt16LE(entry.offset + 28);
    if (start + entry.packed > bytes.length) throw refusal('damaged');
    return bytes.subarray(start, start + entry.packed);
  }
}

function inflate(packed: Buffer, method: number, limit: number): Buffer {
  if (method !== 8) throw refusal('damaged');
  try {
    return inflateRawSync(packed, { maxOutputLength: limit });
  } catch (error) {
    throw refusal((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'bomb' : 'damaged');
  }
}

function readDirectory(bytes: Buffer, bounds: ReadingBounds): Map<string, Entry> {
  const end = findEnd(bytes);
  if (end < 0) throw refusal('truncated');
  const count = bytes.readUInt16LE(end + 10);
  if (count > bounds.maxEntries) throw refusal('bomb');
  let at = bytes.readUInt32LE(end + 16);
  const entries = new Map<string, Entry>();
  let claimed = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== directoryMark) throw refusal('damaged');
    const nameLength = bytes.readUInt16LE(at + 28);
    const entry: Entry = {
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      unpacked: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    };
    entries.set(entry.name, entry);
    claimed += entry.unpacked;
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  if (claimed > bounds.maxUnpackedBytes) throw refusal('bomb');
  return entries;
}

/** The end record stands in the last 64 kB: 22 bytes and a comment. */
function findEnd(bytes: Buffer): number {
  const lowest = Math.max(0, bytes.length - 22 - 65_535);
  for (let at = bytes.length - 22; at >= lowest; at -= 1) {
    if (bytes.readUInt32LE(at) === endMark) return at;
  }
  return -1;
}
