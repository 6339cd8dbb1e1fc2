import type { ComponentChildren } from 'preact';
import type { FieldProblem } from '../../../kernel/errors.ts';
import {
  Alert,
  Button,
  Card,
  Checkboxes,
  DataList,
  DateText,
  Details,
  EmptyState,
  Form,
  Heading,
  Link,
  List,
  Paragraph,
  PlainText,
  Section,
  Stack,
  StateBadge,
  TextArea,
  TextField,
  usePage,
} from '../../../ui/index.ts';
import { ChangeMarksForm } from '../change-marks/change-marks.form.tsx';
import { MarkList } from '../change-marks/mark-list.tsx';
import type { CopyOf } from '../find-copies/copies.query.ts';
import { CopiesSection } from '../find-copies/copies-section.tsx';
import { isUnexplained, showNumber } from '../signal.ts';
import { signalTexts } from '../texts/index.ts';
import type { Contact, OriginalStory } from './read-personal.query.ts';
import { KeySentences } from './key-sentences.tsx';
import { StoryText } from './story-text.tsx';
import type { SignalView } from './view-signal.query.ts';

interface DeskProps {
  readonly view: SignalView;
  readonly copies: readonly CopyOf[];
  readonly today: string;
  readonly maySeePersons: boolean;
  readonly mayWrite: boolean;
  readonly problems: readonly FieldProblem[];
  readonly values: URLSearchParams;
  /** What was asked to see, with a reason, on this very page view. */
  readonly opened?: { readonly original?: OriginalStory | null; readonly contact?: Contact | null };
}

const useTexts = () => signalTexts(usePage().language);

/** A signal as staff see it: masked; what identifies is behind a reason. */
export function DeskSignalPage(props: DeskProps) {
  const t = useTexts();
  const { signal, story } = props.view;
  const base = `/werk/signalen/${signal.id}`;
  return (
    <>
      <Heading level={1}>{t.desk.signal(showNumber(signal.number))}</Heading>
      <Paragraph>
        <StateBadge tone={signal.state === 'answered' ? 'positive' : 'info'}>{t.state[signal.state]}</StateBadge>{' '}
        <StateBadge tone={signal.severity === 'urgent' ? 'negative' : 'neutral'}>
          {t.severity[signal.severity]}
        </StateBadge>
      </Paragraph>
      {isUnexplained(signal, props.today) ? <Alert kind="warning" title={t.desk.unexplained} /> : null}
      <Facts {...props} />
      <Section id="verhaal" title={t.desk.masked}>
        {story === null ? <Paragraph>{t.follow.erased}</Paragraph> : <StoryWithKeys story={story} />}
        {story === null || props.view.marks.length === 0 ? null : (
          <Details summary={t.marks.shownKinds}>
            <MarkList marks={props.view.marks} quietCaption />
          </Details>
        )}
      </Section>
      <CopiesSection copies={props.copies} />
      {props.maySeePersons ? <Original {...props} base={base} /> : null}
      {props.maySeePersons ? <ContactDetails {...props} base={base} /> : null}
      <Attachments {...props} base={base} />
      <Section id="berichten" title={t.follow.thread}>
        {props.view.thread.length === 0 ? <EmptyState title={t.follow.noThread} /> : null}
        <Stack>
          {props.view.thread.map((message) => (
            <Card
              title={
                message.author === 'reporter'
                  ? t.state.received
                  : message.author === 'answer'
                    ? t.follow.answer
                    : t.follow.staff
              }
              above={<DateText date={message.at} time />}
            >
              {message.author === 'reporter' ? <StoryText text={message.text} /> : <PlainText text={message.text} />}
            </Card>
          ))}
        </Stack>
        {props.mayWrite && signal.state !== 'withdrawn' ? (
          <Form
            action={`${base}/bericht`}
            id="write"
            problems={props.problems.filter(({ field }) => field === 'message')}
            values={props.values}
          >
            <TextArea name="message" label={t.desk.write} help={t.desk.writeHelp} rows={5} maxLength={5000} />
            <Checkboxes
              name="answer"
              label={t.desk.isAnswer}
              optional
              choices={[{ value: 'yes', text: t.desk.isAnswerYes, help: t.desk.isAnswerHelp }]}
            />
            <Button>{t.follow.send}</Button>
          </Form>
        ) : null}
      </Section>
    </>
  );
}

