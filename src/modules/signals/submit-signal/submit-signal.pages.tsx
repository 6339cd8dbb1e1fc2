import type { ComponentChildren } from 'preact';
import type { FieldProblem, Bilingual } from '../../../kernel/errors.ts';
import {
  Alert,
  Button,
  ButtonGroup,
  ButtonLink,
  Callout,
  DataList,
  Details,
  FileField,
  Form,
  Heading,
  Lead,
  Link,
  List,
  Paragraph,
  PlainText,
  Radios,
  Section,
  Small,
  Steps,
  TextArea,
  TextField,
  usePage,
} from '../../../ui/index.ts';
import { severities } from '../signal.ts';
import { MarkList } from '../change-marks/mark-list.tsx';
import type { Mark } from '../change-marks/mark.ts';
import { signalTexts } from '../texts/index.ts';
import type { Draft } from './draft.ts';
import { longestStory } from './signal-input.ts';
import { stepNumber, steps, type StepName } from './steps.ts';

const useTexts = () => signalTexts(usePage().language);

export function StartPage({ begun }: { readonly begun: boolean }) {
  const t = useTexts().tell;
  return (
    <>
      <Heading level={1}>{t.title}</Heading>
      <Lead>{t.lead}</Lead>
      <List items={t.promises} />
      <ButtonGroup>
        <ButtonLink href="/melden/verhaal">{begun ? t.goOn : t.start}</ButtonLink>
        <ButtonLink href="/volgen" look="secondary">
          {t.follow}
        </ButtonLink>
      </ButtonGroup>
      <Callout>{t.emergency}</Callout>
    </>
  );
}

interface StepProps {
  readonly draft: Draft;
  readonly problems: readonly FieldProblem[];
  readonly maxBytes: number;
}

/** One step of the form: its fields, and the buttons that save and go on or back. */
export function StepPage({ step, ...props }: StepProps & { readonly step: Exclude<StepName, 'check'> }) {
  const t = useTexts();
  const path = steps[stepNumber(step) - 1]?.path ?? '';
  return (
    <>
      <StepHeading step={step} />
      <Form
        action={path}
        values={props.draft.fields}
        problems={props.problems}
        files={step === 'details'}
        draft={`melden-${step}`}
      >
        {step === 'story' ? <StoryFields /> : step === 'details' ? <DetailFields {...props} /> : <ContactFields />}
        <ButtonGroup>
          <Button>{t.tell.next}</Button>
          {step === 'story' ? null : (
            <Button look="secondary" name="back" value="yes">
              {t.tell.back}
            </Button>
          )}
        </ButtonGroup>
      </Form>
      <Small>{t.tell.saved}</Small>
      <DiscardForm />
    </>
  );
}

export function StepHeading({ step }: { readonly step: StepName }) {
  const t = useTexts().tell;
  const current = stepNumber(step);
  return (
    <>
      <Heading level={1}>{step === 'check' ? useTexts().check.title : t.steps[step]}</Heading>
      <Steps
        current={current}
        steps={steps.map(({ name, path }, place) => ({
          text: t.steps[name],
          href: place + 1 < current ? path : undefined,
        }))}
      />
    </>
  );
}

export function DiscardForm() {
  const t = useTexts().tell;
  return (
    <Form action="/melden/weggooien" id="discard">
      <Button look="subtle">{t.discard}</Button>
    </Form>
  );
}

export function StoryFields() {
  const t = useTexts().story;
  return <TextArea name="story" label={t.label} help={t.help} example={t.example} maxLength={longestStory} rows={10} />;
}

export function DetailFields({ draft, maxBytes }: Pick<StepProps, 'draft' | 'maxBytes'>) {
  const t = useTexts();
  const names = draft.attachments.map(({ fileName }) => fileName).join(', ');
  return (
    <>
      <Radios
        name="severity"
        label={t.details.severity}
        choices={severities.map((value) => ({ value, text: t.severity[value], help: t.severityHelp[value] }))}
      />
      <TextField
        name="organisation"
        label={t.details.organisation}
        help={t.details.organisationHelp}
        optional
        maxLength={200}
      />
      <TextField name="place" label={t.details.place} help={t.details.placeHelp} optional maxLength={100} />
      <TextField name="since" label={t.details.since} help={t.details.sinceHelp} optional maxLength={60} />
      {names ? <Paragraph>{t.details.kept(names)}</Paragraph> : null}
      <FileField
        name="attachments"
        label={t.details.files}
        help={t.details.filesHelp}
        many
        optional
        maxBytes={maxBytes}
      />
    </>
  );
}

