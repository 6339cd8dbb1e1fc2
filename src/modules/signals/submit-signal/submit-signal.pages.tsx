import type { FieldProblem } from '../../../kernel/errors.ts';
import {
  Alert,
  Button,
  ButtonGroup,
  ButtonLink,
  Callout,
  FileField,
  Form,
  Heading,
  Lead,
  List,
  Paragraph,
  Radios,
  Section,
  Small,
  Steps,
  TextArea,
  TextField,
  usePage,
} from '../../../ui/index.ts';
import { severities } from '../signal.ts';
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
