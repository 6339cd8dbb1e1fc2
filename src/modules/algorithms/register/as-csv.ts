import { byteOrderMark, csvLine } from '../../../engine/register/index.ts';
import { figures } from '../figures.ts';
import { verdictOn } from '../read-figure.ts';
import type { Registration } from './registration.ts';

/** Registrations as CSV: one row each, the fields of the standard as columns. */
export function registrationsCsv(registrations: readonly Registration[]): string {
  const fields = [...new Set(registrations.flatMap((one) => Object.keys(one)))];
  const cell = (one: Registration, field: string) => {
    const value = (one as Readonly<Record<string, string | readonly string[]>>)[field] ?? '';
    return typeof value === 'string' ? value : value.join('|');
  };
  const rows = registrations.map((one) => csvLine(fields.map((field) => cell(one, field))));
  return [byteOrderMark, csvLine(fields), ...rows].join('');
}

/** Every measured figure as CSV, written as in docs/measurements.md. */
export function figuresCsv(): string {
  const head = ['algorithm', 'measure', 'ours', 'beside', 'beside_what', 'aim', 'better', 'verdict', 'data', 'command'];
  const rows = figures.map((one) => {
    const { algorithm, measure, ours, beside, aim, better, data, command } = one;
    return csvLine([
      ...[algorithm, measure.nl, ours, beside?.figure ?? '', beside?.what.nl ?? '', aim ?? ''],
      ...[better, verdictOn(one) ?? '', data.nl, command],
    ]);
  });
  return [byteOrderMark, csvLine(head), ...rows].join('');
}
