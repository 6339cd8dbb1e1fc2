import { Zip } from '../archive/zip.ts';
import type { ReadingBounds } from '../bounds.ts';
import type { FileKind } from '../refusals.ts';
import type { Recognised } from './recognised.ts';

const byMainPart: readonly (readonly [RegExp, FileKind])[] = [
  [/^word\/document\d*\.xml$/, 'docx'],
  [/^xl\/workbook\d*\.xml$/, 'xlsx'],
  [/^ppt\/presentation\.xml$/, 'pptx'],
];
const byMimetype: readonly (readonly [string, FileKind])[] = [
  ['application/vnd.oasis.opendocument.text', 'odt'],
  ['application/vnd.oasis.opendocument.spreadsheet', 'ods'],
  ['application/epub+zip', 'epub'],
];

/** Tells documents that are zip archives apart by the files inside. */
export function recogniseOffice(bytes: Uint8Array, bounds: ReadingBounds): Recognised {
  const zip = new Zip(bytes, bounds);
  const kind = kindOf(zip);
  if (kind === 'zip' && zip.has('AndroidManifest.xml')) return { kind: 'program' };
  const macros = zip.names.some((name) => /vbaProject\.bin$|^Basic\/.*\.xml$|^Scripts\//i.test(name));
  return { kind, ...(macros ? { macros } : {}), ...(isEncrypted(zip, kind) ? { encrypted: true } : {}) };
}

function kindOf(zip: Zip): FileKind {
  for (const [pattern, kind] of byMainPart) if (zip.names.some((name) => pattern.test(name))) return kind;
  const mimetype = Buffer.from(zip.read('mimetype') ?? [])
    .toString('latin1')
    .trim();
  return byMimetype.find(([type]) => mimetype === type)?.[1] ?? 'zip';
}

/** OpenDocument says in its manifest that parts are encrypted. */
function isEncrypted(zip: Zip, kind: FileKind): boolean {
  if (kind !== 'odt' && kind !== 'ods') return false;
  const manifest = Buffer.from(zip.read('META-INF/manifest.xml') ?? []).toString('utf8');
  return manifest.includes('encryption-data');
}
