import { PdfName, PdfRef, PdfStream, PdfString, type PdfValue } from './values.ts';

/** Writes objects, numbered from 1, as one whole new file with one index (ISO 32000-1, 7.5). */
export function writePdf(objects: readonly PdfValue[], root: PdfValue): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n', 'latin1')];
  let length = parts[0]?.length ?? 0;
  const push = (part: Buffer): void => {
    parts.push(part);
    length += part.length;
  };
  const rows = objects.map((object, index) => {
    const place = String(length).padStart(10, '0');
    push(Buffer.from(`${index + 1} 0 obj\n`, 'latin1'));
    if (object instanceof PdfStream) {
      push(Buffer.from(`${show(object.dict)}\nstream\n`, 'latin1'));
      push(object.bytes);
      push(Buffer.from('\nendstream\nendobj\n', 'latin1'));
    } else push(Buffer.from(`${show(object)}\nendobj\n`, 'latin1'));
    return `${place} 00000 n \n`;
  });
  const start = length;
  push(Buffer.from(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows.join('')}`, 'latin1'));
  push(
    Buffer.from(
      `trailer\n<< /Size ${objects.length + 1} /Root ${show(root)} >>\nstartxref\n${start}\n%%EOF\n`,
      'latin1',
    ),
  );
  return Buffer.concat(parts);
}

function show(value: PdfValue): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return Number.isInteger(value) ? String(value) : plain(value);
  if (value instanceof PdfRef) return `${value.number} 0 R`;
  if (value instanceof PdfName) return showName(value.name);
  if (value instanceof PdfString) return `<${value.bytes.toString('hex')}>`;
  if (Array.isArray(value)) return `[${value.map(show).join(' ')}]`;
  if (value instanceof PdfStream) throw new Error('a stream inside another object');
  return `<<${[...value].map(([key, one]) => `${showName(key)} ${show(one)}`).join(' ')}>>`;
}

/** Never with an exponent: PDF has none. */
function plain(value: number): string {
  return value.toFixed(8).replace(/0+$/, '').replace(/\.$/, '') || '0';
}

function showName(name: string): string {
  return `/${name.replace(/[^!-~]|[#()<>[\]{}/%]/g, (one) => `#${one.charCodeAt(0).toString(16).padStart(2, '0')}`)}`;
}
