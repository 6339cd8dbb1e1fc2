import { nameOf, type PdfDict } from './values.ts';

/** Fields that say who made a thing and with what, that run, or that only one program reads. */
const traces: Readonly<Record<string, string>> = {
  Metadata: 'xmp',
  PieceInfo: 'private-data',
  LastModified: 'dates',
  AF: 'attachments',
  EmbeddedFiles: 'attachments',
  JavaScript: 'scripts',
  JS: 'scripts',
  AA: 'actions',
  OpenAction: 'actions',
  XFA: 'scripts',
  Thumb: 'thumbnail',
  SpiderInfo: 'web-capture',
  Perms: 'signatures',
  DSS: 'signatures',
  Legal: 'signatures',
  Collection: 'attachments',
  DPartRoot: 'private-data',
  CreatorInfo: 'private-data',
  Threads: 'private-data',
  Requirements: 'private-data',
};

export function dropped(key: string): boolean {
  return Object.hasOwn(traces, key) || key.startsWith('PTEX.') || key.startsWith('ADBE_');
}

/** What to call the trace in a field. */
export function traceOf(key: string): string {
  return (
    (Object.hasOwn(traces, key) ? traces[key] : undefined) ?? (key.startsWith('PTEX.') ? 'private-data' : 'actions')
  );
}

/** Annotations that hold or play other files. */
export function droppedAnnotation(subtype: string): boolean {
  return /^(FileAttachment|Sound|Movie|Screen|RichMedia|3D|Popup)$/.test(subtype);
}

/** Actions that do more than go to a place or a web page. */
export function droppedAction(kind: string): boolean {
  return kind !== '' && !/^(GoTo|URI|Named)$/.test(kind);
}

const markup =
  /^(Text|FreeText|Line|Square|Circle|Polygon|PolyLine|Highlight|Underline|Squiggly|StrikeOut|Stamp|Caret|Ink|Redact)$/;

/** The fields of an annotation that name a person or a moment (ISO 32000-1, 12.5.2 and 12.5.6.2). */
export function personKeys(dict: PdfDict): readonly string[] {
  const subtype = nameOf(dict.get('Subtype'));
  if (markup.test(subtype) && (dict.has('Rect') || nameOf(dict.get('Type')) === 'Annot')) {
    return ['T', 'M', 'CreationDate', 'NM', 'Subj', 'Popup', 'IRT', 'RC'];
  }
  if (subtype === 'Widget' || subtype === 'Link') return ['M', 'NM'];
  // The dictionary of a signature: name, place, reason and moment of the person who signed.
  return nameOf(dict.get('Type')) === 'Sig'
    ? ['Name', 'M', 'Location', 'Reason', 'ContactInfo', 'Contents', 'Cert', 'Prop_Build']
    : [];
}
