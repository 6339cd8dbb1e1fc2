import {
  Button,
  ButtonGroup,
  ButtonLink,
  DateText,
  EmptyState,
  Form,
  Heading,
  Lead,
  Link,
  Pagination,
  Select,
  Small,
  StateBadge,
  Table,
  TextField,
  usePage,
} from '../../../ui/index.ts';
import { isUnexplained, severities, showNumber, type Signal } from '../signal.ts';
import { signalTexts } from '../texts/index.ts';
import type { SignalFilter, SignalList } from './list-signals.query.ts';

interface ListProps {
  readonly list: SignalList;
  readonly filter: SignalFilter;
  readonly today: string;
  readonly href: (page: number) => string;
  /** May enter or import signals for others. */
  readonly mayEnter: boolean;
}

/** The inbox: masked stories, longest waiting first. */
export function ListPage({ list, filter, today, href, mayEnter }: ListProps) {
  const t = signalTexts(usePage().language);
  return (
    <>
      <Heading level={1}>{t.desk.inbox}</Heading>
      <Lead>{t.desk.inboxLead}</Lead>
      <ButtonGroup>
        {mayEnter ? (
          <>
            <ButtonLink href="/werk/signalen/nieuw">{t.desk.enter}</ButtonLink>
            <ButtonLink href="/werk/signalen/inlezen" look="secondary">
              {t.desk.import}
            </ButtonLink>
          </>
        ) : null}
        <ButtonLink href="/werk/signalen?onverklaard=ja" look="secondary">
          {t.desk.unexplained}
        </ButtonLink>
      </ButtonGroup>
      <FilterForm filter={filter} />
      {list.total === 0 ? (
        <EmptyState title={t.desk.none}>{t.desk.noneHelp}</EmptyState>
      ) : (
        <>
          <SignalTable signals={list.signals} today={today} />
          <Pagination page={filter.page} size={filter.size} total={list.total} href={href} />
        </>
      )}
    </>
  );
}

function FilterForm({ filter }: { readonly filter: SignalFilter }) {
  const t = signalTexts(usePage().language);
  const values = {
    q: filter.text ?? '',
    status: filter.state ?? '',
    ernst: filter.severity ?? '',
    gemeente: filter.place ?? '',
  };
  return (
    <Form action="/werk/signalen" method="get" values={values}>
      <TextField name="q" label={t.desk.search} optional />
      <Select
        name="status"
        label={t.desk.state}
        optional
        empty={t.desk.all}
        choices={Object.entries(t.state).map(([value, text]) => ({ value, text }))}
      />
      <Select
        name="ernst"
        label={t.desk.severity}
        optional
        empty={t.desk.all}
        choices={severities.map((value) => ({ value, text: t.severity[value] }))}
      />
      <TextField name="gemeente" label={t.desk.place} optional />
      <Button look="secondary">{t.desk.find}</Button>
    </Form>
  );
}

export function SignalTable({ signals, today }: { readonly signals: readonly Signal[]; readonly today: string }) {
  const t = signalTexts(usePage().language);
  return (
    <Table
      caption={t.desk.inbox}
      quietCaption
      keys
      rows={signals}
      columns={[
        {
          header: t.desk.number,
          rowHeader: true,
          cell: (signal) => <Link href={`/werk/signalen/${signal.id}`}>{showNumber(signal.number)}</Link>,
        },
        { header: t.desk.story, cell: (signal) => shorten(signal.story ?? '') },
        { header: t.desk.severity, cell: (signal) => t.severity[signal.severity] },
        { header: t.desk.place, cell: (signal) => signal.place ?? '' },
        {
          header: t.desk.state,
          cell: (signal) => (
            <StateBadge tone={signal.state === 'answered' ? 'positive' : 'info'}>{t.state[signal.state]}</StateBadge>
          ),
        },
        {
          header: t.desk.before,
          cell: (signal) => (
            <>
              <DateText date={signal.answerBefore} />
              {isUnexplained(signal, today) ? <Small> ({t.desk.late})</Small> : null}
            </>
          ),
        },
      ]}
    />
  );
}

function shorten(text: string): string {
  return text.length <= 160 ? text : `${text.slice(0, 160).replace(/\s+\S*$/, '')} …`;
}
