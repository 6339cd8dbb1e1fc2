import type { Language } from '../../../kernel/dates.ts';
import { Alert, Table } from '../../../ui/index.ts';
import type { AnyValues } from '../definition/values.ts';
import { differences } from '../query/history.ts';
import type { ShownRecord } from '../query/shown.ts';
import { pageTexts } from '../texts/page-texts.ts';
import type { PageKit } from './page-kit.ts';
import { type ShowContext, ShowValue } from './show-value.tsx';

interface ConflictProps {
  readonly kit: PageKit;
  readonly record: ShownRecord;
  readonly clash: { readonly base: AnyValues; readonly mine: AnyValues };
  readonly language: Language;
}

/** Somebody else was first: per field what it was, what it is now, and what this person typed. */
export function ConflictPart({ kit, record, clash, language }: ConflictProps) {
  const t = pageTexts(language);
  const seen = Object.fromEntries(
    Object.entries(clash.base).filter(([name]) => !record.hidden.includes(name) && !record.masked.includes(name)),
  );
  const theirs = differences(seen, { ...seen, ...record.values }).map(({ field }) => field);
  const names = Object.keys(kit.definition.fields).filter(
    (name) => !record.hidden.includes(name) && (theirs.includes(name) || Object.hasOwn(clash.mine, name)),
  );
  const context: ShowContext = { language, heads: new Map() };
  const cell = (values: AnyValues) => (name: string) => {
    const field = kit.definition.fields[name];
    return field ? <ShowValue field={field} value={values[name] ?? null} context={context} /> : null;
  };
  return (
    <Alert kind="warning" title={t.conflictTitle} live>
      <p>{t.conflictText}</p>
      <Table
        caption={t.conflictTitle}
        quietCaption
        rows={names}
        columns={[
          { header: t.field, rowHeader: true, cell: (name) => kit.definition.fields[name]?.label[language] ?? name },
          { header: t.was, cell: cell(clash.base) },
          { header: t.theirs, cell: cell(record.values) },
          { header: t.mine, cell: (name) => cell(Object.hasOwn(clash.mine, name) ? clash.mine : record.values)(name) },
        ]}
      />
    </Alert>
  );
}
