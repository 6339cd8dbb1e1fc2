import {
  DataList,
  EmptyState,
  Heading,
  Lead,
  Link,
  Paragraph,
  Section,
  Table,
  showBytes,
  showMoment,
  showNumber,
  usePage,
} from '../../../ui/index.ts';
import type { AlgorithmNeeds } from '../needs.ts';
import { algorithmTexts, wordsOf } from '../texts/index.ts';
import type { WeightFiles } from './weights.ts';

interface InForceProps {
  readonly version: string;
  readonly weights: readonly WeightFiles[];
  readonly last: Awaited<ReturnType<AlgorithmNeeds['lastProposals']>>;
  readonly needs: Pick<AlgorithmNeeds, 'thresholds' | 'languageModel'>;
}

/** What is in force on this installation, for its administrator. */
export function InForcePage({ version, weights, last, needs: { thresholds, languageModel } }: InForceProps) {
  const { language } = usePage();
  const t = algorithmTexts(language);
  const number = (value: number, digits = 0) => showNumber(value, language, digits);
  const ran =
    last === null
      ? t.neverRun
      : t.ran(showMoment(last.at, language), number(last.signals), number(last.milliseconds / 1000, 1));
  return (
    <>
      <Heading level={1}>{t.inForce}</Heading>
      <Lead>{t.inForceLead}</Lead>
      <DataList
        items={[
          { term: t.version, value: version },
          { term: t.runtime, value: process.version },
          { term: t.languageModel, value: languageModel ?? t.noLanguageModel },
          { term: t.lastRun, value: ran },
        ]}
      />
      <Paragraph>
        <Link href="/algoritmen">{t.publicPage}</Link>
      </Paragraph>
      <Section id="grenswaarden" title={t.thresholds}>
        {thresholds.length === 0 ? (
          <EmptyState title={t.noThresholds} />
        ) : (
          <Table
            caption={t.thresholds}
            quietCaption
            rows={thresholds}
            columns={[
              { header: t.threshold, rowHeader: true, cell: ({ name }) => name[language] },
              {
                header: t.algorithm,
                cell: ({ algorithm }) => (
                  <Link href={`/algoritmen/${algorithm}`}>{wordsOf(algorithm, language).name}</Link>
                ),
              },
              { header: t.value, kind: 'number', cell: ({ value }) => number(value, 3) },
            ]}
          />
        )}
      </Section>
      <Section id="gewichten" title={t.weights}>
        <Paragraph>{t.weightsHelp}</Paragraph>
        <Table
          caption={t.weights}
          quietCaption
          rows={weights}
          columns={[
            { header: t.files, rowHeader: true, cell: ({ room, files }) => `${room} (${number(files)})` },
            { header: t.size, kind: 'number', cell: ({ bytes }) => showBytes(bytes, language) },
            { header: t.fingerprint, cell: ({ fingerprint }) => <code>{fingerprint.slice(0, 16)}</code> },
          ]}
        />
      </Section>
    </>
  );
}
