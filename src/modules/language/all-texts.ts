import { z } from 'zod';
import type { CommandIo } from '../../engine/module/command.ts';
import type { Language } from '../../kernel/dates.ts';
import { Refusal } from '../../kernel/errors.ts';
import { idShape, numberedLines } from './json-lines.ts';

/** A text that is compared with all others. */
export interface DatedText {
  readonly id: string;
  /** The id as it was sent, perhaps as a number. */
  readonly sent: string | number;
  readonly text: string;
  readonly at?: string | undefined;
}

const line = z.object({
  id: idShape,
  text: z.string(),
  at: z
    .string()
    .refine((at) => !Number.isNaN(Date.parse(at)), 'no date')
    .nullish()
    .transform((at) => at ?? undefined),
});

/**
 * Reads all lines {id, text, at?} of standard input.
 * @throws Refusal where a line is wrong or an id comes twice.
 */
export async function allTexts(io: CommandIo): Promise<DatedText[]> {
  return (await uniqueRows(io, line)).map((row) => ({ ...row, id: String(row.id), sent: row.id }));
}

/**
 * Reads all lines of standard input, each with an id of its own.
 * @throws Refusal where a line is wrong or an id comes twice.
 */
export async function uniqueRows<Row extends { readonly id: string | number }>(
  io: CommandIo,
  shape: z.ZodType<Row>,
): Promise<Row[]> {
  if (io.interactive) io.err('Type one JSON object on each line; end with Ctrl-D.');
  const rows = new Map<string, Row>();
  for await (const { row, number } of numberedLines(io.stdin, shape)) {
    const id = String(row.id);
    if (rows.has(id)) {
      throw new Refusal('invalid', {
        nl: `Regel ${number}: de id "${id}" komt twee keer voor. Geef elke tekst een eigen id.`,
        en: `Line ${number}: the id "${id}" comes twice. Give each text an id of its own.`,
      });
    }
    rows.set(id, row);
  }
  return [...rows.values()];
}

/** @throws Refusal for another language than Dutch or English. */
export function languageOf(option: string | boolean | undefined): Language {
  if (option === undefined || option === 'nl') return 'nl';
  if (option === 'en') return 'en';
  throw new Refusal('invalid', { nl: 'Kies --language nl of en.', en: 'Choose --language nl or en.' });
}
