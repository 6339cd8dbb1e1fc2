import { CompareChart, EmptyState, Paragraph, Small, StateBadge, Table, usePage } from '../../../ui/index.ts';
import type { AlgorithmId } from '../algorithm.ts';
import { figures, figuresOf, type Figure } from '../figures.ts';
import { sayFigure, valueOf, verdictOn } from '../read-figure.ts';
import { algorithmTexts } from '../texts/index.ts';

/** Figures as rows of the picture; where lower is better they are left out, so that right is always better. */
function pictureRows(shown: readonly Figure[], language: 'nl' | 'en') {
  return shown.map(({ measure, ours, aim, beside }) => {
    const other = beside?.figure ?? aim;
    return {
      text: measure[language],
      ...{ value: valueOf(ours), shown: sayFigure(ours, language) },
      beside: other === undefined ? null : valueOf(other),
      besideShown: other === undefined ? '' : sayFigure(other, language),
    };
  });
}

/** One figure of each algorithm, beside what it has to beat. */
export function FiguresPicture() {
  const { language } = usePage();
  const t = algorithmTexts(language);
  const rows = pictureRows(
    figures.filter(({ pictured }) => pictured),
    language,
  );
  return (
    <CompareChart title={t.pictureTitle} description={t.pictureHelp} heads={[t.measure, t.ours, t.other]} rows={rows} />
  );
}

/** All figures of one algorithm: a picture where it says something, and every figure with how it was made. */
export function AlgorithmFigures({ id }: { readonly id: AlgorithmId }) {
  const { language } = usePage();
  const t = algorithmTexts(language);
  const own = figuresOf(id);
  if (own.length === 0) return <EmptyState title={t.noFigures}>{t.noFiguresHelp}</EmptyState>;
  const drawn = own.filter(({ better, beside, ours }) => better === 'higher' && beside && valueOf(ours) <= 1);
  return (
    <>
      <Paragraph>{t.figuresHelp}</Paragraph>
      {drawn.length === 0 ? null : (
        <CompareChart
          title={t.pictureTitle}
          description={t.pictureHelp}
          heads={[t.measure, t.ours, t.other]}
          rows={pictureRows(drawn, language)}
        />
      )}
      <Table
        caption={t.figures}
        quietCaption
        rows={own}
        columns={[
          { header: t.measure, rowHeader: true, cell: (one) => one.measure[language] },
          { header: t.ours, kind: 'number', cell: (one) => sayFigure(one.ours, language) },
          { header: t.beside, cell: (one) => <BesideText figure={one} /> },
          { header: t.verdict, cell: (one) => <VerdictBadge figure={one} /> },
          {
            header: t.measuredOn,
            cell: (one) => (
              <>
                {one.data[language]}
                <Small>
                  <code>{one.command}</code>
                </Small>
              </>
            ),
          },
        ]}
      />
    </>
  );
}

function BesideText({ figure: { beside, aim } }: { readonly figure: Figure }) {
  const { language } = usePage();
  const t = algorithmTexts(language);
  return (
    <>
      {beside === undefined ? null : `${beside.what[language]}: ${sayFigure(beside.figure, language)}`}
      {aim === undefined ? null : <Small>{`${t.aim}: ${sayFigure(aim, language)}`}</Small>}
    </>
  );
}

function VerdictBadge({ figure }: { readonly figure: Figure }) {
  const t = algorithmTexts(usePage().language);
  const verdict = verdictOn(figure);
  if (verdict === null) return <>–</>;
  const good = verdict === 'reached' || verdict === 'better';
  return <StateBadge tone={good ? 'positive' : 'warning'}>{t.verdicts[verdict]}</StateBadge>;
}
