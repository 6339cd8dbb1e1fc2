import type { FieldProblem } from '../../../kernel/errors.ts';
import {
  Button,
  ButtonGroup,
  ButtonLink,
  Checkboxes,
  Details,
  EmptyState,
  Form,
  Heading,
  Hidden,
  Lead,
  List,
  Paragraph,
  Quote,
  Section,
  Small,
  Stack,
  StateBadge,
  TextArea,
  showDate,
  showNumber,
  showShare,
  usePage,
} from '../../../ui/index.ts';
import { commitment as definition } from '../commitment.register.ts';
import type { PaperCommitment } from '../view-plan/plan.query.ts';
import type { Plan } from '../plan.ts';
import { planTexts } from '../texts/index.ts';
import { proposalReasons } from './proposal-reasons.ts';

interface ReviewProps {
  readonly plan: Plan;
  readonly proposals: readonly PaperCommitment[];
  readonly problems: readonly (FieldProblem & { readonly record: string })[];
}

const shown = 60;

/** Every proposal with the machine's reasons: confirm, edit, split, merge or reject, one by one or many at once. */
export function ReviewPage({ plan, proposals, problems }: ReviewProps) {
  const { language } = usePage();
  const t = planTexts(language);
  const base = `/plannen/${plan.id}/voorstellen`;
  return (
    <>
      <Heading level={1}>{t.review}</Heading>
      <Lead>{t.reviewLead}</Lead>
      {plan.state === 'draft' ? (
        <Form action={`/plannen/${plan.id}/openbaar`} id="publish">
          <Paragraph>{t.publishHelp}</Paragraph>
          <Button look="secondary">{t.publish}</Button>
        </Form>
      ) : null}
      {proposals.length === 0 ? (
        <EmptyState title={t.reviewDone} action={<ButtonLink href={`/plannen/${plan.id}`}>{plan.title}</ButtonLink>} />
      ) : (
        <>
          <Paragraph>{t.reviewLeft(showNumber(proposals.length, language))}</Paragraph>
          <Form action={base} id="many">
            <Checkboxes
              name="commitment"
              label={t.choose}
              optional
              choices={proposals.slice(0, shown).map(({ id, record }) => ({
                value: id,
                text: record.values.quote ?? '',
                help: reasonsOf(record, language),
              }))}
            />
            <ButtonGroup>
              <Button name="decision" value="confirm">
                {t.confirmMany}
              </Button>
              <Button name="decision" value="reject" look="secondary">
                {t.rejectMany}
              </Button>
            </ButtonGroup>
          </Form>
          <Section id="een-voor-een" title={`${t.edit} · ${t.split} · ${t.merge}`}>
            <Stack>
              {proposals.slice(0, shown).map((one, place) => (
                <OneByOne
                  base={base}
                  plan={plan}
                  one={one}
                  before={proposals[place - 1]}
                  problems={problems.filter(({ record }) => record === one.id)}
                />
              ))}
            </Stack>
          </Section>
        </>
      )}
    </>
  );
}

function reasonsOf({ values }: PaperCommitment['record'], language: 'nl' | 'en'): string {
  const t = planTexts(language);
  const { options } = definition.fields.action;
  return [
    values.owner?.name,
    values.action ? options[values.action].label[language] : null,
    values.deadline ? showDate(values.deadline, language) : t.noDeadline,
    values.firmness ? definition.fields.firmness.options[values.firmness].label[language] : null,
    values.why ? `${t.why}: ${values.why}` : null,
    values.certainty === null ? null : t.sure(showShare(values.certainty / 100, language)),
  ]
    .filter(Boolean)
    .join(' · ');
}

interface OneProps {
  readonly plan: Plan;
  readonly base: string;
  readonly one: PaperCommitment;
  readonly before: PaperCommitment | undefined;
  readonly problems: readonly FieldProblem[];
}

function OneByOne({ base, plan, one, before, problems }: OneProps) {
  const { language } = usePage();
  const t = planTexts(language);
  const { values, state } = one.record;
  return (
    <Details summary={(values.title ?? '').slice(0, 120)}>
      <Quote>{values.quote ?? ''}</Quote>
      <Paragraph>
        <StateBadge tone="neutral">{definition.states[state].label[language]}</StateBadge>{' '}
        <Small>{reasonsOf(one.record, language)}</Small>
      </Paragraph>
      <List items={proposalReasons({ quote: values.quote ?? '', start: values.start }, plan, language, t.reasons)} />
      <ButtonLink href={`/toezeggingen/${one.id}/wijzigen`} look="secondary">
        {t.edit}
      </ButtonLink>
      <Form action={`${base}/splits`} id={`split-${one.id}`} values={{ parts: values.quote ?? '' }} problems={problems}>
        <Hidden name="commitment" value={one.id} />
        <TextArea name="parts" label={t.splitParts} help={t.splitHelp} rows={4} maxLength={3000} />
        <Button look="secondary">{t.split}</Button>
      </Form>
      {before ? (
        <Form action={`${base}/samen`} id={`merge-${one.id}`}>
          <Hidden name="keep" value={before.id} />
          <Hidden name="other" value={one.id} />
          <Button look="secondary">{t.merge}</Button>
        </Form>
      ) : null}
    </Details>
  );
}
