import type { Multipart, MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { Refusal } from '../../../kernel/errors.ts';
import type { UploadedFile } from '../../../engine/module/web-route.ts';

export interface Posted {
  readonly form: URLSearchParams;
  readonly files: readonly UploadedFile[];
}

export interface UploadBounds {
  /** Most bytes of one file, and of all files of one form together. */
  readonly maxBytes: number;
  readonly maxFiles: number;
}

const mostFields = 1000;
const longestField = 1_000_000;
/** Bytes that all forms being read hold together; beyond it people are asked to wait. */
let held = 0;

/**
 * Reads a form with files into memory, within bounds. Reads on to the end of a form that is too large, so that the
 * browser gets the page that says so instead of a broken connection.
 * @throws Refusal `too-large`, `invalid`, or `unavailable` where too many large forms arrive at once.
 */
export async function readUpload(request: FastifyRequest, bounds: UploadBounds): Promise<Posted> {
  const form = new URLSearchParams();
  const files: UploadedFile[] = [];
  const budget = { left: bounds.maxBytes, refusal: null as Refusal | null };
  let taken = 0;
  try {
    for await (const part of partsOf(request, bounds)) {
      if (part.type === 'field') {
        if (part.valueTruncated) budget.refusal = tooLarge({ maxBytes: longestField });
        form.append(part.fieldname, String(part.value));
        continue;
      }
      const bytes = await bytesOf(part, budget, bounds);
      taken += bytes?.length ?? 0;
      if (bytes && (part.filename !== '' || bytes.length > 0)) {
        files.push({ field: part.fieldname, fileName: part.filename, declaredType: part.mimetype, bytes });
      }
    }
  } catch (error) {
    throw budget.refusal ?? refusalOf(error, bounds);
  } finally {
    held -= taken;
  }
  if (budget.refusal) throw budget.refusal;
  return { form, files };
}

function partsOf(request: FastifyRequest, bounds: UploadBounds): AsyncIterableIterator<Multipart> {
  return request.parts({
    limits: {
      fileSize: bounds.maxBytes + 1,
      files: bounds.maxFiles,
      fields: mostFields,
      fieldSize: longestField,
      headerPairs: 50,
    },
    throwFileSizeLimit: false,
  } as Parameters<FastifyRequest['parts']>[0]);
}

async function bytesOf(
  part: MultipartFile,
  budget: { left: number; refusal: Refusal | null },
  bounds: UploadBounds,
): Promise<Uint8Array | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of part.file as AsyncIterable<Buffer>) {
      if (budget.refusal) continue;
      size += chunk.length;
      held += chunk.length;
      budget.left -= chunk.length;
      chunks.push(chunk);
      if (budget.left < 0) budget.refusal = tooLarge(bounds);
      else if (held > Math.max(256_000_000, bounds.maxBytes * 2)) budget.refusal = tooBusy;
      if (budget.refusal) chunks.length = 0;
    }
    if (!budget.refusal) return Buffer.concat(chunks, size);
    held -= size;
    return null;
  } catch (error) {
    held -= size;
    throw error;
  }
}

export function tooLarge({ maxBytes }: Pick<UploadBounds, 'maxBytes'>): Refusal {
  const size = Math.floor(maxBytes / 1_000_000);
  return new Refusal('too-large', {
    nl: `Dit is te groot. Alle bestanden samen mogen hoogstens ${String(size)} MB zijn. Maak het bestand kleiner of stuur het in delen. Er is niets bewaard.`,
    en: `This is too large. All files together may be at most ${String(size)} MB. Make the file smaller or send it in parts. Nothing was saved.`,
  });
}

const tooBusy = new Refusal('unavailable', {
  nl: 'Er komen nu veel grote bestanden binnen. Probeer het over een paar minuten nog een keer.',
  en: 'Many large files are coming in just now. Try again in a few minutes.',
});

function refusalOf(error: unknown, bounds: UploadBounds): Error {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'FST_FILES_LIMIT') {
    const count = String(bounds.maxFiles);
    return new Refusal('too-large', {
      nl: `U kunt hier hoogstens ${count} bestanden tegelijk sturen. Er is niets bewaard.`,
      en: `You can send at most ${count} files at once here. Nothing was saved.`,
    });
  }
  if (code === 'FST_REQ_FILE_TOO_LARGE') return tooLarge(bounds);
  return new Refusal(code === 'FST_PARTS_LIMIT' || code === 'FST_FIELDS_LIMIT' ? 'too-large' : 'invalid', {
    nl: 'Dit formulier kwam niet heel aan. Probeer het nog een keer.',
    en: 'This form did not arrive whole. Try again.',
  });
}
