import {
  ButtonLink,
  DeadlineChart,
  EmptyState,
  Heading,
  Lead,
  Link,
  Section,
  StateBadge,
  Table,
  showDate,
  showNumber,
  usePage,
} from '../../../ui/index.ts';
import { commitment as definition } from '../commitment.register.ts';
import type { CommitmentRecord } from '../plans.types.ts';
import { planTexts } from '../texts/index.ts';

interface OverviewProps {
  /** Public commitments, overdue first, then by deadline. */
  readonly commitments: readonly CommitmentRecord[];
  readonly today: string;
}

const inPicture = 20;

/** How all commitments stand: overdue first, a picture in time, and counts per owner, year and state. */
export function OverviewPage({ commitments, today }: OverviewProps) {
  const { language } = usePage();
  const t = planTexts(language);
  if (commitments.length === 0) {
    return (
      <>
        <Heading level={1}>{t.overview}</Heading>
        <EmptyState title={t.none} action={<ButtonLink href="/plannen">{t.plans}</ButtonLink>}>
          {t.noneHelp}
        </EmptyState>
      </>
    );
  }
  const dated = commitments.filter(({ values }) => values.deadline !== null).slice(0, inPicture);
  return (
    <>
      <Heading level={1}>{t.overview}</Heading>
      <Lead>{t.overviewLead}</Lead>
      <Section id="tijd" title={t.timeline}>
        <DeadlineChart
          title={t.timeline}
          description={t.timelineSentence}
          heads={[t.commitments, t.from, t.deadline, t.status]}
          today={today}
          todayText={t.today}
          bars={dated.map((record) => ({
            text: shorten(record.values.title ?? ''),
            from: record.createdAt.slice(0, 10),
            until: record.values.deadline ?? today,
            state: definition.states[record.state].label[language],
            tone: isLate(record, today)
              ? ('late' as const)
              : definition.states[record.state].tone === 'good'
                ? ('done' as const)
                : ('open' as const),
          }))}
        />
      </Section>
      <Section id="lijst" title={t.commitments}>
        <CommitmentTable commitments={commitments} today={today} />
      </Section>
      <Counts title={t.perOwner} of={commitments} by={(record) => record.values.owner?.name ?? '—'} />
      <Counts
        title={t.perYear}
        of={commitments}
        by={(record) => record.values.deadline?.slice(0, 4) ?? t.withoutYear}
      />
      <Counts title={t.perStatus} of={commitments} by={(record) => definition.states[record.state].label[language]} />
    </>
  );
}

export function isLate({ values, state }: CommitmentRecord, today: string): boolean {
  return values.deadline !== null && values.deadline < today && state === 'open';
}

function CommitmentTable({ commitments, today }: OverviewProps) {
  const { language } = usePage();
  const t = planTexts(language);
  return (
    <Table
      caption={t.commitments}
      quietCaption
      rows={commitments.slice(0, 200)}
      columns={[
        {
          header: t.commitments,
          rowHeader: true,
          cell: (record) => <Link href={`/toezeggingen/${record.id}`}>{shorten(record.values.title ?? '')}</Link>,
        },
        { header: t.owner, cell: (record) => record.values.owner?.name ?? '' },
        {
          header: t.deadline,
          cell: (record) => (record.values.deadline ? showDate(record.values.deadline, language) : t.noDeadline),
        },
        {
          header: t.status,
          cell: (record) => (
            <StateBadge tone={isLate(record, today) ? 'negative' : 'info'}>
              {isLate(record, today) ? t.late : definition.states[record.state].label[language]}
            </StateBadge>
          ),
        },
      ]}
    />
  );
}

interface CountsProps {
  readonly title: string;
  readonly of: readonly CommitmentRecord[];
  readonly by: (record: CommitmentRecord) => string;
}

function Counts({ title, of, by }: CountsProps) {
  const { language } = usePage();
  const t = planTexts(language);
  const counts = new Map<string, number>();
  for (const record of of) counts.set(by(record), (counts.get(by(record)) ?? 0) + 1);
  const rows = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return (
    <Section id={title.toLowerCase().replace(/\W+/g, '-')} title={title}>
      <Table
        caption={title}
        quietCaption
        rows={rows}
        columns={[
          { header: title, rowHeader: true, cell: ([name]) => name },
          { header: t.countHead, kind: 'number', cell: ([, count]) => showNumber(count, language) },
        ]}
      />
    </Section>
  );
}

function shorten(text: string): string {
  return text.length <= 110 ? text : `${text.slice(0, 110).replace(/\s+\S*$/, '')} …`;
}