export function ContactFields() {
  const t = useTexts().contact;
  return (
    <>
      <Paragraph>{t.lead}</Paragraph>
      <TextField name="name" label={t.name} optional autocomplete="name" maxLength={120} />
      <TextField
        name="email"
        label={t.email}
        help={t.emailHelp}
        optional
        type="email"
        autocomplete="email"
        inputmode="email"
        maxLength={254}
      />
      <TextField
        name="phone"
        label={t.phone}
        help={t.phoneHelp}
        optional
        type="tel"
        autocomplete="tel"
        inputmode="tel"
        maxLength={30}
      />
      <Callout>{t.apart}</Callout>
    </>
  );
}

export interface SimilarCase {
  readonly title: string;
  readonly href: string;
  readonly text: string;
  /** Telling words that the story has too. */
  readonly shared: readonly string[];
}

interface CheckProps {
  readonly draft: Draft;
  readonly masked: string;
  readonly story: string;
  readonly marks: readonly Mark[];
  readonly similar: readonly SimilarCase[];
  readonly problems: readonly (FieldProblem & { readonly href: string })[];
}

export function CheckPage({ draft, masked, story, marks, similar, problems }: CheckProps) {
  const t = useTexts();
  const { language } = usePage();
  const shown = (text: string | undefined): ComponentChildren => text || <Small>{t.check.none}</Small>;
  const say = (text: Bilingual) => text[language];
  const { fields } = draft;
  return (
    <>
      <StepHeading step="check" />
      {problems.map(({ message, href }) => (
        <Alert kind="error" title={say(message)}>
          <Link href={href}>{t.check.change}</Link>
        </Alert>
      ))}
      <Section id="verhaal" title={t.check.seen}>
        <Paragraph>{t.check.masked(marks.length)}</Paragraph>
        <Callout>
          <PlainText text={masked} />
        </Callout>
        {marks.length === 0 ? null : (
          <Details summary={t.marks.shownKinds}>
            <MarkList marks={marks} story={story} quietCaption />
          </Details>
        )}
        <Small>{t.marks.missed}</Small>
        <Paragraph>
          <Link href="/melden/verhaal">{`${t.check.change}: ${t.tell.steps.story}`}</Link>
        </Paragraph>
      </Section>
      <Section id="is-dit-het" title={t.check.similar}>
        {similar.length === 0 ? (
          <Paragraph>{t.check.noSimilar}</Paragraph>
        ) : (
          <Paragraph>{t.check.similarHelp}</Paragraph>
        )}
        {similar.length === 0 ? null : (
          <List
            items={similar.map((one) => (
              <>
                <Link href={one.href}>{one.title}</Link>
                <br />
                {one.text}
                {one.shared.length === 0 ? null : <Small>{t.check.shared(one.shared.join(', '))}</Small>}
              </>
            ))}
          />
        )}
      </Section>
      <Section id="gegevens" title={t.tell.steps.details}>
        <DataList
          items={[
            {
              term: t.details.severity,
              value: shown(t.severity[(fields.severity ?? 'serious') as keyof typeof t.severity]),
            },
            { term: t.details.organisation, value: shown(fields.organisation) },
            { term: t.details.place, value: shown(fields.place) },
            { term: t.details.since, value: shown(fields.since) },
            { term: t.details.files, value: shown(draft.attachments.map(({ fileName }) => fileName).join(', ')) },
            { term: t.contact.name, value: shown(fields.name) },
            { term: t.contact.email, value: shown(fields.email) },
            { term: t.contact.phone, value: shown(fields.phone) },
          ]}
        />
        <Paragraph>
          <Link href="/melden/details">{`${t.check.change}: ${t.tell.steps.details}`}</Link>
          {' · '}
          <Link href="/melden/contact">{`${t.check.change}: ${t.tell.steps.contact}`}</Link>
        </Paragraph>
      </Section>
      <Form action="/melden/verstuur">
        <Button disabled={problems.length > 0}>{t.tell.send}</Button>
      </Form>
      <DiscardForm />
    </>
  );
}

export function DonePage({
  code,
  date,
  follow,
}: {
  readonly code: string;
  readonly date: string;
  readonly follow: string;
}) {
  const t = useTexts().done;
  return (
    <>
      <Heading level={1}>{t.title}</Heading>
      <Section id="code" title={t.code}>
        <p class="wk-receipt">{code}</p>
        <Alert kind="warning" title={t.keep} />
      </Section>
      <Section id="straks" title={t.what}>
        <List items={t.steps(date)} ordered />
      </Section>
      <ButtonLink href={follow}>{t.follow}</ButtonLink>
    </>
  );
}
