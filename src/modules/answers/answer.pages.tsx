import { ReadingHelpPart } from '../../engine/plain-language/index.ts';
import type { FieldProblem } from '../../kernel/errors.ts';
import {
  Alert,
  Button,
  ButtonGroup,
  ButtonLink,
  Card,
  DateText,
  EmptyState,
  Form,
  Heading,
  Hidden,
  Lead,
  Link,
  Paragraph,
  PlainText,
  Section,
  Stack,
  Stat,
  StatRow,
  Table,
  TextArea,
  showNumber,
  usePage,
} from '../../ui/index.ts';
import type { Target } from './answer.action.ts';
import type { AnswerRow } from './answer.tables.ts';
import { composeAnswer } from './compose-answer.ts';
import { answerTexts } from './texts/index.ts';

const useTexts = () => answerTexts(usePage().language);
const samples = 3;

interface WriteProps {
  readonly target: Target;
  readonly answers: readonly (AnswerRow & { readonly late: number })[];
  readonly mayWrite: boolean;
  readonly problems: readonly FieldProblem[];
  readonly values: URLSearchParams;
}

export function WritePage({ target, answers, mayWrite, problems, values }: WriteProps) {
  const t = useTexts();
  const { language } = usePage();
  const base = addressOf(target);
  return (
    <>
      <Heading level={1}>{t.titleFor(target.title)}</Heading>
      <Paragraph>
        <Link href={target.address}>{target.title}</Link>
      </Paragraph>
      {target.people.length === 0 ? (
        <EmptyState title={t.noPeople} />
      ) : mayWrite ? (
        <>
          <Lead>{t.lead(showNumber(target.people.length, language))}</Lead>
          <Form action={`${base}/voorbeeld`} problems={problems} values={values} draft={`antwoord-${target.id}`}>
            <TextArea name="text" label={t.textNl} help={t.textHelp} rows={10} maxLength={10_000} />
            <TextArea name="english" label={t.textEn} help={t.textEnHelp} rows={6} optional maxLength={10_000} />
            <Button>{t.preview}</Button>
          </Form>
        </>
      ) : null}
      <Section id="verstuurd" title={t.sent}>
        {answers.length === 0 ? <EmptyState title={t.none}>{t.noneHelp}</EmptyState> : null}
        <Stack>
          {answers.map((answer) => (
            <Card
              title={t.of(showNumber(answer.delivered, language), showNumber(answer.total, language))}
              above={<DateText date={answer.at} time />}
            >
              <PlainText text={answer.text_nl} />
              {answer.late > 0 && mayWrite ? (
                <Form action={`/werk/antwoorden/${answer.id}/ook-later`} id={`late-${answer.id}`}>
                  <Paragraph>{t.late(showNumber(answer.late, language))}</Paragraph>
                  <Button look="secondary">{t.sendLate}</Button>
                </Form>
              ) : null}
              <Link href={`/werk/antwoorden/${answer.id}/wie`}>{t.told}</Link>
            </Card>
          ))}
        </Stack>
      </Section>
    </>
  );
}

/** The answer as some of its readers will see it, before anything is sent. */
export function PreviewPage({
  target,
  text,
  english,
}: {
  readonly target: Target;
  readonly text: string;
  readonly english: string;
}) {
  const t = useTexts();
  const { language } = usePage();
  const count = showNumber(target.people.length, language);
  const shown = [
    ...target.people.filter((one) => one.language === 'nl').slice(0, samples - 1),
    ...target.people.filter((one) => one.language === 'en').slice(0, 1),
  ];
  return (
    <>
      <Heading level={1}>{t.previewTitle}</Heading>
      <Alert kind="info" title={t.previewLead(count)} />
      <ReadingHelpPart text={text} />
      <Stack>
        {shown.map((person) => (
          <Card level={2} title={`S-${String(person.number).padStart(6, '0')}`}>
            <PlainText text={composeAnswer(person, { nl: text, en: english.trim() || null })} />
          </Card>
        ))}
      </Stack>
      <Form action={addressOf(target)}>
        <Hidden name="text" value={text} />
        <Hidden name="english" value={english} />
        <ButtonGroup>
          <Button name="decision" value="send">
            {t.send(count)}
          </Button>
          <Button name="decision" value="change" look="secondary">
            {t.change}
          </Button>
        </ButtonGroup>
      </Form>
    </>
  );
}

interface ToldProps {
  readonly answer: AnswerRow;
  readonly told: readonly { readonly signalId: string; readonly number: number; readonly at: string }[];
}

export function ToldPage({ answer, told }: ToldProps) {
  const t = useTexts();
  return (
    <>
      <Heading level={1}>{t.told}</Heading>
      <PlainText text={answer.text_nl} />
      <Table
        caption={t.told}
        quietCaption
        rows={told}
        columns={[
          {
            header: t.person,
            rowHeader: true,
            cell: (one) => (
              <Link href={`/werk/signalen/${one.signalId}`}>{`S-${String(one.number).padStart(6, '0')}`}</Link>
            ),
          },
          { header: t.when, cell: (one) => <DateText date={one.at} time /> },
        ]}
      />
    </>
  );
}

interface UnexplainedProps {
  readonly counts: { readonly received: number; readonly answered: number; readonly unexplained: number };
  readonly mayReach: boolean;
}

/** The public number: how many wait too long. */
export function UnexplainedPage({ counts, mayReach }: UnexplainedProps) {
  const t = useTexts();
  const { language } = usePage();
  return (
    <>
      <Heading level={1}>{t.unexplained}</Heading>
      <Lead>{t.unexplainedLead}</Lead>
      <StatRow>
        <Stat
          figure={showNumber(counts.unexplained, language)}
          label={t.unexplained}
          explanation={counts.unexplained === 0 ? t.explained : undefined}
        />
        <Stat figure={showNumber(counts.received, language)} label={t.received} />
        <Stat figure={showNumber(counts.answered, language)} label={t.answered} />
      </StatRow>
      {mayReach ? <ButtonLink href="/werk/signalen?onverklaard=ja">{t.reach}</ButtonLink> : null}
    </>
  );
}

export function addressOf(target: { readonly type: string; readonly id: string }): string {
  return `/werk/antwoord/${target.type}/${target.id}`;
}
