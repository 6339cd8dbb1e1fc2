import { dayOf } from '../../../kernel/dates.ts';
import { explainRank } from '../../../knowledge/themes/index.ts';
import {
  Button,
  ButtonLink,
  Checkboxes,
  DateText,
  Details,
  EmptyState,
  Form,
  Heading,
  Lead,
  Link,
  MonthChart,
  NumberText,
  Paragraph,
  Quote,
  Section,
  Select,
  StateBadge,
  Stat,
  StatRow,
  Table,
  TextField,
  showDate,
  showNumber,
  usePage,
} from '../../../ui/index.ts';
import type { ThemeSignal } from '../needs.ts';
import { themeTexts } from '../texts/index.ts';
import type { ThemeRecord } from '../themes.types.ts';
import { theme as definition } from '../theme.register.ts';
import { keySentences } from './key-sentences.ts';
import type { Merge, RankedTheme, ThemeFigures } from './themes.query.ts';

const useTexts = () => themeTexts(usePage().language);

export function RankingPage({ themes }: { readonly themes: readonly RankedTheme[] }) {
  const t = useTexts();
  const { language } = usePage();
  return (
    <>
      <Heading level={1}>{t.ranking}</Heading>
      <Lead>{t.rankingLead}</Lead>
      {themes.length === 0 ? (
        <EmptyState title={t.none} action={<ButtonLink href="/werk/voorstellen">{t.proposals}</ButtonLink>}>
          {t.noneHelp}
        </EmptyState>
      ) : (
        <Table
          caption={t.ranking}
          quietCaption
          keys
          rows={themes}
          columns={[
            {
              header: t.theme,
              rowHeader: true,
              cell: ({ theme }) => <Link href={`/werk/themas/${theme.id}`}>{theme.values.title}</Link>,
            },
            { header: t.score, kind: 'number', cell: ({ ranked }) => <NumberText value={ranked.score} /> },
            { header: t.signals, kind: 'number', cell: ({ figures }) => <NumberText value={figures.signals} /> },
            {
              header: t.state,
              cell: ({ theme }) => (
                <StateBadge tone={theme.state === 'open' ? 'positive' : 'neutral'}>
                  {definition.states[theme.state].label[language]}
                </StateBadge>
              ),
            },
            { header: t.because, cell: ({ ranked }) => explainRank(ranked.reason, language) },
          ]}
        />
      )}
    </>
  );
}

interface MembersProps {
  readonly theme: ThemeRecord;
  readonly members: readonly ThemeSignal[];
  readonly others: readonly ThemeRecord[];
  readonly merges: readonly (Merge & { readonly title: string })[];
  readonly mayDecide: boolean;
}

/** The signals of a theme for staff, with moving, splitting, merging and undoing. */
export function MembersPage({ theme, members, others, merges, mayDecide }: MembersProps) {
  const t = useTexts();
  const { language } = usePage();
  const base = `/werk/themas/${theme.id}`;
  const choices = others.map(({ id, values }) => ({ value: id, text: values.title ?? '' }));
  return (
    <>
      <Heading level={1}>{t.membersOf(theme.values.title ?? '')}</Heading>
      <Paragraph>
        <Link href={`/themas/${theme.id}`}>{t.theme}</Link>
      </Paragraph>
      {members.length === 0 ? <EmptyState title={t.noMembers}>{t.noneHelp}</EmptyState> : null}
      <Keys members={members} />
      {mayDecide && members.length > 0 ? (
        <Form action={`${base}/verplaats`} id="move">
          <Checkboxes
            name="signal"
            label={t.members}
            optional
            choices={members.slice(0, 500).map((one) => ({
              value: one.id,
              text: one.story ?? '',
              help: showDate(dayOf(one.receivedAt), language),
            }))}
          />
          <Select
            name="to"
            label={t.moveTo}
            choices={[{ value: 'none', text: t.outOfAny }, { value: 'new', text: t.newTheme }, ...choices]}
          />
          <TextField name="title" label={t.title} help={t.titleHelp} optional maxLength={160} />
          <Button>{t.move}</Button>
        </Form>
      ) : (
        <Table
          caption={t.members}
          rows={members}
          columns={[
            { header: t.stories, rowHeader: true, cell: (one) => one.story ?? '' },
            { header: t.month, cell: (one) => <DateText date={one.receivedAt} /> },
          ]}
        />
      )}
      {mayDecide ? (
        <Details summary={t.merge}>
          <Form action={`${base}/samenvoegen`} id="merge">
            <Select name="into" label={t.mergeInto} help={t.mergeHelp} empty={t.chooseTheme} choices={choices} />
            <Button look="danger">{t.merge}</Button>
          </Form>
        </Details>
      ) : null}
      {merges.map((merge) => (
        <Form action={`${base}/herstel`} id={`undo-${merge.id}`}>
          <Paragraph>{t.mergedHere(merge.title, showDate(dayOf(merge.at), language))}</Paragraph>
          <Button name="merge" value={merge.id} look="secondary">
            {t.undo}
          </Button>
        </Form>
      ))}
    </>
  );
}

/** What the people in it tell, in some of their own sentences. */
function Keys({ members }: Pick<MembersProps, 'members'>) {
  const t = useTexts();
  const found = keySentences(members, 3);
  if (found.length === 0) return null;
  return (
    <Section id="kernzinnen" title={t.keySentences}>
      <Paragraph>{t.keySentencesHelp}</Paragraph>
      {found.map(({ signal, text }) => (
        <Quote source={<Link href={`/werk/signalen/${signal.id}`}>{t.signal(String(signal.number))}</Link>}>
          {text}
        </Quote>
      ))}
    </Section>
  );
}

/** What the public sees below a theme: how many told this and how it grows; no story. */
export function PublicFigures({ title, figures }: { readonly title: string; readonly figures: ThemeFigures }) {
  const t = useTexts();
  const { language } = usePage();
  return (
    <Section id="cijfers" title={t.signals}>
      <StatRow>
        <Stat
          figure={showNumber(figures.signals, language)}
          label={t.public('').trim()}
          explanation={figures.since ? t.publicSince(showDate(figures.since, language)) : undefined}
        />
      </StatRow>
      {figures.campaign > 0 ? <Paragraph>{t.publicCampaign(showNumber(figures.campaign, language))}</Paragraph> : null}
      <MonthChart
        title={t.growth}
        description={t.publicGrowth(title)}
        monthHead={t.month}
        months={figures.months.map(({ month }) => month)}
        series={[{ name: t.signals, values: figures.months.map(({ count }) => count) }]}
      />
      <ButtonLink href="/melden">{t.tellToo}</ButtonLink>
    </Section>
  );
}
