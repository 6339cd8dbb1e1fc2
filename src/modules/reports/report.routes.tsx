import { demand, may } from '../../engine/access/access.ts';
import type { House } from '../../engine/module/house.ts';
import type { WebReply, WebRequest, WebRoute } from '../../engine/module/web-route.ts';
import { parseDate } from '../../kernel/dates.ts';
import { Refusal, type FieldProblem } from '../../kernel/errors.ts';
import { framePieces, type Frame } from './edition.ts';
import type { ReportNeeds } from './needs.ts';
import { reportDocument } from './render/report-document.ts';
import { reportActs } from './report.access.ts';
import { correctEdition, dataOf, figuresBefore, freezeEdition, makeEdition, writeFrame } from './report.action.ts';
import { EditionPage, EditionsPage, NewEditionPage } from './report.pages.tsx';
import { listEditions, loadEdition } from './report.tables.ts';
import { reportTexts } from './texts/index.ts';

const idOf = (request: WebRequest) => request.params['id'] ?? '';

export function reportRoutes(house: House, needs: ReportNeeds): WebRoute[] {
  const back = (to: string, text: string): WebReply => ({ kind: 'redirect', to, notice: { kind: 'ok', text } });

  async function editionPage(
    request: WebRequest,
    problems: readonly FieldProblem[] = [],
    typed?: Frame,
  ): Promise<WebReply> {
    const edition = await loadEdition(house.database, idOf(request));
    if (edition.state === 'draft') demand(request.actor, reportActs.edit);
    const data = await dataOf(needs, edition);
    const document = reportDocument({
      edition,
      data,
      publisher: house.settings.organisation,
      before: await figuresBefore(house, edition),
    });
    const correctedBy = (await listEditions(house.database, false)).filter(({ corrects }) => corrects === edition.id);
    const body = (
      <EditionPage
        edition={edition}
        document={document}
        correctedBy={correctedBy}
        mayEdit={may(request.actor, reportActs.edit)}
        mayFreeze={may(request.actor, reportActs.freeze)}
        problems={problems}
        typed={typed}
      />
    );
    const crumbs = [{ href: '/rapporten', text: reportTexts(request.language).reports }];
    return {
      kind: 'page',
      title: edition.title,
      crumbs,
      body,
      hidden: edition.state === 'draft',
      ...(typed ? { status: 409 } : problems.length > 0 ? { status: 400 } : {}),
    };
  }

  async function newPage(request: WebRequest, problems: readonly FieldProblem[] = []): Promise<WebReply> {
    const year = Number(house.clock.today().slice(0, 4));
    const filled = request.form.has('title')
      ? request.form
      : { kind: 'hardships', from: `01-01-${year}`, until: `31-12-${year}`, title: `Hardheden en oplossingen ${year}` };
    const body = <NewEditionPage plans={await needs.plans()} values={filled} problems={problems} />;
    return {
      kind: 'page',
      title: reportTexts(request.language).make,
      hidden: true,
      body,
      ...(problems.length > 0 ? { status: 400 } : {}),
    };
  }

  async function make(request: WebRequest): Promise<WebReply> {
    const { form } = request;
    try {
      const id = await makeEdition(house, request.actor, {
        kind: form.get('kind') === 'state-of' ? 'state-of' : 'hardships',
        title: form.get('title') ?? '',
        from: parseDate(form.get('from') ?? '') ?? '9999-12-31',
        until: parseDate(form.get('until') ?? '') ?? '0000-01-01',
        planId: form.get('plan') || null,
      });
      return { kind: 'redirect', to: `/rapporten/${id}` };
    } catch (error) {
      if (error instanceof Refusal && error.fields.length > 0) return newPage(request, error.fields);
      throw error;
    }
  }

  function download(path: string, of: 'html' | 'pdf' | 'bundle', mediaType: string, extension: string): WebRoute {
    return {
      method: 'GET',
      path,
      act: reportActs.view,
      async handle(request) {
        const edition = await loadEdition(house.database, idOf(request));
        const file = edition[of];
        if (!file)
          throw new Refusal('not-found', {
            nl: 'Deze editie staat nog niet vast.',
            en: 'This edition is not frozen yet.',
          });
        const name = `${edition.title.toLowerCase().replace(/[^a-z0-9]+/g, '-')}-editie-${edition.number}.${extension}`;
        return { kind: 'file', body: house.files.open(file), mediaType, name };
      },
    };
  }

  return [
    {
      method: 'GET',
      path: '/rapporten',
      act: reportActs.view,
      async handle({ actor, language }) {
        const mayEdit = may(actor, reportActs.edit);
        const body = <EditionsPage editions={await listEditions(house.database, mayEdit)} mayEdit={mayEdit} />;
        return { kind: 'page', title: reportTexts(language).reports, body };
      },
    },
    { method: 'GET', path: '/rapporten/nieuw', act: reportActs.edit, handle: (request) => newPage(request) },
    { method: 'POST', path: '/rapporten/nieuw', act: reportActs.edit, handle: make },
    { method: 'GET', path: '/rapporten/:id', act: reportActs.view, handle: (request) => editionPage(request) },
    download('/rapporten/:id/rapport.html', 'html', 'text/html; charset=utf-8', 'html'),
    download('/rapporten/:id/rapport.pdf', 'pdf', 'application/pdf', 'pdf'),
    download('/rapporten/:id/gegevens.zip', 'bundle', 'application/zip', 'zip'),
    {
      method: 'POST',
      path: '/rapporten/:id/tekst',
      act: reportActs.edit,
      async handle(request) {
        const frame = Object.fromEntries(
          framePieces.map((piece) => [piece, (request.form.get(piece) ?? '').slice(0, 20_000)]),
        );
        try {
          await writeFrame(house, request.actor, idOf(request), Number(request.form.get('version')), frame);
        } catch (error) {
          const { state } = await loadEdition(house.database, idOf(request));
          if (!(error instanceof Refusal && error.kind === 'conflict') || state === 'frozen') throw error;
          return editionPage(request, [], frame);
        }
        return back(`/rapporten/${idOf(request)}`, reportTexts(request.language).saved);
      },
    },
    {
      method: 'POST',
      path: '/rapporten/:id/vastzetten',
      act: reportActs.freeze,
      async handle(request) {
        await freezeEdition(house, needs, request.actor, idOf(request));
        return back(`/rapporten/${idOf(request)}`, reportTexts(request.language).frozenNow);
      },
    },
    {
      method: 'POST',
      path: '/rapporten/:id/verbeter',
      act: reportActs.edit,
      async handle(request) {
        try {
          return {
            kind: 'redirect',
            to: `/rapporten/${await correctEdition(house, request.actor, idOf(request), request.form.get('changes') ?? '')}`,
          };
        } catch (error) {
          if (error instanceof Refusal && error.fields.length > 0) return editionPage(request, error.fields);
          throw error;
        }
      },
    },
  ];
}
