import type { FieldProblem } from '../../../kernel/errors.ts';
import {
  Alert,
  Button,
  ButtonLink,
  Callout,
  Form,
  Heading,
  Lead,
  Link,
  Paragraph,
  Small,
  TextField,
  usePage,
} from '../../../ui/index.ts';
import { addressOf, type Question } from '../question/question.ts';
import { libraryTexts } from '../texts/index.ts';

function useTexts() {
  return libraryTexts(usePage().language).alerts;
}

interface RequestPageProps {
  readonly question: Question;
  readonly asked: string;
  readonly values: URLSearchParams;
  readonly problems: readonly FieldProblem[];
}

/** Asks for messages about one search. */
export function RequestPage({ question, asked, values, problems }: RequestPageProps) {
  const t = useTexts();
  return (
    <div class="wk-stack">
      <Heading level={1}>{t.title}</Heading>
      <Lead>{t.lead}</Lead>
      <Callout title={t.about}>{asked === '' ? t.everything : asked}</Callout>
      <Form action={addressOf(question, '/zoeken/bericht')} values={values} problems={problems}>
        <TextField
          name="email"
          label={t.email}
          help={t.emailHelp}
          type="email"
          autocomplete="email"
          inputmode="email"
          maxLength={254}
        />
        <Button>{t.send}</Button>
      </Form>
      <Paragraph>
        <Link href={addressOf(question)}>{t.back}</Link>
      </Paragraph>
    </div>
  );
}

/** The same for every address, known or not. */
export function SentPage({ question }: { readonly question: Question }) {
  const t = useTexts();
  return (
    <div class="wk-stack">
      <Heading level={1}>{t.sentTitle}</Heading>
      <Lead>{t.sent}</Lead>
      <Small>{t.sentNothing}</Small>
      <ButtonLink href={addressOf(question)} look="secondary">
        {t.back}
      </ButtonLink>
    </div>
  );
}

/** One button: mail scanners that open links change nothing. */
export function OneButtonPage({ purpose, path }: { readonly purpose: 'confirm' | 'stop'; readonly path: string }) {
  const t = useTexts();
  return (
    <div class="wk-stack">
      <Heading level={1}>{purpose === 'confirm' ? t.confirmTitle : t.stopTitle}</Heading>
      {purpose === 'confirm' ? <Lead>{t.lead}</Lead> : null}
      <Form action={path}>
        <Button>{purpose === 'confirm' ? t.confirm : t.stop}</Button>
      </Form>
    </div>
  );
}

export function DonePage({ purpose }: { readonly purpose: 'confirm' | 'stop' }) {
  const t = useTexts();
  return (
    <div class="wk-stack">
      <Heading level={1}>{t.title}</Heading>
      <Alert kind="ok">{purpose === 'confirm' ? t.confirmed : t.stopped}</Alert>
      <ButtonLink href="/zoeken">{t.again}</ButtonLink>
    </div>
  );
}

export function DeadLinkPage() {
  const t = useTexts();
  return (
    <div class="wk-stack">
      <Heading level={1}>{t.deadTitle}</Heading>
      <Paragraph>{t.dead}</Paragraph>
      <ButtonLink href="/zoeken">{t.again}</ButtonLink>
    </div>
  );
}
