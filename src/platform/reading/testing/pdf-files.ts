import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

/** Makes a real PDF from Typst source. */
export function buildPdf(source: string): Uint8Array {
  const compiler = NodeCompiler.create({ workspace: '/nonexistent' });
  const compiled = compiler.compile({ mainFileContent: source });
  if (!compiled.result) throw new Error(JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics));
  return new Uint8Array(compiler.pdf(compiled.result, { creationTimestamp: 0 }));
}

/** A small PDF written by hand; each text is one object, numbered from 1; `trailer` goes into the trailer. */
export function buildRawPdf(objects: readonly string[], trailer = ''): Uint8Array {
  let body = '%PDF-1.7\n%\u00e2\u00e3\n';
  const places = objects.map((object, index) => {
    const place = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const start = body.length;
  body += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`;
  body += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(body, 'latin1');
}

/** The objects of a document of one page with this content stream. */
export function onePage(content: string, more: { catalog?: string; page?: string } = {}): string[] {
  return [
    `<< /Type /Catalog /Pages 2 0 R ${more.catalog ?? ''} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> ${more.page ?? ''} >>`,
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ];
}
