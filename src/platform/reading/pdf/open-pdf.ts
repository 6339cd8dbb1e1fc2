import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import { getDocument, VerbosityLevel, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { ReadingBounds } from '../bounds.ts';
import { refusal, tooManyPages } from '../refusals.ts';
import { checkStreams } from './check-streams.ts';

const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
const folder = (name: string): string => join(home, name) + sep;

/** Opens a PDF with pdf.js, without running anything in it. Refuses with `encrypted`, `truncated`, `bomb` or too many pages. */
export async function openPdf(bytes: Uint8Array, bounds: ReadingBounds): Promise<PDFDocumentProxy> {
  if (isCutOff(bytes)) throw refusal('truncated');
  checkStreams(bytes, bounds);
  const task = getDocument({
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    useSystemFonts: false,
    disableFontFace: true,
    enableXfa: false,
    cMapUrl: folder('cmaps'),
    cMapPacked: true,
    standardFontDataUrl: folder('standard_fonts'),
    wasmUrl: folder('wasm'),
  });
  try {
    const document = await task.promise;
    if (document.numPages > bounds.maxPages) throw tooManyPages(bounds.maxPages);
    return document;
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') throw refusal('encrypted');
    throw error;
  }
}

/** Every whole PDF ends with the place of its index; what is cut off could lose pages without a word. */
function isCutOff(bytes: Uint8Array): boolean {
  const tail = Buffer.from(bytes.subarray(Math.max(0, bytes.length - 2048))).toString('latin1');
  return !tail.includes('startxref') && !tail.includes('%%EOF');
}
