import { type Language, showDate } from '../../../kernel/dates.ts';
import { may } from '../../access/access.ts';
import type { WebRequest } from '../../module/web-route.ts';
import { Badge, Button, ButtonLink, DataList, Form, Link, List, Section, Timeline } from '../../../ui/index.ts';
import type { SeenLink } from '../../links/index.ts';
import type { DeadlineView } from '../query/deadlines.ts';
import type { Version } from '../query/read.ts';
import type { ShownRecord } from '../query/shown.ts';
import { pageTexts } from '../texts/page-texts.ts';
import { actLabel } from './act-label.ts';
import { knows, type PageKit } from './page-kit.ts';

interface DeadlineProps {
  readonly kit: PageKit;
  readonly deadlines: readonly DeadlineView[];
  readonly language: Language;
  readonly staff: boolean;
}

/** The terms of a record; everyone sees those that the definition calls public. */
export function DeadlinePart({ kit, deadlines, language, staff }: DeadlineProps) {
  const t = pageTexts(language);
  const items = deadlines.flatMap(({ name, due, met, overdue }) => {
    const deadline = kit.definition.deadlines?.[name];
    if (!deadline || !(staff || deadline.public)) return [];
    const mark = met ? (
      <Badge tone="quiet">{t.met}</Badge>
    ) : overdue ? (
      <Badge tone="negative">{t.overdue}</Badge>
    ) : null;
    const value = (
      <>
        {t.until(showDate(due, language))} {mark}
      </>
    );
    return [{ term: deadline.label[language], value }];
  });
  if (items.length === 0) return null;
  return (
    <Section id="termijnen" title={t.deadlines}>
      <DataList items={items} />
    </Section>
  );
}

interface LinksProps {
  readonly kit: PageKit;
  readonly record: ShownRecord;
  readonly links: readonly SeenLink[];
  readonly request: WebRequest;
}

/** What the record belongs with, in both directions. */
export function LinksPart({ kit, record, links, request }: LinksProps) {
  const { language, actor } = request;
  const t = pageTexts(language);
  const mayLink = may(actor, kit.acts.link) && Object.keys(kit.definition.links ?? {}).length > 0;
  const seen = links.filter(({ head }) => knows(kit, actor, head));
  if (seen.length === 0 && !mayLink) return null;
  const address = `${kit.definition.path}/${record.id}`;
  return (
    <Section id="koppelingen" title={t.links}>
      {seen.length > 0 ? (
        <List
          items={seen.map((link) => (
            <>
              {linkLabel(kit, link, language)} <Link href={link.head?.url ?? '#'}>{link.head?.title}</Link>
              {mayLink && link.direction === 'out' ? (
                <Form action={`${address}/ontkoppelen/${link.id}`} id={`los-${link.id}`}>
                  <Button look="subtle" label={`${t.unlink}: ${link.head?.title ?? ''}`}>
                    {t.unlink}
                  </Button>
                </Form>
              ) : null}
            </>
          ))}
        />
      ) : null}
      {mayLink ? (
        <ButtonLink href={`${address}/koppelen`} look="secondary">
          {t.addLink}
        </ButtonLink>
      ) : null}
    </Section>
  );
}

function linkLabel(kit: PageKit, link: SeenLink, language: Language): string {
  const definition = kit.definition.links?.[link.link];
  if (definition) return (link.direction === 'out' ? definition.label : definition.reverse)[language];
  return pageTexts(language).links.toLowerCase();
}

interface HistoryProps {
  readonly kit: PageKit;
  readonly record: ShownRecord;
  readonly versions: readonly Version[];
  readonly request: WebRequest;
}

/** Versions that the reader may see: staff all, everyone else those in a public state. */
export function seenVersions(kit: PageKit, request: WebRequest, versions: readonly Version[]): readonly Version[] {
  if (may(request.actor, kit.acts.read)) return versions;
  return versions.filter(({ state }) => kit.definition.states[state]?.public);
}

/** Everything that happened to the record, newest first, each with its version and what changed. */
export function HistoryPart({ kit, record, versions, request }: HistoryProps) {
  const { language, actor } = request;
  const t = pageTexts(language);
  const staff = may(actor, kit.acts.read);
  const seen = seenVersions(kit, request, versions);
  const address = `${kit.definition.path}/${record.id}`;
  const entries = seen.map((version, place) => {
    const before = seen[place - 1];
    return {
      when: version.at,
      title: actLabel(kit.definition, version.act, language),
      by: staff ? version.actor : undefined,
      tone: 'done' as const,
      detail: (
        <>
          {version.reason ? <p>{version.reason}</p> : null}
          <Link href={`${address}/versies/${version.version}`}>{t.version(version.version)}</Link>
          {before ? (
            <>
              {' · '}
              <Link href={`${address}/vergelijk?van=${before.version}&naar=${version.version}`}>{t.compare}</Link>
            </>
          ) : null}
        </>
      ),
    };
  });
  if (entries.length === 0) return null;
  return (
    <Section id="geschiedenis" title={t.history}>
      <Timeline entries={entries.reverse()} />
    </Section>
  );
}
