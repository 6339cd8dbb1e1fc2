import { may } from '../../../engine/access/access.ts';
import type { House } from '../../../engine/module/house.ts';
import type { WebReply, WebRequest, WebRoute } from '../../../engine/module/web-route.ts';
import { Refusal, type FieldProblem } from '../../../kernel/errors.ts';
import { changeMarks } from '../change-marks/change-marks.action.ts';
import { copiesOf } from '../find-copies/copies.query.ts';
import { answerOne, writeMessage } from '../reply-signal/write-message.action.ts';
import { showNumber } from '../signal.ts';
import { signalActs } from '../signal.access.ts';
import { signalTexts } from '../texts/index.ts';
import { DeskSignalPage } from './view-signal.pages.tsx';
import { viewSignal } from './view-signal.query.ts';
import {
  readAttachment,
  readOriginalAttachment,
  readContact,
  readOriginal,
  type Contact,
  type OriginalStory,
} from './read-personal.query.ts';

type Opened = { readonly original?: OriginalStory | null; readonly contact?: Contact | null };

export function viewRoutes(house: House): WebRoute[] {
  const id = (request: WebRequest) => request.params['id'] ?? '';
  return [
    { method: 'GET', path: '/werk/signalen/:id', act: signalActs.list, handle: (request) => deskPage(house, request) },
    {
      method: 'POST',
      path: '/werk/signalen/:id/onbewerkt',
      act: signalActs.readOriginal,
      handle: (request) =>
        withReason(house, request, 'original-reason', async (reason) => ({
          original: await readOriginal(house, request.actor, id(request), reason),
        })),
    },
    {
      method: 'POST',
      path: '/werk/signalen/:id/afdekken',
      act: signalActs.mask,
      handle: (request) => changeCovers(house, request, id(request)),
    },
    {
      method: 'POST',
      path: '/werk/signalen/:id/contact',
      act: signalActs.readContact,
      handle: (request) =>
        withReason(house, request, 'contact-reason', async (reason) => ({
          contact: await readContact(house, request.actor, id(request), reason),
        })),
    },
    {
      method: 'POST',
      path: '/werk/signalen/:id/bericht',
      act: signalActs.write,
      async handle(request) {
        try {
          const send = request.form.get('answer') === 'yes' ? answerOne : writeMessage;
          await send(house, request.actor, id(request), request.form.get('message') ?? '');
          return {
            kind: 'redirect',
            to: `/werk/signalen/${id(request)}`,
            notice: { kind: 'ok', text: signalTexts(request.language).desk.written },
          };
        } catch (error) {
          if (error instanceof Refusal && error.fields.length > 0) return deskPage(house, request, {}, error.fields);
          throw error;
        }
      },
    },
    {
      method: 'GET',
      path: '/werk/signalen/:id/bijlagen/:file',
      act: signalActs.readAttachment,
      handle: (request) => download(house, request),
    },
    {
      method: 'GET',
      path: '/werk/signalen/:id/bijlagen/:file/origineel',
      act: signalActs.readAttachment,
      handle: (request) => downloadOriginal(house, request),
    },
  ];
}

async function deskPage(
  house: House,
  request: WebRequest,
  opened: Opened = {},
  problems: readonly FieldProblem[] = [],
): Promise<WebReply> {
  const view = await viewSignal(house, request.actor, request.params['id'] ?? '');
  const t = signalTexts(request.language).desk;
  return {
    kind: 'page',
    title: t.signal(showNumber(view.signal.number)),
    hidden: true,
    crumbs: [{ href: '/werk/signalen', text: t.inbox }],
    ...(problems.length > 0 ? { status: 400 } : {}),
    body: (
      <DeskSignalPage
        view={view}
        copies={await copiesOf(house, view.signal.id)}
        today={house.clock.today()}
        maySeePersons={may(request.actor, signalActs.readContact)}
        mayWrite={may(request.actor, signalActs.write)}
        problems={problems}
        values={request.form}
        opened={opened}
      />
    ),
  };
}

/** Changes what is covered; where that is refused, the original stands open again for who just read it. */
async function changeCovers(house: House, request: WebRequest, id: string): Promise<WebReply> {
  const { form, actor, language } = request;
  try {
    await changeMarks(house, actor, id, {
      version: Number(form.get('version')),
      uncover: form.getAll('uncover'),
      cover: { passage: (form.get('cover') ?? '').slice(0, 200), kind: form.get('kind') ?? '' },
    });
  } catch (error) {
    if (!(error instanceof Refusal) || error.fields.length === 0) throw error;
    const reason = signalTexts(language).marks.change;
    return deskPage(house, request, { original: await readOriginal(house, actor, id, reason) }, error.fields);
  }
  const notice = { kind: 'ok', text: signalTexts(language).marks.saved } as const;
  return { kind: 'redirect', to: `/werk/signalen/${id}`, notice };
}

/** Nobody reads about a person without saying why. */
async function withReason(
  house: House,
  request: WebRequest,
  field: string,
  open: (reason: string) => Promise<Opened>,
): Promise<WebReply> {
  const reason = (request.form.get(field) ?? '').trim();
  if (reason.length >= 5) return deskPage(house, request, await open(reason.slice(0, 200)));
  const message = { nl: 'Schrijf kort waarom u dit nodig hebt.', en: 'Write in short why you need this.' };
  return deskPage(house, request, {}, [{ field, message }]);
}

async function download(house: House, request: WebRequest): Promise<WebReply> {
  const id = request.params['id'] ?? '';
  const file = await readAttachment(house, request.actor, id, request.params['file'] ?? '');
  return {
    kind: 'file',
    body: house.files.open(file.shared),
    mediaType: 'application/octet-stream',
    name: file.fileName,
  };
}

async function downloadOriginal(house: House, request: WebRequest): Promise<WebReply> {
  const { id = '', file = '' } = request.params;
  const { original, fileName } = await readOriginalAttachment(house, request.actor, id, file);
  return { kind: 'file', body: house.files.open(original), mediaType: 'application/octet-stream', name: fileName };
}
