import { may } from '../../access/access.ts';
import type { WebReply, WebRequest } from '../../module/web-route.ts';
import { Alert, DataList, Heading, Section, Small, Stack, StateBadge } from '../../../ui/index.ts';
import { linksOf } from '../../links/index.ts';
import { correctionsOf } from '../acts/correction-acts.ts';
import { deadlinesOf } from '../query/deadlines.ts';
import { mustFind, notFound, versionsOf } from '../query/read.ts';
import { shown, type ShownRecord } from '../query/shown.ts';
import { fieldsOf } from '../record.ts';
import { pageTexts } from '../texts/page-texts.ts';
import { Corrections } from './corrections-part.tsx';
import { DeskPart } from './desk-part.tsx';
import { DeadlinePart, HistoryPart, LinksPart } from './detail-parts.tsx';
import { EntriesPart } from './entries-part.tsx';
import { crumbsOf, headsIn, type PageKit, titleOf } from './page-kit.ts';
import { type ShowContext, ShowValue } from './show-value.tsx';
import { toneOf } from './tone.ts';

/** The record as the asker may see it. @throws Refusal `not-found`, also where they may not know of it. */
export async function seenRecord(kit: PageKit, request: WebRequest): Promise<ShownRecord> {
  const record = await mustFind(kit, request.params['id'] ?? '');
  const seen = await shown(kit, request.actor, record);
  if (!seen) throw notFound(kit);
  return seen;
}

/** The page of a record: what it says, its state, deadlines, links, history, and what one can do. */
export async function detailPage(kit: PageKit, request: WebRequest): Promise<WebReply> {
  const record = await seenRecord(kit, request);
  if (kit.pages.replaceDetail) return kit.pages.replaceDetail(record, request);
  const { language, actor } = request;
  const { definition, house } = kit;
  const t = pageTexts(language);
  const [heads, deadlines, links, versions, corrections, extra] = await Promise.all([
    headsIn(kit, actor, [record.values]),
    deadlinesOf(kit, record.id),
    linksOf(house.database, { type: definition.name, id: record.id }),
    versionsOf(kit, record.id),
    definition.corrections ? correctionsOf(kit, record.id) : [],
    kit.pages.detail?.(record, request) ?? null,
  ]);
  const state = definition.states[record.state];
  const context: ShowContext = {
    language,
    heads,
    fileHref: (file) => `${definition.path}/${record.id}/bestand/${file.sha256}`,
  };
  const staff = may(actor, kit.acts.read);
  const body = (
    <Stack gap="large">
      <Heading level={1}>{titleOf(kit, record)}</Heading>
      <p>
        <StateBadge tone={toneOf(state?.tone)}>{state?.label[language] ?? record.state}</StateBadge>{' '}
        <span class="wk-note">{state?.help[language]}</span>
      </p>
      {record.masked.length > 0 ? <Alert>{t.masked}</Alert> : null}
      <DeskPart kit={kit} record={record} request={request} />
      <Section id="gegevens" title={t.details}>
        <DataList items={fieldItems(kit, record, context)} />
      </Section>
      <EntriesPart kit={kit} record={record} actor={actor} context={context} />
      {extra}
      <DeadlinePart kit={kit} deadlines={deadlines} language={language} staff={staff} />
      <LinksPart kit={kit} record={record} links={links} request={request} />
      <HistoryPart kit={kit} record={record} versions={versions} request={request} />
      {definition.corrections ? (
        <Corrections kit={kit} record={record} corrections={corrections} request={request} />
      ) : null}
      <Small>
        <a class="utrecht-link" href={`${definition.path}/${record.id}/export.json`}>
          {t.download} JSON
        </a>
      </Small>
    </Stack>
  );
  return {
    kind: 'page',
    title: titleOf(kit, record),
    body,
    crumbs: crumbsOf(kit, language),
    ...(state?.public ? {} : { hidden: true }),
  };
}

/** Names and values of what the reader may see; empty values only for staff, who can fill them. */
export function fieldItems(kit: PageKit, record: Pick<ShownRecord, 'values' | 'hidden'>, context: ShowContext) {
  const { definition } = kit;
  return fieldsOf(definition).flatMap(([name, field]) => {
    if (!field || field.kind === 'added' || record.hidden.includes(name) || name === definition.title) return [];
    const value = record.values[name] ?? null;
    if (field.retired && (value === null || (Array.isArray(value) && value.length === 0))) return [];
    return [
      { term: field.label[context.language], value: <ShowValue field={field} value={value} context={context} /> },
    ];
  });
}
