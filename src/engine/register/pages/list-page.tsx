import { may } from '../../access/access.ts';
import type { WebReply, WebRequest } from '../../module/web-route.ts';
import {
  ButtonLink,
  EmptyState,
  Filters,
  Form,
  Heading,
  Hidden,
  Lead,
  Link,
  LinkList,
  Pagination,
  StateBadge,
  Table,
  TextField,
  Button,
  WithAside,
} from '../../../ui/index.ts';
import { shownTo, type ShownRecord, viewOf, withoutPersons } from '../query/shown.ts';
import { listRecords } from '../query/list.ts';
import { fieldsOf } from '../record.ts';
import { pageTexts } from '../texts/page-texts.ts';
import { facetsOf } from './facets.ts';
import { headsIn, type PageKit, titleOf } from './page-kit.ts';
import { listAddress, readListQuery } from './list-query.ts';
import { ShowValue, type ShowContext } from './show-value.tsx';
import { CountedFields, countedFields } from './counted-fields.tsx';
import { toneOf } from './tone.ts';

const size = 25;

/** The list of a register: everyone sees public records, staff all, with filters, counts and sorting. */
export async function listPage(given: PageKit, request: WebRequest): Promise<WebReply> {
  const kit = withoutPersons(given);
  const { language, actor } = request;
  const { definition } = kit;
  const t = pageTexts(language);
  const query = readListQuery(kit, actor, request.query);
  const [found, facets, counted] = await Promise.all([
    listRecords(kit, { ...query, size }),
    facetsOf(kit, actor, query, request.query, language),
    countedFields(kit),
  ]);
  const records = found.records.flatMap((record) => shownTo(kit, actor, record) ?? []);
  const heads = await headsIn(
    kit,
    actor,
    records.map(({ values }) => values),
  );
  const text = request.query.get('q') ?? '';
  const address = (changes: Readonly<Record<string, string | null>>) =>
    listAddress(definition.path, request.query, changes);
  const body = (
    <>
      <Heading level={1}>{definition.label.many[language]}</Heading>
      <Lead>{definition.about[language]}</Lead>
      {may(actor, kit.acts.create) ? (
        <p>
          <ButtonLink href={`${definition.path}/nieuw`}>{t.new(definition.label.one[language])}</ButtonLink>
        </p>
      ) : null}
      <WithAside asideLabel={t.filters} aside={<Filters facets={facets} clearHref={definition.path} />}>
        <Form action={definition.path} method="get" id="zoek" values={{ q: text }}>
          <TextField name="q" label={t.searchLabel} type="search" optional maxLength={200} />
          {[...request.query].map(([name, value]) =>
            name === 'q' || name === 'pagina' ? null : <Hidden name={name} value={value} />,
          )}
          <Button look="secondary">{t.search}</Button>
        </Form>
        {records.length === 0 ? (
          <EmptyState title={t.none}>{t.noneHelp}</EmptyState>
        ) : (
          <RecordTable kit={kit} request={request} records={records} context={{ language, heads }} />
        )}
        <Pagination
          page={query.page}
          size={size}
          total={found.total}
          href={(page) => address({ pagina: String(page) })}
        />
        <CountedFields kit={kit} counted={counted} language={language} />
        <Heading level={2} look={4}>
          {t.download}
        </Heading>
        <LinkList
          links={[
            { href: address({ pagina: null }).replace(definition.path, `${definition.path}.csv`), text: 'CSV' },
            { href: address({ pagina: null }).replace(definition.path, `${definition.path}.json`), text: 'JSON' },
            { href: `${definition.path}.schema.json`, text: 'JSON Schema' },
          ]}
        />
      </WithAside>
    </>
  );
  return { kind: 'page', title: definition.label.many[language], body, width: 'wide' };
}

interface RecordTableProps {
  readonly kit: PageKit;
  readonly request: WebRequest;
  readonly records: readonly ShownRecord[];
  readonly context: ShowContext;
}

function RecordTable({ kit, request, records, context }: RecordTableProps) {
  const { language, actor, query } = request;
  const { definition } = kit;
  const t = pageTexts(language);
  const [by, direction] = (query.get('sorteer') ?? '').split('.');
  const sort = (name: string) => ({
    href: listAddress(definition.path, query, {
      sorteer: by === name && direction === 'op' ? `${name}.af` : `${name}.op`,
      pagina: null,
    }),
    state: by !== name ? ('none' as const) : direction === 'op' ? ('ascending' as const) : ('descending' as const),
  });
  const columns = fieldsOf(definition, false).filter(
    ([name, field]) => field?.column && name !== definition.title && viewOf(kit, actor, field) !== 'none',
  );
  return (
    <Table
      caption={definition.label.many[language]}
      quietCaption
      keys
      rows={records}
      columns={[
        {
          header: definition.fields[definition.title]?.label[language] ?? '',
          rowHeader: true,
          sort: sort(definition.title),
          cell: (record: ShownRecord) => <Link href={`${definition.path}/${record.id}`}>{titleOf(kit, record)}</Link>,
        },
        {
          header: t.state,
          cell: (record: ShownRecord) => {
            const state = definition.states[record.state];
            return <StateBadge tone={toneOf(state?.tone)}>{state?.label[language] ?? record.state}</StateBadge>;
          },
        },
        ...columns.flatMap(([name, field]) =>
          field
            ? [
                {
                  header: field.label[language],
                  ...('many' in field && field.many ? {} : { sort: sort(name) }),
                  cell: (record: ShownRecord) => (
                    <ShowValue field={field} value={record.values[name] ?? null} context={context} />
                  ),
                },
              ]
            : [],
        ),
      ]}
    />
  );
}
