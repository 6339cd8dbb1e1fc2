import { Worker } from 'node:worker_threads';
import type { PrintDocument } from './print-document.ts';

const longestMilliseconds = 120_000;

/**
 * Prints a document as a tagged PDF (PDF/UA-1, ISO 14289-1) with language, title, bookmarks and a reading order, in a thread of its own.
 * The same document gives the same bytes. Throws when a figure is not a self-contained SVG, or when printing takes over two minutes.
 */
export async function printPdf(document: PrintDocument): Promise<Uint8Array> {
  const worker = new Worker(new URL('./print.worker.ts', import.meta.url), { execArgv: [], workerData: document });
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<Uint8Array>((resolve, reject) => {
      timer = setTimeout(() => reject(new Error('printing takes too long')), longestMilliseconds);
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.once('exit', () => reject(new Error('the printing thread ended without a word')));
    });
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
