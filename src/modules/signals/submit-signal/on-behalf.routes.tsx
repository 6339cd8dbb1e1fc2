import type { House } from '../../../engine/module/house.ts';
import type { WebReply, WebRequest, WebRoute } from '../../../engine/module/web-route.ts';
import { showDate, dayOf } from '../../../kernel/dates.ts';
import type { FieldProblem } from '../../../kernel/errors.ts';
import { Button, Form, Heading, Lead, TextField } from '../../../ui/index.ts';
import { showReceipt } from '../receipt.ts';
import { answerBefore } from '../signal.ts';
import { signalActs } from '../signal.access.ts';
import { signalTexts } from '../texts/index.ts';
import { storeAttachments } from './attachments.ts';
import { problemsOf, signalInput } from './signal-input.ts';
import { submitSignal } from './submit-signal.action.ts';
import { ContactFields, DetailFields, DonePage, StoryFields } from './submit-signal.pages.tsx';

const path = '/werk/signalen/nieuw';

/** Entry by a professional for somebody else: one page, and a code to hand over. */
export function onBehalfRoutes(house: House): WebRoute[] {
  return [
    {
      method: 'GET',
      path,
      act: signalActs.onBehalf,
      handle: (request) => Promise.resolve(formPage(house, request, [])),
    },
    {
      method: 'POST',
      path,
      act: signalActs.onBehalf,
      upload: { maxFiles: 5 },
      handle: (request) => enter(house, request),
    },
  ];
}

function formPage(house: House, request: WebRequest, problems: readonly FieldProblem[]): WebReply {
  const t = signalTexts(request.language).desk;
  return {
    kind: 'page',
    title: t.enterTitle,
    hidden: true,
    crumbs: [{ href: '/werk/signalen', text: t.inbox }],
    ...(problems.length > 0 ? { status: 400 } : {}),
    body: (
      <>
        <Heading level={1}>{t.enterTitle}</Heading>
        <Lead>{t.enterLead}</Lead>
        <Form action={path} values={request.form} problems={problems} files>
          <TextField name="onBehalfOf" label={t.onBehalfWho} help={t.onBehalfHelp} optional maxLength={120} />
          <StoryFields />
          <DetailFields draft={{ fields: {}, attachments: [] }} maxBytes={house.settings.maxUploadBytes} />
          <ContactFields />
          <Button>{t.enterSend}</Button>
        </Form>
      </>
    ),
  };
}

async function enter(house: House, request: WebRequest): Promise<WebReply> {
  const parsed = signalInput.safeParse({
    ...Object.fromEntries(request.form),
    severity: request.form.get('severity') || 'serious',
    language: request.language,
  });
  if (!parsed.success) return formPage(house, request, problemsOf(parsed.error));
  const files = await storeAttachments(house, request.files);
  const onBehalfOf = (request.form.get('onBehalfOf') ?? '').trim().slice(0, 120) || 'onbekend';
  const { receipt } = await submitSignal(house, request.actor, parsed.data, {
    channel: 'professional',
    onBehalfOf,
    attachments: files,
  });
  const date = showDate(answerBefore(dayOf(house.clock.now())), request.language);
  return {
    kind: 'page',
    title: signalTexts(request.language).done.title,
    hidden: true,
    body: <DonePage code={showReceipt(receipt ?? '')} date={date} follow="/werk/signalen" />,
  };
}
