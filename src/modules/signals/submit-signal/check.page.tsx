import type { ComponentChildren } from 'preact';
import type { FieldProblem, Bilingual } from '../../../kernel/errors.ts';
import {
  Alert,
  Button,
  Callout,
  DataList,
  Details,
  Form,
  Link,
  List,
  Paragraph,
  PlainText,
  Section,
  Small,
  usePage,
} from '../../../ui/index.ts';
import { MarkList } from '../change-marks/mark-list.tsx';
import type { Mark } from '../change-marks/mark.ts';
import { signalTexts } from '../texts/index.ts';
import type { Draft } from './draft.ts';
import { DiscardForm, StepHeading } from './submit-signal.pages.tsx';

const useTexts = () => signalTexts(usePage().language);

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

/** What the reporter is about to send, as others will see it. */
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
