import type { FieldProblem } from '../../../kernel/errors.ts';
import {
  Alert,
  Button,
  ButtonGroup,
  ButtonLink,
  FileField,
  Form,
  Heading,
  Lead,
  Paragraph,
  ProgressBar,
  Section,
  Table,
  usePage,
} from '../../../ui/index.ts';
import { signalTexts } from '../texts/index.ts';
import type { ImportPreview } from './import-signals.action.ts';

const useTexts = () => signalTexts(usePage().language).import;
const shownBad = 200;
const shownGood = 5;

export function UploadPage({
  problems,
  maxBytes,
}: {
  readonly problems: readonly FieldProblem[];
  readonly maxBytes: number;
}) {
  const t = useTexts();
  return (
    <>
      <Heading level={1}>{t.title}</Heading>
      <Lead>{t.lead}</Lead>
      <Paragraph>{t.columns}</Paragraph>
      <Form action="/werk/signalen/inlezen" files problems={problems}>
        <FileField name="file" label={t.file} accept=".csv,.xlsx" maxBytes={maxBytes} />
        <Button>{t.look}</Button>
      </Form>
    </>
  );
}

/** What is in the file, row by row, before anything happens; later: how far it is. */
export function PreviewPage({ preview }: { readonly preview: ImportPreview }) {
  const t = useTexts();
  const { import: file } = preview;
  return (
    <>
      <Heading level={1}>{t.previewTitle(file.file_name)}</Heading>
      <Lead>{t.counts(file.good, file.rows)}</Lead>
      {file.state === 'preview' ? <Decision preview={preview} /> : <Progress preview={preview} />}
      <FileProblems preview={preview} />
      <BadRows preview={preview} />
      <CopiedRows preview={preview} />
      <GoodRows preview={preview} />
    </>
  );
}

function Decision({ preview }: { readonly preview: ImportPreview }) {
  const t = useTexts();
  const { id, good } = preview.import;
  return (
    <Form action={`/werk/signalen/inlezen/${id}`}>
      {good === 0 ? <Alert kind="warning" title={t.noGood} /> : null}
      <ButtonGroup>
        <Button name="decision" value="take" disabled={good === 0}>
          {t.take(good)}
        </Button>
        <Button name="decision" value="discard" look="secondary">
          {t.discard}
        </Button>
      </ButtonGroup>
    </Form>
  );
}

function Progress({ preview }: { readonly preview: ImportPreview }) {
  const t = useTexts();
  const { state, good, rows, taken } = preview.import;
  if (state === 'discarded') return <Alert kind="info" title={t.discarded} />;
  if (state === 'taken') return <Alert kind="ok" title={t.taken(good)} />;
  return (
    <>
      <ProgressBar label={t.taking} done={taken} total={rows} />
      <Paragraph>{t.takingHelp}</Paragraph>
    </>
  );
}

function FileProblems({ preview }: { readonly preview: ImportPreview }) {
  const t = useTexts();
  const { language } = usePage();
  if (preview.problems.length === 0) return null;
  return (
    <Table
      caption={t.bad}
      rows={preview.problems.slice(0, shownBad)}
      columns={[
        { header: t.row, kind: 'number', rowHeader: true, cell: (problem) => problem.row },
        {
          header: t.problem,
          cell: (problem) => `${problem.column ? `${problem.column}: ` : ''}${problem.message[language]}`,
        },
      ]}
    />
  );
}

function BadRows({ preview }: { readonly preview: ImportPreview }) {
  const t = useTexts();
  const { language } = usePage();
  const bad = preview.rows.flatMap(({ number, result }) => (result.ok ? [] : [{ number, problems: result.problems }]));
  if (bad.length === 0) return null;
  return (
    <Section id="fout" title={t.bad}>
      <Paragraph>{t.badHelp}</Paragraph>
      <Table
        caption={t.bad}
        quietCaption
        rows={bad.slice(0, shownBad)}
        columns={[
          { header: t.row, kind: 'number', rowHeader: true, cell: (row) => row.number },
          {
            header: t.problem,
            cell: (row) => row.problems.map(({ field, message }) => `${field}: ${message[language]}`).join(' '),
          },
        ]}
      />
      <ButtonLink href={`/werk/signalen/inlezen/${preview.import.id}/fouten.csv`} look="secondary">
        {t.failing(bad.length)}
      </ButtonLink>
    </Section>
  );
}

/** Rows that tell the same as another row; all of them come in, a person decides. */
function CopiedRows({ preview: { copies } }: { readonly preview: ImportPreview }) {
  const { language } = usePage();
  const t = useTexts();
  const words = signalTexts(language).copies;
  if (copies === null) return <Paragraph>{t.copiesUnknown}</Paragraph>;
  if (copies.length === 0) return null;
  return (
    <Section id="dubbel" title={t.copies(copies.length)}>
      <Paragraph>{t.copiesHelp}</Paragraph>
      <Table
        caption={t.copies(copies.length)}
        quietCaption
        rows={copies.slice(0, shownBad)}
        columns={[
          { header: t.row, kind: 'number', rowHeader: true, cell: ({ row }) => row },
          { header: t.copyWhat, cell: ({ first, kind }) => words.rows[kind](first) },
        ]}
      />
    </Section>
  );
}

function GoodRows({ preview }: { readonly preview: ImportPreview }) {
  const t = useTexts();
  const good = preview.rows.filter(({ result }) => result.ok).slice(0, shownGood);
  if (good.length === 0) return null;
  const columns = preview.columns.slice(0, 8);
  return (
    <Section id="goed" title={t.good}>
      <Table
        caption={t.good}
        quietCaption
        narrow="scroll"
        rows={good}
        columns={[
          { header: t.row, kind: 'number', rowHeader: true, cell: (row) => row.number },
          ...columns.map((column) => ({
            header: column,
            cell: (row: (typeof good)[number]) => (row.cells[column] ?? '').slice(0, 200),
          })),
        ]}
      />
    </Section>
  );
}
