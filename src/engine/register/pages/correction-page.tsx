import { addDays, showDate } from '../../../kernel/dates.ts';
import { type FieldProblem, Refusal } from '../../../kernel/errors.ts';
import type { WebReply, WebRequest } from '../../module/web-route.ts';
import { Button, ButtonGroup, Form, Heading, Lead, Link, Select, TextArea, TextField } from '../../../ui/index.ts';
import { commit } from '../acts/change-acts.ts';
import { addCorrection, addCorrectionReply } from '../acts/correction-acts.ts';
import { type Typed, typedIn } from '../form/form-values.ts';
import { fieldsOf } from '../record.ts';
import { pageTexts } from '../texts/page-texts.ts';
import { seenRecord } from './detail-page.tsx';
import { crumbsOf, type PageKit, titleOf } from './page-kit.ts';

function termOf(kit: PageKit): number {
  return kit.definition.corrections?.termDays ?? 28;
}

/** The form with which anyone asks for a correction. */
export async function correctionPage(
  kit: PageKit,
  request: WebRequest,
  typed: Typed = {},
  problems: readonly FieldProblem[] = [],
): Promise<WebReply> {
  const record = await seenRecord(kit, request);
  const { language } = request;
  const t = pageTexts(language).correction;
  const address = `${kit.definition.path}/${record.id}`;
  const fields = fieldsOf(kit.definition, false).flatMap(([name, field]) =>
    field && !record.hidden.includes(name) ? [{ value: name, text: field.label[language] }] : [],
  );
  const body = (
    <>
      <Heading level={1}>
        {t.title}: {titleOf(kit, record)}
      </Heading>
      <Lead>{t.lead(termOf(kit))}</Lead>
      <Form action={`${address}/correctie`} values={typed} problems={problems} draft={`correctie-${record.id}`}>
        <TextArea name="text" label={t.text} help={t.textHelp} maxLength={5000} />
        <Select name="field" label={t.about} choices={fields} optional />
        <TextField name="contact" label={t.contact} help={t.contactHelp} maxLength={200} optional />
        <ButtonGroup>
          <Button>{t.send}</Button>
          <Link href={address}>{pageTexts(language).cancel}</Link>
        </ButtonGroup>
      </Form>
    </>
  );
  const status = problems.length > 0 ? 422 : 200;
  return { kind: 'page', title: t.title, body, status, crumbs: crumbsOf(kit, language, record), hidden: true };
}

/** Keeps the request and says by when there is a reply. */
export async function sendCorrection(kit: PageKit, request: WebRequest): Promise<WebReply> {
  const { actor, form, language } = request;
  const id = request.params['id'] ?? '';
  const given = { text: form.get('text') ?? '', field: form.get('field') ?? '', contact: form.get('contact') ?? '' };
  try {
    await commit(kit, (unit) => addCorrection(kit, unit, actor, id, given));
  } catch (error) {
    if (!(error instanceof Refusal) || error.kind !== 'invalid') throw error;
    return correctionPage(kit, request, typedIn(form), error.fields);
  }
  const day = showDate(addDays(kit.house.clock.today(), termOf(kit)), language);
  const text = pageTexts(language).correction.sent(day);
  return { kind: 'redirect', to: `${kit.definition.path}/${id}`, notice: { kind: 'ok', text } };
}

/** Answers a request for a correction. */
export async function answerCorrection(kit: PageKit, request: WebRequest): Promise<WebReply> {
  const { actor, form, language } = request;
  const id = request.params['id'] ?? '';
  const given = { accepted: form.get('outcome') === 'accepted', reply: form.get('reply') ?? '' };
  try {
    await commit(kit, (unit) => addCorrectionReply(kit, unit, actor, request.params['verzoek'] ?? '', given));
  } catch (error) {
    if (!(error instanceof Refusal) || error.kind !== 'invalid') throw error;
    const text = error.fields[0]?.message[language] ?? error.text[language];
    return { kind: 'redirect', to: `${kit.definition.path}/${id}#correcties`, notice: { kind: 'error', text } };
  }
  const notice = { kind: 'ok', text: pageTexts(language).correction.answered } as const;
  return { kind: 'redirect', to: `${kit.definition.path}/${id}#correcties`, notice };
}
