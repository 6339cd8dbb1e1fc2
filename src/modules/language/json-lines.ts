import { StringDecoder } from 'node:string_decoder';
import { z } from 'zod';
import { Refusal } from '../../kernel/errors.ts';

/**
 * Reads JSON lines: one value a line, empty lines passed over. Only a line feed ends a line.
 * @throws Refusal naming the line, where it is no JSON or not of the asked shape.
 */
export async function* jsonLines<Row>(
  source: AsyncIterable<Buffer | string>,
  shape: z.ZodType<Row>,
): AsyncGenerator<Row> {
  let number = 0;
  for await (const line of linesOf(source)) {
    number += 1;
    if (line.trim() !== '') yield read(line, number, shape);
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

/** The shape of a line with a text. */
export const textLine = z.object({ id: z.union([z.string(), z.number()]), text: z.string() });

/** The shape of a line with a word. */
export const wordLine = z.object({ word: z.string() });
