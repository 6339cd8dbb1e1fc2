import { stringify } from 'csv-stringify/sync';
import type { House } from '../../../engine/module/house.ts';
import type { WebReply, WebRequest, WebRoute } from '../../../engine/module/web-route.ts';
import { Refusal, type FieldProblem } from '../../../kernel/errors.ts';
import { signalActs } from '../signal.access.ts';
import { signalTexts } from '../texts/index.ts';
import { decideImport, previewImport, receiveImport } from './import-signals.action.ts';
import { PreviewPage, UploadPage } from './import-signals.pages.tsx';

const path = '/werk/signalen/inlezen';
const act = signalActs.import;

export function importRoutes(house: House): WebRoute[] {
  return [
    { method: 'GET', path, act, handle: (request) => Promise.resolve(uploadPage(house, request, [])) },
    { method: 'POST', path, act, upload: { maxFiles: 1 }, handle: (request) => receive(house, request) },
    { method: 'GET', path: `${path}/:id`, act, handle: (request) => previewPage(house, request) },
    {
      method: 'POST',
      path: `${path}/:id`,
      act,
      async handle(request) {
        const id = request.params['id'] ?? '';
        await decideImport(house, request.actor, id, request.form.get('decision') === 'take' ? 'take' : 'discard');
        return { kind: 'redirect', to: `${path}/${id}` };
      },
    },
    { method: 'GET', path: `${path}/:id/fouten.csv`, act, handle: (request) => refusedRows(house, request) },
  ];
}

function uploadPage(house: House, request: WebRequest, problems: readonly FieldProblem[]): WebReply {
  const t = signalTexts(request.language);
  return {
    kind: 'page',
    title: t.import.title,
    hidden: true,
    crumbs: [{ href: '/werk/signalen', text: t.desk.inbox }],
    ...(problems.length > 0 ? { status: 400 } : {}),
    body: <UploadPage problems={problems} maxBytes={house.settings.maxUploadBytes} />,
  };
}

async function receive(house: House, request: WebRequest): Promise<WebReply> {
  const file = request.files.find(({ bytes }) => bytes.length > 0);
  const empty = { nl: signalTexts('nl').import.empty, en: signalTexts('en').import.empty };
  if (!file) return uploadPage(house, request, [{ field: 'file', message: empty }]);
  try {
    return { kind: 'redirect', to: `${path}/${await receiveImport(house, request.actor, file)}` };
  } catch (error) {
    if (error instanceof Refusal && error.kind !== 'not-allowed')
      return uploadPage(house, request, [{ field: 'file', message: error.text }]);
    throw error;
  }
}

async function previewPage(house: House, request: WebRequest): Promise<WebReply> {
  const preview = await previewImport(house, request.actor, request.params['id'] ?? '');
  const t = signalTexts(request.language);
  return {
    kind: 'page',
    title: t.import.previewTitle(preview.import.file_name),
    hidden: true,
    width: 'wide',
    crumbs: [
      { href: '/werk/signalen', text: t.desk.inbox },
      { href: path, text: t.import.title },
    ],
    body: <PreviewPage preview={preview} />,
  };
}

/** The refused rows with what is wrong, to mend and send again; cells that look like a formula are made harmless. */
async function refusedRows(house: House, request: WebRequest): Promise<WebReply> {
  const preview = await previewImport(house, request.actor, request.params['id'] ?? '');
  const rows = preview.rows.flatMap(({ number, cells, result }) =>
    result.ok
      ? []
      : [
          {
            ...cells,
            rij: String(number),
            probleem: result.problems.map(({ field, message }) => `${field}: ${message[request.language]}`).join(' '),
          },
        ],
  );
  return {
    kind: 'file',
    name: 'afgekeurde-rijen.csv',
    mediaType: 'text/csv; charset=utf-8',
    body: stringify(rows, {
      header: true,
      bom: true,
      delimiter: ';',
      columns: [...preview.columns, 'rij', 'probleem'],
      escape_formulas: true,
    }),
  };
}
