import type { ReadingBounds } from '../../bounds.ts';
import { openPdf } from '../../pdf/open-pdf.ts';
import type { StrippedFile } from '../../reading.ts';
import { refusal } from '../../refusals.ts';
import { ObjectCleaner } from './clean-objects.ts';
import { PdfFile } from './pdf-file.ts';
import { filtersOf, unpack } from './unpack.ts';
import { PdfStream, type PdfValue } from './values.ts';
import { writePdf } from './write-pdf.ts';

/**
 * Writes a PDF wholly anew from the objects that its pages need: no document information, XMP, attachments, scripts,
 * private data, authors of comments, thumbnails, nor any earlier version of the file. The pages stay as they are.
 * Refuses (“a person has to look”) whatever does not let itself be followed or proved clean.
 */
export async function stripPdf(bytes: Uint8Array, bounds: ReadingBounds): Promise<StrippedFile> {
  const before = await openPdf(bytes, bounds);
  const pages = before.numPages;
  await before.loadingTask.destroy();
  const first = attempt(() => rewrite(bytes));
  const second = attempt(() => rewrite(first.bytes));
  if (second.traces.length > 0 || speaksOfMaker(first)) throw refusal('needsPerson');
  const after = await openPdf(first.bytes, bounds);
  const same = after.numPages === pages;
  await after.loadingTask.destroy();
  if (!same) throw refusal('needsPerson');
  return { bytes: first.bytes, format: 'pdf', removed: first.traces };
}

interface Rewritten {
  readonly bytes: Buffer;
  readonly objects: readonly PdfValue[];
  readonly traces: readonly string[];
}

function rewrite(bytes: Uint8Array): Rewritten {
  const file = new PdfFile(bytes);
  if (file.trailer.has('Encrypt')) throw refusal('encrypted');
  const cleaner = new ObjectCleaner(file);
  if (file.resolve(file.trailer.get('Info')) !== null) cleaner.traces.add('document-information');
  if (file.trailer.has('ID')) cleaner.traces.add('document-id');
  if (file.revisions > 0) cleaner.traces.add('earlier-versions');
  const root = cleaner.copyFrom(file.trailer.get('Root') ?? null);
  return { bytes: writePdf(cleaner.objects, root), objects: cleaner.objects, traces: [...cleaner.traces].sort() };
}

/** Whatever goes wrong on the way, the answer is the same: this file is not for a machine. */
function attempt(work: () => Rewritten): Rewritten {
  try {
    return work();
  } catch (error) {
    if (error instanceof Error && error.name === 'Refusal') throw error;
    throw refusal('needsPerson');
  }
}

/** The last proof, on unpacked bytes: no XMP packet may stand in any stream, whatever it is called. */
function speaksOfMaker({ objects }: Rewritten): boolean {
  return objects.some((object) => {
    if (!(object instanceof PdfStream)) return false;
    const isFlate = filtersOf(object.dict).join() === 'FlateDecode';
    const plain = isFlate ? tryUnpack(object) : object.bytes;
    return plain.includes('<?xpacket') || plain.includes('<x:xmpmeta');
  });
}

function tryUnpack(stream: PdfStream): Buffer {
  try {
    return unpack(stream);
  } catch {
    return stream.bytes;
  }
}
