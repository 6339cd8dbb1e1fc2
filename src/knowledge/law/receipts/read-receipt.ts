import type { Receipt } from './receipt.ts';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';

/** Reads a receipt file, without the notes of where the laws were found (`sources`); null when the text is no receipt of this engine. */
export function readReceipt(text: string): Receipt | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isRecord(value)) return null;
  const { engine, question, laws, accepted, outcome } = value;
  const whole =
    isText(value['digest']) &&
    isRecord(engine) &&
    isRecord(question) &&
    isText(question['law']) &&
    isText(question['date']) &&
    Array.isArray(question['outputs']) &&
    question['outputs'].every(isText) &&
    Array.isArray(laws) &&
    laws.every((law) => isRecord(law) && isText(law['id']) && isText(law['hash'])) &&
    isRecord(accepted) &&
    isRecord(accepted['parameters']) &&
    isRecord(accepted['facts']) &&
    Array.isArray(accepted['tables']) &&
    accepted['tables'].every(
      (table) =>
        isRecord(table) &&
        isText(table['name']) &&
        isText(table['key']) &&
        Array.isArray(table['rows']) &&
        table['rows'].every(isRecord),
    ) &&
    isRecord(outcome);
  if (!whole) return null;
  const { sources: _, ...receipt } = value;
  return receipt as unknown as Receipt;
}
