import type { FieldProblem } from '../../../kernel/errors.ts';
import { isDate, parseDate } from '../../../kernel/dates.ts';
import { problemsOf, signalInput, type SignalInput } from '../submit-signal/signal-input.ts';

/** The columns that an import knows, with the names under which people have them. */
export const importColumns = {
  story: ['verhaal', 'signaal', 'melding', 'omschrijving', 'toelichting', 'tekst', 'story', 'text'],
  receivedAt: ['datum', 'ontvangen', 'ontvangen op', 'datum ontvangst', 'date', 'received'],
  severity: ['ernst', 'hoe erg', 'severity'],
  organisation: ['organisatie', 'instantie', 'organisation'],
  place: ['gemeente', 'plaats', 'woonplaats', 'place'],
  since: ['sinds', 'since'],
  name: ['naam', 'name'],
  email: ['e-mail', 'email', 'e-mailadres', 'mail'],
  phone: ['telefoon', 'telefoonnummer', 'phone'],
} as const;

export type ImportColumn = keyof typeof importColumns;
export type Mapping = Partial<Record<ImportColumn, string>>;

/** Which column of the file is which, by its name. */
export function guessMapping(columns: readonly string[]): Mapping {
  const mapping: Mapping = {};
  for (const [field, names] of Object.entries(importColumns) as [ImportColumn, readonly string[]][]) {
    const found = columns.find((column) => names.includes(column.trim().toLowerCase()));
    if (found !== undefined) mapping[field] = found;
  }
  return mapping;
}

const severityWords: Readonly<Record<string, SignalInput['severity']>> = {
  vervelend: 'annoying',
  licht: 'annoying',
  annoying: 'annoying',
  ernstig: 'serious',
  serious: 'serious',
  dringend: 'urgent',
  nood: 'urgent',
  urgent: 'urgent',
};

export type ImportedRow =
  | { readonly ok: true; readonly input: SignalInput; readonly receivedAt: string | null }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

/** One row of a file as a signal, or what is wrong with it, column by column. `today`: no signal comes from the future. */
export function readRow(cells: Readonly<Record<string, string>>, mapping: Mapping, today: string): ImportedRow {
  const value = (field: ImportColumn) => (mapping[field] === undefined ? '' : (cells[mapping[field]] ?? '').trim());
  const problems: FieldProblem[] = [];
  const typed = value('receivedAt');
  const received =
    typed === '' ? null : (parseDate(typed) ?? (isDate(typed.slice(0, 10)) ? typed.slice(0, 10) : undefined));
  if (received === undefined || (received !== null && received > today)) {
    problems.push({
      field: mapping.receivedAt ?? 'datum',
      message: {
        nl: `"${typed.slice(0, 30)}" is geen datum tot en met vandaag. Schrijf bijvoorbeeld 03-11-2026.`,
        en: `"${typed.slice(0, 30)}" is not a date up to today. Write for example 03-11-2026.`,
      },
    });
  }
  const word = value('severity').toLowerCase();
  const severity = word === '' ? 'serious' : severityWords[word];
  if (severity === undefined) {
    problems.push({
      field: mapping.severity ?? 'ernst',
      message: {
        nl: `"${word.slice(0, 30)}" kennen wij niet. Schrijf vervelend, ernstig of dringend.`,
        en: `"${word.slice(0, 30)}" is unknown. Write vervelend, ernstig or dringend.`,
      },
    });
  }
  const parsed = signalInput.safeParse({
    story: value('story'),
    severity: severity ?? 'serious',
    ...Object.fromEntries(
      (['organisation', 'place', 'since', 'name', 'email', 'phone'] as const).map((field) => [field, value(field)]),
    ),
    language: 'nl',
  });
  if (!parsed.success)
    problems.push(
      ...problemsOf(parsed.error).map((problem) => ({
        ...problem,
        field: mapping[problem.field as ImportColumn] ?? problem.field,
      })),
    );
  if (problems.length > 0 || !parsed.success) return { ok: false, problems };
  return { ok: true, input: parsed.data, receivedAt: received ? `${received}T12:00:00.000Z` : null };
}
