import type { ReadDocument, ReadTable, StrippedFile } from '../reading.ts';
import { mislabelled } from '../recognise/labels.ts';
import { recognise } from '../recognise/recognise.ts';
import { notTaken, refusal, type FileKind, type Purpose } from '../refusals.ts';
import type { OfficeFormat } from '../strip/office/strip-office.ts';
import type { ImageFormat } from '../strip/strip-image.ts';
import type { Job } from './job.ts';

type Worker<Value> = Partial<Record<FileKind, (job: Job) => Promise<Value>>>;

// What reads a kind of file is loaded when the first file of that kind comes in.
const documents: Worker<ReadDocument> = {
  pdf: async (job) => (await import('../pdf/read-pdf.ts')).readPdf(job.bytes, job.bounds),
  text: async (job) => (await import('../formats/read-text.ts')).readPlainText(job.bytes),
  markdown: async (job) => (await import('../formats/read-markdown.ts')).readMarkdown(job.bytes),
  html: async (job) => (await import('../formats/read-html.ts')).readHtml(job.bytes),
  docx: async (job) => (await import('../docx/read-docx.ts')).readDocx(job.bytes, job.bounds),
};

const csv = async (job: Job): Promise<ReadTable> =>
  (await import('../table/read-csv.ts')).readCsv(job.bytes, job.maxRows);

const tables: Worker<ReadTable> = {
  text: csv,
  markdown: csv,
  xlsx: async (job) => (await import('../table/xlsx/read-xlsx.ts')).readXlsx(job.bytes, job.maxRows, job.bounds),
};

const picture =
  (format: ImageFormat) =>
  async (job: Job): Promise<StrippedFile> =>
    (await import('../strip/strip-image.ts')).stripImage(job.bytes, format);

const office =
  (format: OfficeFormat) =>
  async (job: Job): Promise<StrippedFile> =>
    (await import('../strip/office/strip-office.ts')).stripOffice(job.bytes, format, job.bounds);

const text = async (job: Job): Promise<StrippedFile> => (await import('../strip/strip-text.ts')).stripText(job.bytes);

const strippers: Worker<StrippedFile> = {
  pdf: async (job) => (await import('../strip/pdf/strip-pdf.ts')).stripPdf(job.bytes, job.bounds),
  docx: office('docx'),
  xlsx: office('xlsx'),
  odt: office('odt'),
  text,
  markdown: text,
  jpeg: picture('jpeg'),
  png: picture('png'),
  webp: picture('webp'),
  gif: picture('gif'),
};

/** Does one job in this thread; throws a Refusal with what is wrong with the file. */
export async function doJob(job: Job): Promise<unknown> {
  if (job.task === 'document') return withLabels(job, documents, 'document');
  if (job.task === 'table') return withLabels(job, tables, 'table');
  const kind = await kindFor(job);
  return workerFor(strippers, kind, 'strip')(job);
}

async function withLabels<Value extends ReadDocument | ReadTable>(
  job: Job,
  workers: Worker<Value>,
  purpose: Purpose,
): Promise<Value> {
  const kind = await kindFor(job);
  const value = await workerFor(workers, kind, purpose)(job);
  const found = purpose === 'table' && kind !== 'xlsx' ? 'csv' : kind;
  return { ...value, warnings: [...mislabelled(job.declared, found), ...value.warnings] };
}

async function kindFor(job: Job): Promise<FileKind> {
  const found = await recognise(job.bytes, job.bounds);
  if (found.encrypted) throw refusal('encrypted');
  if (found.macros) throw refusal('macros');
  return found.kind;
}

function workerFor<Value>(workers: Worker<Value>, kind: FileKind, purpose: Purpose): (job: Job) => Promise<Value> {
  const worker = workers[kind];
  if (!worker) throw notTaken(kind, purpose);
  return worker;
}
