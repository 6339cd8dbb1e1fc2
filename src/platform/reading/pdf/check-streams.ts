import { inflateSync } from 'node:zlib';
import type { ReadingBounds } from '../bounds.ts';
import { refusal } from '../refusals.ts';

/**
 * Unpacks every packed stream of a PDF once, within bounds, before anything else reads it: pdf.js would unpack a bomb
 * until the memory of the whole machine is gone. Streams that are packed twice are unpacked twice.
 */
export function checkStreams(bytes: Uint8Array, bounds: ReadingBounds): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let left = bounds.maxUnpackedBytes;
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    if (file.toString('latin1', Math.max(0, at - 3), at) === 'end') continue;
    const end = file.indexOf('endstream', at);
    const dict = file.toString('latin1', Math.max(0, at - 2000), at);
    const own = dict.slice(dict.lastIndexOf('obj'));
    const filters = own.match(/\/(?:FlateDecode|Fl)\b/g)?.length ?? 0;
    let content = file.subarray(startOfData(file, at + 6), end < 0 ? file.length : end);
    for (let round = 0; round < filters; round += 1) {
      // Pictures are large by nature and are unpacked one at a time: each has the bound for itself.
      const isPicture = /\/Subtype\s*\/Image\b/.test(own);
      const unpacked = unpackWithin(content, isPicture ? bounds.maxUnpackedBytes : left);
      if (!unpacked) break;
      if (!isPicture) left -= unpacked.length;
      if (left <= 0) throw refusal('bomb');
      content = unpacked;
    }
    // A later mark inside the packed bytes is no stream of its own.
    if (end >= 0) at = end;
  }
}

function startOfData(file: Buffer, at: number): number {
  if (file[at] === 13) return file[at + 1] === 10 ? at + 2 : at + 1;
  return file[at] === 10 ? at + 1 : at;
}

function unpackWithin(content: Buffer, limit: number): Buffer | null {
  try {
    return inflateSync(content, { maxOutputLength: Math.max(1, limit) });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw refusal('bomb');
    return null;
  }
}