function StoryWithKeys({ story }: { readonly story: string }) {
  return (
    <>
      <KeySentences story={story} />
      <StoryText text={story} />
    </>
  );
}

function Facts({ view }: DeskProps) {
  const t = useTexts();
  const { signal } = view;
  const text = (value: string | null): ComponentChildren => value ?? t.check.none;
  return (
    <DataList
      items={[
        { term: t.desk.received, value: <DateText date={signal.receivedAt} /> },
        { term: t.desk.before, value: <DateText date={signal.answerBefore} /> },
        { term: t.desk.channel, value: t.channel[signal.channel] },
        { term: t.desk.organisation, value: text(signal.organisation) },
        { term: t.desk.place, value: text(signal.place) },
        { term: t.desk.since, value: text(signal.since) },
        { term: t.desk.solved, value: signal.solved ? t.solved[signal.solved] : t.check.none },
      ]}
    />
  );
}

function Original({ view, opened, problems, values, base }: DeskProps & { readonly base: string }) {
  const t = useTexts().desk;
  const original = opened?.original;
  if (original) {
    return (
      <Section id="onbewerkt" title={t.originalTitle}>
        <PlainText text={original.story} />
        {original.marks.length === 0 ? null : <MarkList marks={original.marks} story={original.story} />}
        <ChangeMarksForm
          id={view.signal.id}
          version={view.signal.version}
          original={original}
          problems={problems}
          values={values}
        />
      </Section>
    );
  }
  return (
    <Section id="onbewerkt" title={t.originalTitle}>
      <Form
        action={`${base}/onbewerkt`}
        id="original"
        problems={problems.filter(({ field }) => field === 'original-reason')}
      >
        <TextField name="original-reason" label={t.reason} help={t.originalHelp} maxLength={200} />
        <Button look="secondary">{t.original}</Button>
      </Form>
    </Section>
  );
}

function ContactDetails({ opened, problems, base }: DeskProps & { readonly base: string }) {
  const t = useTexts();
  if (opened && 'contact' in opened) {
    const { contact } = opened;
    return (
      <Section id="contact" title={t.desk.contactTitle}>
        {contact ? (
          <DataList
            items={[
              { term: t.contact.name, value: contact.name ?? t.check.none },
              { term: t.contact.email, value: contact.email ?? t.check.none },
              { term: t.contact.phone, value: contact.phone ?? t.check.none },
            ]}
          />
        ) : (
          <Paragraph>{t.desk.noContact}</Paragraph>
        )}
      </Section>
    );
  }
  return (
    <Section id="contact" title={t.desk.contactTitle}>
      <Form
        action={`${base}/contact`}
        id="contact-form"
        problems={problems.filter(({ field }) => field === 'contact-reason')}
      >
        <TextField name="contact-reason" label={t.desk.reason} help={t.desk.originalHelp} maxLength={200} />
        <Button look="secondary">{t.desk.contact}</Button>
      </Form>
    </Section>
  );
}

/** Names of files and what stands in them are not masked: only who may see persons gets further than their kind. */
function Attachments({ view, maySeePersons, base }: DeskProps & { readonly base: string }) {
  const t = useTexts();
  if (view.attachments.length === 0) return null;
  return (
    <Section id="bijlagen" title={t.details.files}>
      <List
        items={view.attachments.map((file) =>
          !maySeePersons ? (
            file.mediaType
          ) : file.shared ? (
            <Link href={`${base}/bijlagen/${file.id}`}>{t.desk.download(file.fileName)}</Link>
          ) : (
            <>
              {file.fileName}: {t.desk.notReleased} {file.note}{' '}
              <Link href={`${base}/bijlagen/${file.id}/origineel`}>{t.desk.openOriginal}</Link>
            </>
          ),
        )}
      />
    </Section>
  );
}
