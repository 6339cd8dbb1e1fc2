import { notTaken, refusal, type FileKind, type Purpose } from '../refusals.ts';
import type { ReadDocument } from '../reading.ts';
import { recognise } from '../recognise/recognise.ts';
import { mislabelled } from '../recognise/labels.ts';
import type { Job } from './job.ts';

type Reader = (job: Job) => ReadDocument | Promise<ReadDocument>;

/** Readers are loaded when the first file of their kind comes in. */
const readers: Partial<Record<FileKind, Reader>> = {
  text: async (job) => (await import('../formats/read-text.ts')).readPlainText(job.bytes),
  markdown: async (job) => (await import('../formats/read-markdown.ts')).readMarkdown(job.bytes),
  html: async (job) => (await import('../formats/read-html.ts')).readHtml(job.bytes),
};

/** Does one job in this thread; throws a Refusal with what is wrong with the file. */
export async function doJob(job: Job): Promise<unknown> {
  return readAny(job);
}

async function recogniseFor(job: Job, purpose: Purpose): Promise<FileKind> {
  const found = await recognise(job.bytes, job.bounds);
  if (found.encrypted) throw refusal('encrypted');
  if (found.macros) throw refusal('macros');
  if (found.kind === 'program') throw notTaken(found.kind, purpose);
  return found.kind;
}

async function readAny(job: Job): Promise<ReadDocument> {
  const kind = await recogniseFor(job, 'document');
  const reader = readers[kind];
  if (!reader) throw notTaken(kind, 'document');
  const document = await reader(job);
  return { ...document, warnings: [...mislabelled(job.declared, kind), ...document.warnings] };
}
