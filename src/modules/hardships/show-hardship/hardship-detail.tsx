import { dayOf } from '../../../kernel/dates.ts';
import {
  BarChart,
  ButtonLink,
  Card,
  CardGrid,
  Heading,
  Link,
  Paragraph,
  Section,
  Small,
  StateBadge,
  Table,
  showDate,
  showNumber,
  showShare,
  usePage,
} from '../../../ui/index.ts';
import type { AnchorCheckRow } from '../check-anchors/anchor.tables.ts';
import type { HardshipRecord, SolutionRecord } from '../hardships.types.ts';
import { solution as solutionDefinition } from '../solution.register.ts';
import { hardshipTexts } from '../texts/index.ts';

const layers = ['interim', 'temporary', 'structural'] as const;
const tones = { neutral: 'neutral', busy: 'info', good: 'positive', bad: 'negative' } as const;
const fewest = 5;

export interface HardshipDetailProps {
  readonly record: HardshipRecord;
  readonly solutions: readonly SolutionRecord[];
  readonly checks: ReadonlyMap<string, AnchorCheckRow>;
  readonly solved: { readonly yes: number; readonly partly: number; readonly no: number };
  readonly maySolve: boolean;
  readonly mayCheck: boolean;
  readonly mayAnswer: boolean;
}

/** What a hardship's page shows beyond its fields: the state of its sentences, its estimates, its solutions and their effect. */
export function HardshipDetail(props: HardshipDetailProps) {
  const t = hardshipTexts(usePage().language);
  const { record } = props;
  return (
    <>
      {props.mayAnswer ? <ButtonLink href={`/werk/antwoord/hardship/${record.id}`}>{t.answerAll}</ButtonLink> : null}
      <Estimates record={record} />
      <Layers {...props} />
      <Solved solved={props.solved} />
      <Anchors {...props} />
    </>
  );
}

function Estimates({ record }: { readonly record: HardshipRecord }) {
  const { language } = usePage();
  const t = hardshipTexts(language);
  const estimates = [...record.values.estimates].sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1));
  if (estimates.length < 2) return null;
  return (
    <Section id="schattingen" title={t.estimates}>
      <BarChart
        title={t.estimates}
        description={t.estimatesHelp}
        heads={[t.date, t.people]}
        bars={estimates.map(({ date, people }, place) => ({
          text: date ? showDate(date, language) : '',
          value: people ?? 0,
          accent: place === estimates.length - 1,
        }))}
      />
    </Section>
  );
}

function Layers({ record, solutions, maySolve }: HardshipDetailProps) {
  const { language } = usePage();
  const t = hardshipTexts(language);
  return (
    <Section id="oplossingen" title={t.layers}>
      <Paragraph>{t.layersHelp}</Paragraph>
      {layers.map((layer) => {
        const here = solutions.filter(({ values }) => values.layer === layer);
        return (
          <>
            <Heading level={3}>{solutionDefinition.fields.layer.options[layer].label[language]}</Heading>
            {here.length === 0 ? <Paragraph>{t.noSolution}</Paragraph> : null}
            <CardGrid>
              {here.map((one) => (
                <Card
                  level={4}
                  title={one.values.title ?? ''}
                  href={`/oplossingen/${one.id}`}
                  above={
                    <StateBadge tone={tones[solutionDefinition.states[one.state].tone]}>
                      {solutionDefinition.states[one.state].label[language]}
                    </StateBadge>
                  }
                >
                  <Paragraph>{moment(one, language)}</Paragraph>
                </Card>
              ))}
            </CardGrid>
          </>
        );
      })}
      {maySolve ? (
        <ButtonLink href={`/oplossingen/nieuw?hardship=hardship:${record.id}`} look="secondary">
          {t.add}
        </ButtonLink>
      ) : null}
    </Section>
  );
}

function moment({ values }: SolutionRecord, language: 'nl' | 'en'): string {
  const t = hardshipTexts(language);
  if (values.start) return t.starts(showDate(values.start, language));
  return values.deadline ? t.ready(showDate(values.deadline, language)) : '';
}

function Solved({ solved }: Pick<HardshipDetailProps, 'solved'>) {
  const { language } = usePage();
  const t = hardshipTexts(language);
  const total = solved.yes + solved.partly + solved.no;
  if (total === 0) return null;
  return (
    <Section id="opgelost" title={t.solvedAsk}>
      {total < fewest ? (
        <Paragraph>{t.tooFew}</Paragraph>
      ) : (
        <BarChart
          title={t.solvedAsk}
          description={t.solvedLead(showNumber(total, language))}
          heads={[t.answer, t.count]}
          bars={(['yes', 'partly', 'no'] as const).map((answer) => ({
            text: t[answer],
            value: solved[answer],
            accent: answer === 'yes',
          }))}
        />
      )}
    </Section>
  );
}

function Anchors({ record, checks, mayCheck }: HardshipDetailProps) {
  const { language } = usePage();
  const t = hardshipTexts(language);
  if (record.values.anchors.length === 0) return null;
  return (
    <Section id="vindplaatsen" title={t.anchors}>
      <Table
        caption={t.anchors}
        quietCaption
        rows={record.values.anchors}
        columns={[
          {
            header: t.source,
            rowHeader: true,
            cell: ({ source, address }) => (address ? <Link href={address}>{source}</Link> : source),
          },
          { header: t.sentence, cell: ({ exact }) => exact },
          { header: t.state, cell: ({ exact }) => <Small>{outcome(checks.get(exact ?? ''), language)}</Small> },
        ]}
      />
      {mayCheck ? (
        <ButtonLink href={`/hardheden/${record.id}/vindplaatsen`} look="secondary">
          {t.check}
        </ButtonLink>
      ) : null}
    </Section>
  );
}

function outcome(check: AnchorCheckRow | undefined, language: 'nl' | 'en'): string {
  const t = hardshipTexts(language);
  if (!check) return t.never;
  const date = showDate(dayOf(check.at), language);
  if (check.outcome === 'orphaned') return t.lost(date);
  if (check.outcome === 'ambiguous') return t.ambiguous(date, Number(check.places));
  return check.confidence < 1 ? t.changed(date, showShare(check.confidence, language)) : t.found(date);
}
