import { dayOf } from '../../kernel/dates.ts';
import type { FieldProblem } from '../../kernel/errors.ts';
import {
  Alert,
  Button,
  ButtonLink,
  Card,
  CardGrid,
  DateField,
  Details,
  EmptyState,
  Form,
  Heading,
  Lead,
  Link,
  LinkList,
  List,
  Paragraph,
  Radios,
  Section,
  Select,
  StateBadge,
  TextArea,
  TextField,
  showDate,
  usePage,
} from '../../ui/index.ts';
import type { PrintDocument } from '../../platform/print/print-document.ts';
import type { Edition, Frame } from './edition.ts';
import { FrameForm } from './report-frame.form.tsx';
import { blocksToHtml } from './render/document-html.ts';
import { reportTexts } from './texts/index.ts';

const useTexts = () => reportTexts(usePage().language);

export function EditionsPage({
  editions,
  mayEdit,
}: {
  readonly editions: readonly Edition[];
  readonly mayEdit: boolean;
}) {
  const { language } = usePage();
  const t = useTexts();
  const button = mayEdit ? <ButtonLink href="/rapporten/nieuw">{t.make}</ButtonLink> : undefined;
  return (
    <>
      <Heading level={1}>{t.reports}</Heading>
      <Lead>{t.reportsLead}</Lead>
      {editions.length === 0 ? (
        <EmptyState title={t.none} action={button}>
          {t.noneHelp}
        </EmptyState>
      ) : (
        button
      )}
      <CardGrid>
        {editions.map((edition) => (
          <Card
            level={2}
            title={edition.title}
            href={`/rapporten/${edition.id}`}
            above={
              <StateBadge tone={edition.state === 'frozen' ? 'positive' : 'neutral'}>
                {t.states[edition.state]}
              </StateBadge>
            }
          >
            <Paragraph>{`${t.edition(edition.number)} · ${t.kinds[edition.kind]} · ${t.period(showDate(edition.from, language), showDate(edition.until, language))}`}</Paragraph>
          </Card>
        ))}
      </CardGrid>
    </>
  );
}

interface EditionProps {
  readonly edition: Edition;
  readonly document: PrintDocument;
  readonly correctedBy: readonly Edition[];
  readonly mayEdit: boolean;
  readonly mayFreeze: boolean;
  readonly problems: readonly FieldProblem[];
  /** What this person wrote, when somebody else saved a text in between. */
  readonly typed?: Frame | undefined;
}

export function EditionPage({ edition, document, correctedBy, mayEdit, mayFreeze, problems, typed }: EditionProps) {
  const { language } = usePage();
  const t = useTexts();
  const base = `/rapporten/${edition.id}`;
  return (
    <>
      <Heading level={1}>{edition.title}</Heading>
      <Lead>{`${t.edition(edition.number)} · ${t.period(showDate(edition.from, language), showDate(edition.until, language))}`}</Lead>
      {edition.frozenAt ? (
        <Paragraph>{t.frozenOn(showDate(dayOf(edition.frozenAt), language))}</Paragraph>
      ) : (
        <Alert kind="info" title={t.states.draft} />
      )}
      {correctedBy.map((newer) => (
        <Alert kind="warning" title={t.correctedBy}>
          <Link href={`/rapporten/${newer.id}`}>{t.edition(newer.number)}</Link>
        </Alert>
      ))}
      {edition.state === 'frozen' ? (
        <Section id="downloads" title={t.downloads}>
          <LinkList
            links={[
              { href: `${base}/rapport.html`, text: t.html },
              { href: `${base}/rapport.pdf`, text: t.pdf },
              { href: `${base}/gegevens.zip`, text: t.bundle },
            ]}
          />
        </Section>
      ) : mayEdit ? (
        <FrameForm edition={edition} mayFreeze={mayFreeze} typed={typed} />
      ) : null}
      <div class="wk-report" lang="nl" dangerouslySetInnerHTML={{ __html: blocksToHtml(document.blocks) }} />
      {edition.state === 'frozen' && mayEdit ? (
        <Details summary={t.correct}>
          <Form action={`${base}/verbeter`} problems={problems}>
            <TextArea name="changes" label={t.changesLabel} help={t.correctHelp} rows={4} maxLength={3000} />
            <Button look="secondary">{t.correct}</Button>
          </Form>
        </Details>
      ) : null}
    </>
  );
}

interface NewProps {
  readonly plans: readonly { readonly id: string; readonly title: string }[];
  readonly values: URLSearchParams | Readonly<Record<string, string>>;
  readonly problems: readonly FieldProblem[];
}

export function NewEditionPage({ plans, values, problems }: NewProps) {
  const t = useTexts();
  return (
    <>
      <Heading level={1}>{t.make}</Heading>
      <Lead>{t.makeLead}</Lead>
      <Form action="/rapporten/nieuw" values={values} problems={problems}>
        <Radios
          name="kind"
          label={t.kind}
          choices={(['hardships', 'state-of'] as const).map((value) => ({ value, text: t.kinds[value] }))}
        />
        <TextField name="title" label={t.title} maxLength={160} />
        <DateField name="from" label={t.from} />
        <DateField name="until" label={t.until} />
        <Select
          name="plan"
          label={t.plan}
          help={t.planHelp}
          optional
          choices={plans.map(({ id, title }) => ({ value: id, text: title }))}
        />
        <Button>{t.create}</Button>
      </Form>
      <List items={[t.freezeHelp]} />
    </>
  );
}
