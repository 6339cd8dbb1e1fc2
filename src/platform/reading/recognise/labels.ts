import type { Bilingual } from '../../../kernel/errors.ts';
import type { Declared } from '../reading.ts';
import { said, type FileKind } from '../refusals.ts';

const byExtension: Readonly<Record<string, FileKind>> = {
  pdf: 'pdf',
  docx: 'docx',
  doc: 'office',
  xls: 'office',
  xlsx: 'xlsx',
  pptx: 'pptx',
  odt: 'odt',
  ods: 'ods',
  htm: 'html',
  html: 'html',
  xhtml: 'html',
  md: 'markdown',
  markdown: 'markdown',
  txt: 'text',
  text: 'text',
  csv: 'csv',
  tsv: 'csv',
  rtf: 'rtf',
  xml: 'xml',
  svg: 'svg',
  zip: 'zip',
  jpg: 'jpeg',
  jpeg: 'jpeg',
  png: 'png',
  webp: 'webp',
  gif: 'gif',
  heic: 'heic',
  heif: 'heic',
  exe: 'program',
};

const byMediaType: Readonly<Record<string, FileKind>> = {
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/msword': 'office',
  'text/html': 'html',
  'text/markdown': 'markdown',
  'text/csv': 'csv',
  'image/jpeg': 'jpeg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/gif': 'gif',
};

/** Kinds of text that go by each other's names all the time. */
const texts: readonly FileKind[] = ['text', 'markdown', 'csv'];

/** A warning when the name or the declared type says something else than the content; empty when they agree or say nothing. */
export function mislabelled(declared: Declared, found: FileKind): readonly Bilingual[] {
  const extension = /\.([a-z0-9]{1,10})$/i.exec(declared.fileName)?.[1]?.toLowerCase() ?? '';
  const type = declared.declaredType?.split(';')[0]?.trim().toLowerCase() ?? '';
  // Browsers send "application/vnd.ms-excel" for csv and "text/plain" for much else: only the clear types count.
  const label = [byExtension[extension], byMediaType[type]].find((kind) => kind && !agree(kind, found));
  if (!label) return [];
  return [said(({ warnings, formats }) => warnings.mislabelled(formats[label], formats[found]))];
}

function agree(label: FileKind, found: FileKind): boolean {
  return label === found || (texts.includes(label) && texts.includes(found));
}
