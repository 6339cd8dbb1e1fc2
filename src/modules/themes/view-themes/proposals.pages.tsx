import type { FieldProblem } from '../../../kernel/errors.ts';
import { explain, explainBurst, explainCampaign } from '../../../knowledge/themes/index.ts';
import type { JobView } from '../../../platform/jobs/jobs.ts';
import {
  Alert,
  Button,
  ButtonGroup,
  ButtonLink,
  Card,
  Checkboxes,
  DateText,
  EmptyState,
  Form,
  Heading,
  Hidden,
  Lead,
  Link,
  List,
  MonthChart,
  Paragraph,
  ProgressBar,
  Quote,
  Section,
  Small,
  Stack,
  StateBadge,
  TextField,
  showMoment,
  showNumber,
  usePage,
} from '../../../ui/index.ts';
import type { ThemeSignal } from '../needs.ts';
import type { KeptProposal } from '../propose-themes/propose.ts';
import { burstChance } from '../propose-themes/thresholds.ts';
import { themeTexts } from '../texts/index.ts';
import type { LastRun } from './themes.query.ts';

const useTexts = () => themeTexts(usePage().language);
const shownStories = 200;

interface ProposalsProps {
  readonly proposals: readonly KeptProposal[];
  readonly run: LastRun | null;
  /** The look that runs or waits now. */
  readonly looking: JobView | null;
}

export function ProposalsPage({ proposals, run, looking }: ProposalsProps) {
  const t = useTexts();
  const { language } = usePage();
  return (
    <>
      <Heading level={1}>{t.proposals}</Heading>
      <Lead>{t.proposalsLead}</Lead>
      <Paragraph>
        {run ? t.lastRun(showMoment(run.at, language), showNumber(run.signals, language)) : t.neverRun}
      </Paragraph>
      {looking ? (
        <Looking job={looking} />
      ) : (
        <Form action="/werk/voorstellen/opnieuw">
          <Button look="secondary">{t.runNow}</Button>
        </Form>
      )}
      {proposals.length === 0 ? <EmptyState title={t.none}>{t.noneHelp}</EmptyState> : null}
      <Stack>
        {proposals.map((proposal) => (
          <ProposalCard proposal={proposal} />
        ))}
      </Stack>
    </>
  );
}

/** How far the machine is, and a way to stop it; the page is looked at again to see more. */
function Looking({ job }: { readonly job: JobView }) {
  const t = useTexts();
  return (
    <Section id="bezig" title={t.looking}>
      <ProgressBar label={t.lookingShare} done={job.done} total={job.total === 0 ? 100 : job.total} />
      <Paragraph>{t.lookingHelp}</Paragraph>
      <Form action="/werk/voorstellen/stop">
        <Hidden name="job" value={job.id} />
        <ButtonGroup>
          <ButtonLink href="/werk/voorstellen" look="secondary">
            {t.refresh}
          </ButtonLink>
          <Button look="danger">{t.stopLooking}</Button>
        </ButtonGroup>
      </Form>
    </Section>
  );
}

function ProposalCard({ proposal }: { readonly proposal: KeptProposal }) {
  const t = useTexts();
  const { language } = usePage();
  const title = proposal.reason.words
    .slice(0, 4)
    .map(({ word }) => word)
    .join(', ');
  return (
    <Card
      level={2}
      title={`${title} · ${t.count(proposal.added.length)}`}
      href={`/werk/voorstellen/${proposal.key}`}
      above={<Labels proposal={proposal} />}
    >
      <Quote>{proposal.central.quote}</Quote>
      <Paragraph>{explain(proposal.reason, language)}</Paragraph>
    </Card>
  );
}

function Labels({ proposal }: { readonly proposal: KeptProposal }) {
  const t = useTexts();
  const growing = proposal.burst.pValue < burstChance && !proposal.campaign;
  return (
    <>
      <StateBadge tone="info">{proposal.theme ? t.joins : t.new}</StateBadge>{' '}
      {growing ? <StateBadge tone="warning">{t.growing}</StateBadge> : null}{' '}
      {proposal.campaign ? <StateBadge tone="neutral">{t.campaign}</StateBadge> : null}
    </>
  );
}

interface ProposalProps {
  readonly proposal: KeptProposal;
  readonly stories: readonly ThemeSignal[];
  readonly theme: { readonly id: string; readonly title: string } | null;
  readonly problems: readonly FieldProblem[];
  readonly values: URLSearchParams;
}

/** One proposal with all its reasons and stories, and the choice. */
export function ProposalPage({ proposal, stories, theme, problems, values }: ProposalProps) {
  const t = useTexts();
  const { language } = usePage();
  const { growth, burst, campaign, reason, central } = proposal;
  return (
    <>
      <Heading level={1}>
        {theme
          ? theme.title
          : reason.words
              .slice(0, 4)
              .map(({ word }) => word)
              .join(', ')}
      </Heading>
      <Paragraph>
        <Labels proposal={proposal} />
      </Paragraph>
      <Section id="waarom" title={t.why}>
        <List
          items={[
            explain(reason, language),
            ...(burst.observed > 0 ? [explainBurst(burst, language)] : []),
            ...(campaign ? [explainCampaign(campaign, language)] : []),
          ]}
        />
        <Quote source={t.central}>{central.quote}</Quote>
        {growth.length > 1 ? (
          <MonthChart
            title={t.growth}
            description={t.growth}
            monthHead={t.month}
            months={growth.map(({ month }) => month)}
            series={[{ name: t.signals, values: growth.map(({ count }) => count) }]}
          />
        ) : null}
      </Section>
      <Form action={`/werk/voorstellen/${proposal.key}`} problems={problems} values={values}>
        {theme ? (
          <Alert kind="info" title={t.joins}>
            <Link href={`/werk/themas/${theme.id}`}>{theme.title}</Link>
          </Alert>
        ) : (
          <TextField name="title" label={t.title} help={t.titleHelp} maxLength={160} />
        )}
        <Checkboxes
          name="out"
          label={t.leaveOut}
          help={t.leaveOutHelp}
          optional
          choices={stories
            .slice(0, shownStories)
            .map((story) => ({ value: story.id, text: story.story ?? '', help: story.place ?? undefined }))}
        />
        <ButtonGroup>
          <Button name="decision" value="accept">
            {theme ? t.acceptJoin : t.accept}
          </Button>
          <Button name="decision" value="reject" look="secondary">
            {t.reject}
          </Button>
          <ButtonLink href="/werk/voorstellen" look="subtle">
            {t.proposals}
          </ButtonLink>
        </ButtonGroup>
      </Form>
      <Small>{stories[0] ? <DateText date={stories[0].receivedAt} /> : null}</Small>
    </>
  );
}
