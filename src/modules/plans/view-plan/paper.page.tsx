import type { ComponentChildren } from 'preact';
import {
  Alert,
  BarChart,
  ButtonLink,
  Heading,
  Lead,
  Link,
  List,
  Paragraph,
  Section,
  Small,
  StateBadge,
  showDate,
  showNumber,
  usePage,
} from '../../../ui/index.ts';
import { commitment as definition } from '../commitment.register.ts';
import { commitmentsIn, type PlanLine } from '../plan.ts';
import { planTexts } from '../texts/index.ts';
import type { Paper, PaperCommitment } from './plan.query.ts';

const tones = { neutral: 'neutral', busy: 'info', good: 'positive', bad: 'negative' } as const;

interface PaperProps {
  readonly paper: Paper;
  readonly today: string;
  readonly mayReview: boolean;
}

/** The paper line by line, with each commitment, its state, evidence, deadline and what practice says beside it. */
export function PaperPage({ paper, today, mayReview }: PaperProps) {
  const { language } = usePage();
  const t = planTexts(language);
  const { plan, count } = paper;
  return (
    <>
      <Heading level={1}>{plan.title}</Heading>
      <Lead>{`${t.publisher} ${plan.publisher} · ${plan.year}`}</Lead>
      {plan.state === 'draft' ? <Alert kind="info" title={t.draft} /> : null}
      {mayReview ? <ButtonLink href={`/plannen/${plan.id}/voorstellen`}>{t.review}</ButtonLink> : null}
      <Section id="telling" title={t.kindsTitle}>
        <BarChart
          title={t.legend(showNumber(count.lines, language))}
          description={
            count.unexplained === 0 ? t.allExplained : t.unexplained(showNumber(count.unexplained, language))
          }
          heads={[t.kindHead, t.countHead]}
          bars={Object.entries(count.kinds)
            .sort((a, b) => b[1] - a[1])
            .map(([kind, value]) => ({
              text: t.kinds[kind as keyof typeof t.kinds],
              value,
              accent: kind === 'commitment',
            }))}
        />
        <Paragraph>
          <strong>
            {count.unexplained === 0 ? t.allExplained : t.unexplained(showNumber(count.unexplained, language))}
          </strong>
        </Paragraph>
        <Paragraph>
          <Link href={`/plannen/${plan.id}/bestand`}>{t.download}</Link>
        </Paragraph>
      </Section>
      <Section id="tekst" title={t.lineByLine}>
        <div class="wk-paper">
          {plan.lines.map((line) => (
            <Line text={plan.text} line={line} commitments={commitmentsIn(line, paper.commitments)} today={today} />
          ))}
        </div>
      </Section>
    </>
  );
}

interface LineProps {
  readonly text: string;
  readonly line: PlanLine;
  readonly commitments: readonly PaperCommitment[];
  readonly today: string;
}

function Line({ text, line, commitments, today }: LineProps) {
  const t = planTexts(usePage().language);
  const kind = commitments.length > 0 ? 'commitment' : line.kind === 'commitment' ? 'description' : line.kind;
  const look = kind === 'commitment' || kind === 'heading' ? ` wk-paper__line--${kind}` : '';
  return (
    <div class={`wk-paper__line${look}`} id={`t${line.start}`}>
      <p class="wk-paper__text">{pieces(text, line, commitments)}</p>
      <div class="wk-paper__margin">
        {commitments.length > 0 ? (
          commitments.map((one) => <MarginNote commitment={one} today={today} />)
        ) : line.kind === 'heading' ? null : (
          <p class="wk-paper__kind">
            {t.kinds[kind]}
            {line.cues.length > 0 ? ` · ${t.because} “${line.cues.slice(0, 3).join('”, “')}”` : null}
          </p>
        )}
      </div>
    </div>
  );
}

/** The text of a line with what is promised underlined. */
function pieces(text: string, line: PlanLine, commitments: readonly PaperCommitment[]): ComponentChildren[] {
  const parts: ComponentChildren[] = [];
  let at = line.start;
  for (const { start, end } of commitments) {
    const [from, to] = [Math.max(start, at), Math.min(end, line.end)];
    if (to <= from) continue;
    parts.push(text.slice(at, from), <mark class="wk-paper__quote">{text.slice(from, to)}</mark>);
    at = to;
  }
  return [...parts, text.slice(at, line.end)];
}

function MarginNote({ commitment, today }: { readonly commitment: PaperCommitment; readonly today: string }) {
  const { language } = usePage();
  const t = planTexts(language);
  const { values, state } = commitment.record;
  const late = values.deadline !== null && values.deadline < today && (state === 'open' || state === 'proposed');
  const last = values.progress.at(-1);
  return (
    <div>
      <p class="wk-paper__kind">
        <StateBadge tone={tones[definition.states[state].tone]}>{definition.states[state].label[language]}</StateBadge>{' '}
        {late ? <StateBadge tone="negative">{t.late}</StateBadge> : null}
      </p>
      <Paragraph>
        <Link href={`/toezeggingen/${commitment.id}`}>{values.owner?.name ?? values.title}</Link>
        <br />
        {values.deadline ? `${t.deadline} ${showDate(values.deadline, language)}` : t.noDeadline}
      </Paragraph>
      {last ? (
        <Paragraph>
          {last.text} {last.evidence ? <Link href={last.evidence}>{t.evidence}</Link> : null}
        </Paragraph>
      ) : null}
      {commitment.practice.length > 0 ? (
        <>
          <Small>{t.practice}</Small>
          <List
            items={commitment.practice.map((one) => (
              <Link href={one.href}>{one.title}</Link>
            ))}
          />
        </>
      ) : (
        <Small>{t.noPractice}</Small>
      )}
    </div>
  );
}
