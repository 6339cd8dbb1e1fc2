import { showDate } from '../../../kernel/dates.ts';
import type { PrintBlock, PrintDocument } from '../../../platform/print/print-document.ts';
import { compareFigures, computeFigures, latestEstimates, yearsKnown, type Figures } from '../compute/figures.ts';
import { framePieces, type Edition } from '../edition.ts';
import type { HardshipLine, ReportData } from '../report-data.ts';
import { reportTexts } from '../texts/index.ts';
import { labelOf } from '../texts/labels.ts';
import { barsSvg, type Bar } from './bars-svg.ts';

const t = reportTexts('nl');
const number = (value: number) => value.toLocaleString('nl-NL');

export interface ReportSource {
  readonly edition: Edition;
  readonly data: ReportData;
  readonly publisher: string;
  /** Figures of the edition that this one corrects. */
  readonly before: Figures | null;
}

/** The whole edition as one document: the page, the frozen file and the PDF are all made of it. */
export function reportDocument({ edition, data, publisher, before }: ReportSource): PrintDocument {
  const figures = computeFigures(data, edition.until);
  const blocks: PrintBlock[] = [
    ...(edition.corrects ? correctionBlocks(edition, before, figures) : []),
    ...frameBlocks(edition, 'foreword'),
    ...(edition.kind === 'hardships' ? hardshipReport(edition, data, figures) : planReport(data, figures)),
    ...framePieces.slice(2).flatMap((piece) => frameBlocks(edition, piece)),
    { kind: 'paragraph', text: t.verify },
  ];
  return {
    title: edition.title,
    subtitle: `${t.edition(edition.number)} · ${t.period(showDate(edition.from, 'nl'), showDate(edition.until, 'nl'))}`,
    language: 'nl',
    publisher,
    contents: t.contents,
    footer: `${edition.title} · ${t.edition(edition.number)}`,
    blocks,
  };
}

function correctionBlocks(edition: Edition, before: Figures | null, figures: Figures): PrintBlock[] {
  const changes = before ? compareFigures(before, figures) : [];
  return [
    { kind: 'heading', level: 1, text: t.corrects },
    ...paragraphs(edition.changes ?? ''),
    ...(changes.length === 0
      ? []
      : [
          table(
            t.changedFigures,
            [t.figure, t.before, t.after],
            changes.map(({ name, before: was, after }) => [
              name,
              was === null ? '–' : number(was),
              after === null ? '–' : number(after),
            ]),
          ),
        ]),
  ];
}

function frameBlocks(edition: Edition, piece: (typeof framePieces)[number]): PrintBlock[] {
  const text = edition.frame[piece]?.trim();
  return text ? [{ kind: 'heading', level: 1, text: t.frame[piece] }, ...paragraphs(text)] : [];
}

function hardshipReport(edition: Edition, data: ReportData, figures: Figures): PrintBlock[] {
  const of = (name: string) => figures[name] ?? 0;
  const open = of('hardships') - of('hardships.state.solved') - of('hardships.state.not-solved');
  const causes = bars(figures, 'hardships.cause.');
  const solvedAnswers = bars(figures, 'signals.solved.');
  return [
    { kind: 'heading', level: 1, text: t.summary },
    {
      kind: 'list',
      items: [
        `${number(of('hardships'))} ${t.hardships.toLowerCase()}: ${number(open)} ${t.open}, ${number(of('hardships.state.solved'))} ${t.solved}, ${number(of('hardships.state.not-solved'))} ${t.notSolved}`,
        `${number(of('people.latest-estimates'))} ${t.people}`,
        `${number(of('signals'))} ${t.signals}, ${number(of('signals.unexplained'))} ${t.unexplained}`,
        `${number(of('campaigns'))} ${t.campaigns}. ${t.campaignLetters(number(of('campaigns.letters')))}`,
        t.median(number(of('hardships.known-years.median'))),
      ],
    },
    ...frameBlocks(edition, 'findings'),
    ...chart(t.causes, t.perCause, causes),
    { kind: 'heading', level: 1, text: t.hardships },
    ...data.hardships.flatMap((line) => hardshipBlocks(line, data, edition.until)),
    ...chart(t.layers, t.layers, bars(figures, 'solutions.layer.')),
    ...chart(t.solvedFor, t.solvedFor, solvedAnswers),
    { kind: 'heading', level: 1, text: t.themes },
    table(
      t.themes,
      [t.theme, t.signals, t.state],
      data.themes.map((line) => [line.title, number(Number(line.signals)), labelOf(line.severity)]),
    ),
  ];
}

