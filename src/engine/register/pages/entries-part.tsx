import { may, type Actor } from '../../access/access.ts';
import { ButtonLink, DateText, Paragraph, Section, Table } from '../../../ui/index.ts';
import type { AddedField } from '../definition/field.ts';
import type { AnyValues } from '../definition/values.ts';
import type { ShownRecord } from '../query/shown.ts';
import { fieldsOf } from '../record.ts';
import { pageTexts } from '../texts/page-texts.ts';
import type { PageKit } from './page-kit.ts';
import { type ShowContext, ShowValue } from './show-value.tsx';

interface EntriesProps {
  readonly kit: PageKit;
  readonly record: ShownRecord;
  readonly actor: Actor;
  readonly context: ShowContext;
}

/** Per field to which entries are added: a table of them, newest first. */
export function EntriesPart({ kit, record, actor, context }: EntriesProps) {
  const t = pageTexts(context.language);
  const fields = fieldsOf(kit.definition).filter(
    ([name, field]) => field?.kind === 'added' && !record.hidden.includes(name),
  );
  return (
    <>
      {fields.map(([name, field]) => {
        const act = kit.acts.entries.get(name);
        const entries = (record.values[name] ?? []) as readonly AnyValues[];
        const mayAdd = act !== undefined && may(actor, act) && !field?.retired;
        if (!field || (entries.length === 0 && !mayAdd)) return null;
        return (
          <Section id={name} title={field.label[context.language]}>
            {entries.length === 0 ? (
              <Paragraph>{t.noEntries}</Paragraph>
            ) : (
              <EntryTable field={field as AddedField} entries={entries} context={context} />
            )}
            {mayAdd ? (
              <ButtonLink href={`${kit.definition.path}/${record.id}/toevoegen/${name}`} look="secondary">
                {t.addEntry(field.label[context.language])}
              </ButtonLink>
            ) : null}
          </Section>
        );
      })}
    </>
  );
}

function EntryTable(props: { field: AddedField; entries: readonly AnyValues[]; context: ShowContext }) {
  const { field, entries, context } = props;
  const { language } = context;
  return (
    <Table
      caption={field.label[language]}
      quietCaption
      rows={[...entries].reverse()}
      columns={[
        ...Object.entries(field.entry).map(([part, simple]) => ({
          header: simple.label[language],
          rowHeader: part === field.main,
          cell: (entry: AnyValues) => <ShowValue field={simple} value={entry[part] ?? null} context={context} />,
        })),
        {
          header: pageTexts(language).addedOn,
          cell: (entry: AnyValues) => <DateText date={String(entry['at'])} />,
        },
      ]}
    />
  );
}
