import type { House } from '../../../engine/module/house.ts';
import type { WebReply, WebRequest, WebRoute } from '../../../engine/module/web-route.ts';
import { Refusal, type FieldProblem } from '../../../kernel/errors.ts';
import { readDocument } from '../../../platform/reading/read-document.ts';
import { Button, FileField, Form, Heading, Lead, TextArea } from '../../../ui/index.ts';
import type { HardshipRegister } from '../hardships.types.ts';
import { hardshipTexts } from '../texts/index.ts';
import { checkAnchors, checkAnchorsAct } from './check-anchors.action.ts';

const path = '/hardheden/:id/vindplaatsen';

export function anchorRoutes(house: House, register: HardshipRegister): WebRoute[] {
  async function page(request: WebRequest, problems: readonly FieldProblem[] = []): Promise<WebReply> {
    const t = hardshipTexts(request.language);
    const record = await register.mustGet(request.params['id'] ?? '');
    return {
      kind: 'page',
      title: t.anchors,
      hidden: true,
      crumbs: [{ href: `/hardheden/${record.id}`, text: record.values.title ?? '' }],
      ...(problems.length > 0 ? { status: 400 } : {}),
      body: (
        <>
          <Heading level={1}>{t.anchors}</Heading>
          <Lead>{t.anchorsLead}</Lead>
          <Form action={`/hardheden/${record.id}/vindplaatsen`} files problems={problems} values={request.form}>
            <TextArea name="text" label={t.lawText} help={t.lawHelp} rows={12} optional />
            <FileField name="file" label={t.lawFile} optional maxBytes={house.settings.maxUploadBytes} />
            <Button>{t.look}</Button>
          </Form>
        </>
      ),
    };
  }

  return [
    { method: 'GET', path, act: checkAnchorsAct, handle: (request) => page(request) },
    {
      method: 'POST',
      path,
      act: checkAnchorsAct,
      upload: { maxFiles: 1 },
      async handle(request) {
        const id = request.params['id'] ?? '';
        try {
          await checkAnchors(house, register, request.actor, id, await textOf(request));
        } catch (error) {
          if (error instanceof Refusal && error.kind !== 'not-found')
            return page(request, error.fields.length > 0 ? error.fields : [{ field: 'file', message: error.text }]);
          throw error;
        }
        return {
          kind: 'redirect',
          to: `/hardheden/${id}`,
          notice: { kind: 'ok', text: hardshipTexts(request.language).checked },
        };
      },
    },
  ];
}

async function textOf(request: WebRequest): Promise<string> {
  const file = request.files.find(({ bytes }) => bytes.length > 0);
  if (!file) return request.form.get('text') ?? '';
  const read = await readDocument(file.bytes, { fileName: file.fileName });
  if (!read.ok) throw read.problem;
  return read.value.text;
}
