import type { WebReply, WebRequest } from '../../module/web-route.ts';
import { Alert, DataList, Heading, Link, Paragraph, StateBadge, Table } from '../../../ui/index.ts';
import { showMoment } from '../../../kernel/dates.ts';
import { differences } from '../query/history.ts';
import { notFound, type Version, versionsOf } from '../query/read.ts';
import { shownValues, type ShownRecord } from '../query/shown.ts';
import { definitionOf } from '../query/definition-of.ts';
import { pageTexts } from '../texts/page-texts.ts';
import { actLabel } from './act-label.ts';
import { fieldItems, seenRecord } from './detail-page.tsx';
import { seenVersions } from './detail-parts.tsx';
import { crumbsOf, headsIn, type PageKit, titleOf } from './page-kit.ts';
import { ShowValue } from './show-value.tsx';
import { toneOf } from './tone.ts';

interface OldVersion {
  readonly version: Version;
  /** The register with the definition under which the version was made. */
  readonly kit: PageKit;
  readonly seen: Pick<ShownRecord, 'values' | 'masked' | 'hidden'>;
}

/** A version as the asker may see it: by the rules of today and of then, whichever hides more. */
async function oldVersion(kit: PageKit, request: WebRequest, record: ShownRecord, number: number): Promise<OldVersion> {
  const versions = seenVersions(kit, request, await versionsOf(kit, record.id));
  const version = versions.find((one) => one.version === number);
  if (!version) throw notFound(kit);
  const definition = (await definitionOf(kit, version.definition)) ?? kit.definition;
  const then = { ...kit, definition };
  const now = shownValues(kit, request.actor, version.values);
  const seen = shownValues(then, request.actor, { ...version.values, ...now.values });
  const hidden = [...new Set([...now.hidden, ...seen.hidden])];
  const values = Object.fromEntries(Object.entries(seen.values).filter(([name]) => !hidden.includes(name)));
  return { version, kit: then, seen: { values, hidden, masked: [...new Set([...now.masked, ...seen.masked])] } };
}

/** One version of a record, with the questions as they were then. */
export async function versionPage(kit: PageKit, request: WebRequest): Promise<WebReply> {
  const record = await seenRecord(kit, request);
  const { language, actor } = request;
  const t = pageTexts(language);
  const old = await oldVersion(kit, request, record, Number(request.params['versie']));
  const { version } = old;
  const context = { language, heads: await headsIn(old.kit, actor, [old.seen.values]) };
  const state = old.kit.definition.states[version.state];
  const address = `${kit.definition.path}/${record.id}`;
  const entries = Object.entries(old.kit.definition.fields).flatMap(([name, field]) =>
    field.kind === 'added' && !old.seen.hidden.includes(name)
      ? [
          {
            term: field.label[language],
            value: <ShowValue field={field} value={old.seen.values[name] ?? null} context={context} />,
          },
        ]
      : [],
  );
  const title = `${t.versionTitle(version.version)}: ${titleOf(kit, record)}`;
  const body = (
    <>
      <Heading level={1}>{title}</Heading>
      {version.version === record.version ? null : <Alert>{t.versionOld}</Alert>}
      <Paragraph>
        <StateBadge tone={toneOf(state?.tone)}>{state?.label[language] ?? version.state}</StateBadge>{' '}
        {actLabel(old.kit.definition, version.act, language)} · {showMoment(version.at, language)}
      </Paragraph>
      {version.reason ? (
        <Paragraph>
          {t.reason}: {version.reason}
        </Paragraph>
      ) : null}
      <DataList
        items={[
          {
            term: old.kit.definition.fields[old.kit.definition.title]?.label[language] ?? '',
            value: String(old.seen.values[old.kit.definition.title] ?? ''),
          },
          ...fieldItems(old.kit, old.seen, context),
          ...entries,
        ]}
      />
      <Link href={address}>{t.toRecord}</Link>
    </>
  );
  return { kind: 'page', title, body, crumbs: crumbsOf(kit, language, record), hidden: true };
}

/** What changed between two versions, field by field. */
export async function comparePage(kit: PageKit, request: WebRequest): Promise<WebReply> {
  const record = await seenRecord(kit, request);
  const { language, actor, query } = request;
  const t = pageTexts(language);
  const from = await oldVersion(kit, request, record, Number(query.get('van')));
  const to = await oldVersion(kit, request, record, Number(query.get('naar')));
  const heads = await headsIn(kit, actor, [from.seen.values, to.seen.values]);
  const fields = { ...from.kit.definition.fields, ...to.kit.definition.fields };
  const rows = differences(from.seen.values, to.seen.values);
  const cell = (side: 'before' | 'after') => (row: (typeof rows)[number]) => {
    const field = fields[row.field];
    return field ? <ShowValue field={field} value={row[side]} context={{ language, heads }} /> : null;
  };
  const title = t.compareTitle(from.version.version, to.version.version);
  const states = [from, to].map(
    ({ version, kit: then }) => then.definition.states[version.state]?.label[language] ?? '',
  );
  const body = (
    <>
      <Heading level={1}>{title}</Heading>
      {states[0] === states[1] ? null : <Paragraph>{t.stateChange(states[0] ?? '', states[1] ?? '')}</Paragraph>}
      {to.version.reason ? (
        <Paragraph>
          {t.reason}: {to.version.reason}
        </Paragraph>
      ) : null}
      {rows.length === 0 ? (
        <Paragraph>{t.noDifference}</Paragraph>
      ) : (
        <Table
          caption={title}
          quietCaption
          rows={rows}
          columns={[
            { header: t.field, rowHeader: true, cell: (row) => fields[row.field]?.label[language] ?? row.field },
            { header: t.before, cell: cell('before') },
            { header: t.after, cell: cell('after') },
          ]}
        />
      )}
      <Link href={`${kit.definition.path}/${record.id}`}>{t.toRecord}</Link>
    </>
  );
  return { kind: 'page', title, body, width: 'wide', crumbs: crumbsOf(kit, language, record), hidden: true };
}
