import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { cleanText, unprintable } from './clean-text.ts';
import { prepare } from './prepare.ts';
import type { PrintDocument } from './print-document.ts';
import { template } from './template.ts';

const mostAttempts = 40;
const standIn = '\uFFFD';

/**
 * Compiles a document to PDF/UA-1 in this thread. Characters that none of the carried fonts has are printed as �.
 * The same document gives the same bytes, always.
 */
export function compilePdf(document: PrintDocument): Uint8Array {
  const missing = new Set<string>();
  const clean = (text: string): string => {
    const cleaned = cleanText(text);
    return missing.size === 0 ? cleaned : [...cleaned].map((one) => (missing.has(one) ? standIn : one)).join('');
  };
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    const result = compileOnce(prepare(document, clean));
    if (result instanceof Uint8Array) return result;
    const before = missing.size;
    for (const text of unprintable(result)) for (const one of text) if (one !== standIn) missing.add(one);
    if (missing.size === before) throw new Error(`the document cannot be printed: ${result}`);
  }
  throw new Error('the document cannot be printed: too many characters without a font');
}

function compileOnce(data: unknown): Uint8Array | string {
  // A folder that is not there: the template can reach no file.
  const compiler = NodeCompiler.create({ workspace: '/nonexistent' });
  const compiled = compiler.compile({ mainFileContent: template, inputs: { document: JSON.stringify(data) } });
  if (!compiled.result) return JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics ?? 'unknown error');
  try {
    return compiler.pdf(compiled.result, { pdfStandard: 'ua-1', creationTimestamp: 0 });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
