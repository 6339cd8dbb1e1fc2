import { fileTypeFromBuffer } from 'file-type';
import type { ReadingBounds } from '../bounds.ts';
import type { FileKind } from '../refusals.ts';
import { recogniseOffice } from './recognise-office.ts';
import { recogniseText } from './recognise-text.ts';
import type { Recognised } from './recognised.ts';

const byType: Readonly<Record<string, FileKind>> = {
  'application/rtf': 'rtf',
  'text/rtf': 'rtf',
  'application/x-cfb': 'office',
  'application/zip': 'zip',
  'application/xml': 'xml',
  'application/epub+zip': 'epub',
  'image/jpeg': 'jpeg',
  'image/png': 'png',
  'image/apng': 'png',
  'image/webp': 'webp',
  'image/gif': 'gif',
  'image/heic': 'heic',
  'image/heif': 'heic',
  'image/heic-sequence': 'heic',
  'image/svg+xml': 'svg',
  'application/x-msdownload': 'program',
  'application/x-elf': 'program',
  'application/x-mach-binary': 'program',
  'application/java-vm': 'program',
  'application/vnd.android.package-archive': 'program',
  'application/x-ms-shortcut': 'program',
  'application/wasm': 'program',
};
const archives = /(tar|rar|7z|gzip|bzip|xz|zstd|lzip|cpio|lzh|ms-cab|debian|rpm|compress|ace|arj)/;

/** Says what a file is by its content alone; its name plays no part. */
export async function recognise(bytes: Uint8Array, bounds: ReadingBounds): Promise<Recognised> {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 4096));
  if (head.subarray(0, 1024).includes('%PDF-')) return { kind: 'pdf' };
  if (startsWith(head, [0x50, 0x4b, 0x03, 0x04])) {
    return recogniseOffice(bytes, bounds);
  }
  if (startsWith(head, [0xd0, 0xcf, 0x11, 0xe0])) return recogniseCompound(bytes);
  if (head.subarray(0, 6).toString('latin1') === '{\\rtf1') return { kind: 'rtf' };
  if (head.subarray(0, 2).toString('latin1') === '#!') return { kind: 'program' };
  const found = await fileTypeFromBuffer(bytes.subarray(0, 100_000)).catch(() => undefined);
  const kind = found && kindOf(found.mime);
  if (kind && kind !== 'xml') return { kind };
  return { kind: recogniseText(bytes) };
}

function kindOf(mime: string): FileKind | undefined {
  if (byType[mime]) return byType[mime];
  if (mime.startsWith('image/')) return 'image';
  if (mime.startsWith('audio/')) return 'sound';
  if (mime.startsWith('video/')) return 'video';
  if (archives.test(mime)) return 'archive';
  return mime.startsWith('text/') ? undefined : 'binary';
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((value, index) => bytes[index] === value);
}

/** The compound files of old Office; new Office uses the same wrapping around encrypted documents ([MS-OFFCRYPTO]). */
function recogniseCompound(bytes: Uint8Array): Recognised {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const holds = (name: string): boolean => content.includes(Buffer.from(name, 'utf16le'));
  if (holds('EncryptedPackage')) return { kind: 'office', encrypted: true };
  if (holds('__substg1.0_')) return { kind: 'outlook' };
  return { kind: 'office' };
}