function hardshipBlocks(line: HardshipLine, data: ReportData, until: string): PrintBlock[] {
  const [years] = yearsKnown(line.known_since, until);
  const people = latestEstimates(data).get(line.id);
  const estimates = data.estimates.filter(({ hardship_id }) => hardship_id === line.id);
  const solutions = data.solutions.filter(({ hardship_id }) => hardship_id === line.id);
  const facts = [
    `${t.state}: ${labelOf(line.state)}`,
    ...(line.known_since
      ? [`${t.knownSince} ${showDate(line.known_since, 'nl')}${years === undefined ? '' : ` (${t.knownYears(years)})`}`]
      : []),
    ...(line.owner ? [`${t.owner}: ${line.owner}`] : []),
    ...(people === undefined ? [] : [`${t.estimate}: ${number(people)}`]),
    ...(line.causes ? [`${t.causes}: ${line.causes.split(' ').map(labelOf).join(', ')}`] : []),
  ];
  return [
    { kind: 'heading', level: 2, text: line.title },
    { kind: 'list', items: facts },
    ...labelled(t.whom, line.group),
    ...labelled(t.how, line.mechanism),
    ...(line.state === 'not-solved'
      ? [...labelled(t.because, line.not_solved_because), ...labelled(t.decidedBy, line.decided_by)]
      : []),
    ...(estimates.length > 1
      ? chart(
          t.estimate,
          t.estimate,
          estimates.map(({ date, people: count }) => ({ label: showDate(date, 'nl'), value: Number(count) })),
          3,
        )
      : []),
    ...(solutions.length === 0
      ? line.state === 'not-solved'
        ? []
        : [{ kind: 'paragraph' as const, text: t.noSolutions }]
      : [
          table(
            t.solutions,
            [t.layer, t.solutions, t.state],
            solutions.map((one) => [labelOf(one.layer), one.title, labelOf(one.state)]),
          ),
        ]),
  ];
}

function planReport(data: ReportData, figures: Figures): PrintBlock[] {
  return [
    ...chart(
      t.perState,
      `${number(figures['commitments'] ?? 0)} ${t.commitments.toLowerCase()}, ${number(figures['commitments.late'] ?? 0)} ${t.late}`,
      bars(figures, 'commitments.state.'),
    ),
    { kind: 'heading', level: 1, text: t.commitments },
    table(
      t.commitments,
      [t.commitments, t.owner, t.deadline, t.state],
      data.commitments.map((line) => [
        line.title,
        line.owner,
        line.deadline ? showDate(line.deadline, 'nl') : '–',
        line.late === 'yes' ? t.late : labelOf(line.state),
      ]),
    ),
  ];
}

function bars(figures: Figures, prefix: string): Bar[] {
  return Object.entries(figures)
    .filter(([name]) => name.startsWith(prefix))
    .map(([name, value]) => ({ label: labelOf(name.slice(prefix.length)), value }))
    .sort((a, b) => b.value - a.value || (a.label < b.label ? -1 : 1));
}

function chart(title: string, alt: string, of: readonly Bar[], level: 1 | 3 = 1): PrintBlock[] {
  if (of.length === 0) return [];
  const words = `${alt} ${of.map(({ label, value }) => `${label}: ${number(value)}`).join('; ')}.`;
  return [
    { kind: 'heading', level, text: title },
    { kind: 'figure', svg: barsSvg(of), alt: words },
  ];
}

function table(caption: string, columns: readonly string[], rows: readonly (readonly string[])[]): PrintBlock {
  return rows.length === 0
    ? { kind: 'paragraph', text: t.noData }
    : { kind: 'table', caption, columns: columns.map((title) => ({ title })), rows };
}

function labelled(label: string, text: string): PrintBlock[] {
  return text.trim() === '' ? [] : [{ kind: 'heading', level: 3, text: label }, ...paragraphs(text)];
}

function paragraphs(text: string): PrintBlock[] {
  return text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => ({ kind: 'paragraph', text: part }));
}
