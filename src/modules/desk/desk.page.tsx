import type { ToDo } from '../../engine/register/index.ts';
import { inBoth } from '../../platform/i18n/texts.ts';
import type { JobView } from '../../platform/jobs/jobs.ts';
import {
  EmptyState,
  Heading,
  Lead,
  Link,
  Section,
  Stat,
  StatRow,
  StateBadge,
  Table,
  showDate,
  showNumber,
  usePage,
} from '../../ui/index.ts';
import { en } from './texts/en.ts';
import { nl } from './texts/nl.ts';

export const deskTexts = inBoth(nl, en);

interface DeskProps {
  readonly name: string;
  readonly today: string;
  readonly counts: { readonly waiting: number; readonly unexplained: number; readonly proposals: number };
  /** Which of the counted lists this person may open. */
  readonly opens: { readonly signals: boolean; readonly proposals: boolean };
  readonly toDo: readonly ToDo[];
  /** Only for administrators. */
  readonly failed: readonly JobView[];
}

/** What waits for whoever signed in. */
function DeskPage({ name, today, counts, opens, toDo, failed }: DeskProps) {
  const { language } = usePage();
  const t = deskTexts(language);
  const count = (figure: number, href: string | null) =>
    href === null ? showNumber(figure, language) : <Link href={href}>{showNumber(figure, language)}</Link>;
  return (
    <>
      <Heading level={1}>{t.hello(name)}</Heading>
      <Lead>{t.lead}</Lead>
      <StatRow>
        <Stat
          figure={count(counts.waiting, opens.signals ? '/werk/signalen?status=received' : null)}
          label={t.waiting}
        />
        <Stat
          figure={count(counts.unexplained, opens.signals ? '/werk/signalen?onverklaard=ja' : null)}
          label={t.late}
        />
        <Stat figure={count(counts.proposals, opens.proposals ? '/werk/voorstellen' : null)} label={t.proposals} />
      </StatRow>
      <Section id="te-doen" title={t.toDo}>
        {toDo.length === 0 ? (
          <EmptyState title={t.none}>{t.noneHelp}</EmptyState>
        ) : (
          <Table
            caption={t.toDo}
            quietCaption
            keys
            rows={toDo}
            columns={[
              { header: t.about, rowHeader: true, cell: (one) => <Link href={one.url}>{one.title}</Link> },
              { header: t.what, cell: (one) => t[one.kind] },
              {
                header: t.due,
                cell: (one) => (
                  <>
                    {showDate(one.due, language)}{' '}
                    {one.due < today ? <StateBadge tone="negative">{t.passed}</StateBadge> : null}
                  </>
                ),
              },
            ]}
          />
        )}
      </Section>
      {failed.length === 0 ? null : (
        <Section id="mislukt" title={t.failed}>
          <Table
            caption={t.failed}
            quietCaption
            rows={failed}
            columns={[
              { header: t.job, rowHeader: true, cell: (job) => job.kind },
              { header: t.tries, kind: 'number', cell: (job) => showNumber(job.attempts, language) },
              { header: t.error, cell: (job) => job.error ?? '' },
            ]}
          />
        </Section>
      )}
    </>
  );
}

/** The page as a reply holds it. */
export function deskBody(props: DeskProps) {
  return <DeskPage {...props} />;
}
