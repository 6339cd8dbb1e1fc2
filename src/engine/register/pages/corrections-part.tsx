import { may } from '../../access/access.ts';
import { showDate } from '../../../kernel/dates.ts';
import type { WebRequest } from '../../module/web-route.ts';
import {
  Button,
  DateText,
  Details,
  Form,
  Link,
  Paragraph,
  PlainText,
  Radios,
  Section,
  TextArea,
} from '../../../ui/index.ts';
import type { ShownRecord } from '../query/shown.ts';
import type { CorrectionRow } from '../storage/shared-tables.ts';
import { pageTexts } from '../texts/page-texts.ts';
import type { PageKit } from './page-kit.ts';

interface CorrectionsProps {
  readonly kit: PageKit;
  readonly record: ShownRecord;
  readonly corrections: readonly CorrectionRow[];
  readonly request: WebRequest;
}

/** Everyone sees how many requests there are; who answers them sees what they say. */
export function Corrections({ kit, record, corrections, request }: CorrectionsProps) {
  const { language, actor } = request;
  const t = pageTexts(language).correction;
  const open = corrections.filter(({ state }) => state === 'open').length;
  const answers = may(actor, kit.acts.answerCorrection);
  const address = `${kit.definition.path}/${record.id}`;
  const isPublic = kit.definition.states[record.state]?.public ?? false;
  return (
    <Section id="correcties" title={t.listTitle}>
      <Paragraph>{t.count(corrections.length, open)}</Paragraph>
      {answers
        ? corrections.map((row) => (
            <Details
              open={row.state === 'open'}
              summary={
                <>
                  <DateText date={row.at} /> · {t.states[row.state]}
                </>
              }
            >
              <PlainText text={row.text} />
              {row.contact ? <Paragraph>{row.contact}</Paragraph> : null}
              {row.reply ? <PlainText text={row.reply} /> : null}
              {row.state === 'open' ? (
                <Form action={`${address}/correcties/${row.id}`} id={`c-${row.id}`}>
                  <Paragraph>
                    {t.due}: {showDate(row.due, language)}
                  </Paragraph>
                  <Radios
                    name="outcome"
                    label={t.outcome}
                    choices={[
                      { value: 'accepted', text: t.accept },
                      { value: 'declined', text: t.decline },
                    ]}
                  />
                  <TextArea name="reply" label={t.reply} maxLength={5000} />
                  <Button look="secondary">{t.reply}</Button>
                </Form>
              ) : null}
            </Details>
          ))
        : null}
      {isPublic ? <Link href={`${address}/correctie`}>{t.link}</Link> : null}
    </Section>
  );
}
