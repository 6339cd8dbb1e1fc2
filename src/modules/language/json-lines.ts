import { StringDecoder } from 'node:string_decoder';
import { z } from 'zod';
import { Refusal } from '../../kernel/errors.ts';

/**
 * Reads JSON lines: one value a line, empty lines passed over. Only a line feed ends a line; a byte order mark may
 * stand before the first.
 * @throws Refusal naming the line, where it is no JSON or not of the asked shape.
 */
export async function* jsonLines<Row>(
  source: AsyncIterable<Buffer | string>,
  shape: z.ZodType<Row>,
): AsyncGenerator<Row> {
  for await (const { row } of numberedLines(source, shape)) yield row;
}

/** As jsonLines, each with the number of its line, from 1. */
export async function* numberedLines<Row>(
  source: AsyncIterable<Buffer | string>,
  shape: z.ZodType<Row>,
): AsyncGenerator<{ readonly row: Row; readonly number: number }> {
  let number = 0;
  for await (const line of linesOf(source)) {
    number += 1;
    const bare = number === 1 ? line.replace(/^\ufeff/u, '') : line;
    if (bare.trim() !== '') yield { row: read(bare, number, shape), number };
  }
}

function read<Row>(line: string, number: number, shape: z.ZodType<Row>): Row {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Refusal('invalid', {
      nl: `Regel ${number} is geen JSON. Zet op elke regel één JSON-object.`,
      en: `Line ${number} is not JSON. Write one JSON object on each line.`,
    });
  }
  const parsed = shape.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const path = issue?.path.join('.') ?? '';
  const problem = `${path === '' ? '' : `${path}: `}${issue?.message ?? ''}`;
  throw new Refusal('invalid', {
    nl: `Regel ${number} heeft niet de gevraagde velden. ${problem}`,
    en: `Line ${number} does not have the fields asked for. ${problem}`,
  });
}

async function* linesOf(source: AsyncIterable<Buffer | string>): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  // Pieces of one line wait in a list: a very long line stays linear.
  let waiting: string[] = [];
  for await (const chunk of source) {
    const [first = '', ...rest] = (typeof chunk === 'string' ? chunk : decoder.write(chunk)).split('\n');
    waiting.push(first);
    for (const piece of rest) {
      yield waiting.join('');
      waiting = [piece];
    }
  }
  yield waiting.join('') + decoder.end();
}

/** The id of a text: what the sender calls it comes back as it was sent. */
export const idShape = z.union([z.string(), z.number()]);

/** The shape of a line with a text. */
export const textLine = z.object({ id: idShape, text: z.string() });

/** The shape of a line with a word. */
export const wordLine = z.object({ word: z.string() });
