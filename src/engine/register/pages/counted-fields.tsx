import type { Language } from '../../../kernel/dates.ts';
import { NumberText, Section, Small, Table } from '../../../ui/index.ts';
import type { Field } from '../definition/field.ts';
import type { Kit } from '../kit.ts';
import { publicCounts, type ValueCount } from '../query/list.ts';
import { pageTexts } from '../texts/page-texts.ts';

interface Counted {
  readonly name: string;
  readonly field: Field;
  readonly least: number;
  readonly counts: readonly ValueCount[];
}

/** Fields that everyone sees only as counts of at least n, with those counts. */
export async function countedFields(kit: Kit): Promise<readonly Counted[]> {
  const counted: Counted[] = [];
  for (const [name, field] of Object.entries(kit.definition.fields)) {
    if (typeof field.publish !== 'object') continue;
    const counts = await publicCounts(kit, name);
    if (counts.length > 0) counted.push({ name, field, counts, least: field.publish.countFrom });
  }
  return counted;
}

interface CountedProps {
  readonly kit: Kit;
  readonly counted: readonly Counted[];
  readonly language: Language;
}

/** A small table per field: how many records have each value, and from how many on that is shown. */
export function CountedFields({ counted, language }: CountedProps) {
  const t = pageTexts(language);
  return (
    <>
      {counted.map(({ name, field, counts, least }) => (
        <Section id={`telling-${name}`} title={field.label[language]}>
          <Table
            caption={field.label[language]}
            quietCaption
            rows={counts}
            columns={[
              {
                header: field.label[language],
                rowHeader: true,
                cell: ({ value }) =>
                  field.kind === 'choice' ? (field.options[value]?.label[language] ?? value) : value,
              },
              { header: t.count, kind: 'number', cell: ({ count }) => <NumberText value={count} /> },
            ]}
          />
          <Small>{t.countFrom(least)}</Small>
        </Section>
      ))}
    </>
  );
}
