import { z } from 'zod';
import { apiRoute, type ApiRoute } from '../../../engine/module/api-route.ts';
import type { WebReply, WebRequest, WebRoute } from '../../../engine/module/web-route.ts';
import { Refusal, type FieldProblem } from '../../../kernel/errors.ts';
import { libraryActs } from '../library.access.ts';
import type { LibraryNeeds } from '../needs.ts';
import { readQuestion } from '../question/question.ts';
import { questionInWords, wordsOf } from '../question/words.ts';
import { libraryTexts } from '../texts/index.ts';
import { readToken } from './alert-link.ts';
import { confirmAlert, requestAlert, stopAlert } from './alert.action.ts';
import { DeadLinkPage, DonePage, OneButtonPage, RequestPage, SentPage } from './alert.pages.tsx';
import type { AlertHouse } from './alert.store.ts';

export function alertRoutes(house: AlertHouse, needs: LibraryNeeds): WebRoute[] {
  const { subscribe, manage } = libraryActs;

  function requestPage({ language, query, form }: WebRequest, problems: readonly FieldProblem[] = []): WebReply {
    const { question } = readQuestion(query);
    const asked = questionInWords(question, wordsOf(needs.sources(), language), language);
    const body = <RequestPage question={question} asked={asked} values={form} problems={problems} />;
    const status = problems.length > 0 ? { status: 400 } : {};
    return { kind: 'page', title: libraryTexts(language).alerts.title, hidden: true, body, ...status };
  }

  async function request(request: WebRequest): Promise<WebReply> {
    const { question } = readQuestion(request.query);
    try {
      const email = request.form.get('email') ?? '';
      await requestAlert(house, request.actor, { email, question, language: request.language });
    } catch (error) {
      if (error instanceof Refusal && error.fields.length > 0) return requestPage(request, error.fields);
      throw error;
    }
    const title = libraryTexts(request.language).alerts.sentTitle;
    return { kind: 'page', title, hidden: true, body: <SentPage question={question} /> };
  }

  const dead = ({ language }: WebRequest): WebReply => ({
    kind: 'page',
    title: libraryTexts(language).alerts.deadTitle,
    status: 404,
    hidden: true,
    body: <DeadLinkPage />,
  });

  function button(purpose: 'confirm' | 'stop') {
    return (request: WebRequest): Promise<WebReply> => {
      const name = purpose === 'confirm' ? 'bevestig' : 'stop';
      if (readToken(house.settings.secret, name, tokenOf(request)) === null) return Promise.resolve(dead(request));
      const t = libraryTexts(request.language).alerts;
      const title = purpose === 'confirm' ? t.confirmTitle : t.stopTitle;
      const path = `/zoeken/bericht/${name}/${encodeURIComponent(tokenOf(request))}`;
      return Promise.resolve({
        kind: 'page',
        title,
        hidden: true,
        body: <OneButtonPage purpose={purpose} path={path} />,
      });
    };
  }

  function done(purpose: 'confirm' | 'stop') {
    return async (request: WebRequest): Promise<WebReply> => {
      const act = purpose === 'confirm' ? confirmAlert : stopAlert;
      if (!(await act(house, request.actor, tokenOf(request)))) return dead(request);
      const { title } = libraryTexts(request.language).alerts;
      return { kind: 'page', title, hidden: true, body: <DonePage purpose={purpose} /> };
    };
  }

  const at = '/zoeken/bericht';
  return [
    { method: 'GET', path: at, act: subscribe, handle: (visit) => Promise.resolve(requestPage(visit)) },
    { method: 'POST', path: at, act: subscribe, limit: 'write', handle: request },
    { method: 'GET', path: `${at}/bevestig/:token`, act: manage, limit: 'guess', handle: button('confirm') },
    { method: 'POST', path: `${at}/bevestig/:token`, act: manage, limit: 'guess', handle: done('confirm') },
    { method: 'GET', path: `${at}/stop/:token`, act: manage, limit: 'guess', handle: button('stop') },
    { method: 'POST', path: `${at}/stop/:token`, act: manage, limit: 'guess', handle: done('stop') },
  ];
}

function tokenOf({ params }: WebRequest): string {
  return params['token'] ?? '';
}

/** Where mail programs stop the messages with one click (RFC 8058); says the same for every link. */
export function alertApi(house: AlertHouse): ApiRoute[] {
  return [
    apiRoute({
      method: 'POST',
      path: '/search-alerts/{token}/stop',
      operationId: 'stopSearchAlert',
      tag: 'search',
      summary: { nl: 'Stop de berichten over een zoekvraag', en: 'Stop the messages about a search' },
      act: libraryActs.manage,
      params: z.object({ token: z.string().max(200) }),
      reply: z.object({ stopped: z.literal(true) }),
      limit: 'guess',
      async handle({ actor, params }) {
        await stopAlert(house, actor, params.token);
        return { stopped: true as const };
      },
    }),
  ];
}
