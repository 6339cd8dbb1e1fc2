import { Alert, Button, Details, Form, Hidden, Paragraph, PlainText, TextArea, usePage } from '../../ui/index.ts';
import { framePieces, type Edition, type Frame } from './edition.ts';
import { reportTexts } from './texts/index.ts';

interface FrameFormProps {
  readonly edition: Edition;
  readonly mayFreeze: boolean;
  readonly typed?: Frame | undefined;
}

/** The text around the figures; where somebody else saved first, both texts stand there and nothing typed is lost. */
export function FrameForm({ edition, mayFreeze, typed }: FrameFormProps) {
  const t = reportTexts(usePage().language);
  const base = `/rapporten/${edition.id}`;
  return (
    <>
      {typed ? <Theirs edition={edition} typed={typed} /> : null}
      <Details summary={t.edit} open={typed !== undefined}>
        <Form
          action={`${base}/tekst`}
          id="frame"
          values={{ ...(typed ?? edition.frame) }}
          draft={`rapport-${edition.id}`}
        >
          <Hidden name="version" value={String(edition.version)} />
          {framePieces.map((piece) => (
            <TextArea name={piece} label={t.frame[piece]} help={t.frameHelp} rows={6} optional maxLength={20_000} />
          ))}
          <Button>{t.save}</Button>
        </Form>
      </Details>
      {mayFreeze ? (
        <Details summary={t.freeze}>
          <Form action={`${base}/vastzetten`} id="freeze">
            <Paragraph>{t.freezeHelp}</Paragraph>
            <Button look="danger" confirm={t.freezeSure}>
              {t.freeze}
            </Button>
          </Form>
        </Details>
      ) : null}
    </>
  );
}

function Theirs({ edition, typed }: { readonly edition: Edition; readonly typed: Frame }) {
  const t = reportTexts(usePage().language);
  const differing = framePieces.filter((piece) => (typed[piece] ?? '') !== (edition.frame[piece] ?? ''));
  return (
    <Alert kind="warning" title={t.clash} live>
      <Paragraph>{t.clashHelp}</Paragraph>
      {differing.map((piece) => (
        <>
          <Paragraph>{t.theirs(t.frame[piece])}</Paragraph>
          <PlainText text={edition.frame[piece] ?? ''} />
        </>
      ))}
    </Alert>
  );
}
