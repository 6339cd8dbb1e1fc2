import { dayOf } from '../../../kernel/dates.ts';
import type { FieldProblem } from '../../../kernel/errors.ts';
import {
  Alert,
  Button,
  ButtonGroup,
  ButtonLink,
  Card,
  DateText,
  Details,
  EmptyState,
  FileField,
  Form,
  Heading,
  Lead,
  Paragraph,
  PlainText,
  Radios,
  Section,
  Small,
  Stack,
  StateBadge,
  TextArea,
  TextField,
  showDate,
  usePage,
} from '../../../ui/index.ts';
import { showNumber, solvedAnswers, type Signal } from '../signal.ts';
import { signalTexts } from '../texts/index.ts';
import { longestStory } from '../submit-signal/signal-input.ts';
import type { SignalView } from '../view-signal/view-signal.query.ts';

const useTexts = () => signalTexts(usePage().language);

export function OpenPage({ problems }: { readonly problems: readonly FieldProblem[] }) {
  const t = useTexts().follow;
  return (
    <>
      <Heading level={1}>{t.title}</Heading>
      <Lead>{t.lead}</Lead>
      <Form action="/volgen" problems={problems}>
        <TextField name="code" label={t.code} help={t.codeHelp} inputmode="numeric" autocomplete="off" maxLength={40} />
        <Button>{t.open}</Button>
      </Form>
      <Paragraph>{t.lost}</Paragraph>
    </>
  );
}

interface OwnProps {
  readonly view: SignalView;
  readonly today: string;
  readonly problems: readonly FieldProblem[];
  readonly values: URLSearchParams;
  readonly maxBytes: number;
}

/** Everything a reporter can see and do with the own signal, on one page. */
export function OwnSignalPage(props: OwnProps) {
  const t = useTexts().follow;
  const { signal, story } = props.view;
  return (
    <>
      <Heading level={1}>{t.mine(showNumber(signal.number))}</Heading>
      <Progress signal={signal} today={props.today} />
      <Section id="berichten" title={t.thread}>
        <Thread view={props.view} />
      </Section>
      {signal.state === 'answered' ? <SolvedForm signal={signal} /> : null}
      {signal.state === 'withdrawn' ? null : <MessageForm {...props} />}
      <Section id="verhaal" title={t.yourStory}>
        {story === null ? <Paragraph>{t.erased}</Paragraph> : <PlainText text={story} />}
        {signal.state === 'withdrawn' || story === null ? null : <ChangeForms {...props} story={story} />}
      </Section>
      <Form action="/volgen/sluit" id="close">
        <Button look="secondary">{t.close}</Button>
      </Form>
    </>
  );
}

function Progress({ signal, today }: { readonly signal: Signal; readonly today: string }) {
  const t = useTexts();
  const { language } = usePage();
  const before = showDate(signal.answerBefore, language);
  return (
    <>
      <Paragraph>
        <StateBadge tone={signal.state === 'answered' ? 'positive' : signal.state === 'withdrawn' ? 'quiet' : 'info'}>
          {t.state[signal.state]}
        </StateBadge>{' '}
        {t.follow.receivedOn(showDate(dayOf(signal.receivedAt), language))}
      </Paragraph>
      {signal.state === 'withdrawn' ? <Alert kind="info" title={t.follow.withdrawn} /> : null}
      {signal.state !== 'received' ? null : signal.answerBefore < today ? (
        <Alert kind="warning" title={t.follow.answerLate(before)} />
      ) : (
        <Paragraph>{t.follow.answerBefore(before)}</Paragraph>
      )}
    </>
  );
}

function Thread({ view }: { readonly view: SignalView }) {
  const t = useTexts().follow;
  if (view.thread.length === 0) return <EmptyState title={t.noThread}>{t.addHelp}</EmptyState>;
  return (
    <Stack>
      {view.thread.map((message) => (
        <Card
          title={message.author === 'reporter' ? t.you : message.author === 'answer' ? t.answer : t.staff}
          above={<DateText date={message.at} time />}
        >
          <PlainText text={message.text} />
        </Card>
      ))}
    </Stack>
  );
}

function SolvedForm({ signal }: { readonly signal: Signal }) {
  const t = useTexts();
  return (
    <Section id="opgelost" title={t.follow.solvedAsk}>
      <Form action="/volgen/opgelost" id="solved" values={{ solved: signal.solved ?? '' }}>
        <Radios
          name="solved"
          label={t.follow.solvedAsk}
          help={t.follow.solvedHelp}
          choices={solvedAnswers.map((value) => ({ value, text: t.solved[value] }))}
        />
        <Button>{t.follow.tell}</Button>
      </Form>
    </Section>
  );
}

function MessageForm({ problems, values, maxBytes }: OwnProps) {
  const t = useTexts();
  return (
    <Section id="schrijf" title={t.follow.add}>
      <Form
        action="/volgen/bericht"
        id="message"
        files
        problems={problems.filter(({ field }) => field === 'message')}
        values={values}
        draft="volgen-bericht"
      >
        <TextArea name="message" label={t.follow.add} help={t.follow.addHelp} maxLength={5000} rows={5} />
        <FileField
          name="attachments"
          label={t.details.files}
          help={t.details.filesHelp}
          many
          optional
          maxBytes={maxBytes}
        />
        <Button>{t.follow.send}</Button>
      </Form>
    </Section>
  );
}

function ChangeForms({ story, problems, values }: OwnProps & { readonly story: string }) {
  const t = useTexts().follow;
  const wrong = problems.filter(({ field }) => field === 'story');
  return (
    <>
      <Details summary={t.correct}>
        <Form
          action="/volgen/verbeter"
          id="correct"
          problems={wrong}
          values={{ story: wrong.length > 0 ? (values.get('story') ?? '') : story }}
        >
          <TextArea name="story" label={t.yourStory} help={t.correctHelp} maxLength={longestStory} rows={10} />
          <Button>{t.save}</Button>
        </Form>
      </Details>
      <Details summary={t.withdraw}>
        <Paragraph>{t.withdrawHelp}</Paragraph>
        <ButtonLink href="/volgen/intrekken" look="secondary">
          {t.withdraw}
        </ButtonLink>
      </Details>
    </>
  );
}

export function WithdrawPage() {
  const t = useTexts();
  return (
    <>
      <Heading level={1}>{t.follow.withdrawSure}</Heading>
      <Paragraph>{t.follow.withdrawHelp}</Paragraph>
      <Form action="/volgen/intrekken">
        <ButtonGroup>
          <Button look="danger">{t.follow.withdrawYes}</Button>
          <ButtonLink href="/volgen/mijn" look="secondary">
            {t.tell.back}
          </ButtonLink>
        </ButtonGroup>
      </Form>
      <Small>{t.follow.lost}</Small>
    </>
  );
}
