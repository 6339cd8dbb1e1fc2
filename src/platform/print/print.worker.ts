import { parentPort, workerData } from 'node:worker_threads';
import { compilePdf } from './compile.ts';
import type { PrintDocument } from './print-document.ts';

const pdf = new Uint8Array(compilePdf(workerData as PrintDocument));
parentPort?.postMessage(pdf, [pdf.buffer]);
