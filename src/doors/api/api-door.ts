import { randomBytes } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import type { Module } from '../../engine/module/house.ts';
import type { Door, Hall } from '../web/options.ts';
import { apiPage } from './api-page.tsx';
import { apiVersion } from './api-version.ts';
import { openApi } from './openapi.ts';
import { notFound, problemOf, sendProblem } from './problem.ts';
import { serveOperation } from './serve-operation.ts';
import { texts } from './texts/texts.ts';

export interface ApiOptions {
  readonly modules: readonly Module[];
  /** The address for questions about the API; webmaster at the site's host where absent (RFC 2142). */
  readonly contactEmail?: string | undefined;
}

/** The JSON API under `/api/v1`, its description, and a page about it; give it to `createWebServer` as one of its doors. */
export function apiDoor(options: ApiOptions): Door {
  return async (server, hall) => {
    const routes = options.modules.flatMap(({ api }) => api);
    hall.serve(apiPage(routes));
    await server.register(
      (api, _options, done) => {
        answersInProblems(api, hall);
        const document = JSON.stringify(openApi(routes, hall.settings, options.contactEmail));
        api.get('/openapi.json', (_request, reply) =>
          reply.header('access-control-allow-origin', '*').type('application/json; charset=utf-8').send(document),
        );
        for (const route of routes) serveOperation(api, hall, route);
        done();
      },
      { prefix: '/api/v1' },
    );
  };
}

function answersInProblems(api: FastifyInstance, hall: Hall): void {
  api.addHook('onRequest', (_request, reply, done) => {
    reply.header('api-version', apiVersion).header('vary', 'accept-language, authorization, cookie');
    done();
  });
  api.setNotFoundHandler((request, reply) => {
    const language = hall.languageOf(request);
    const problem = problemOf(notFound, language);
    return problem ? sendProblem(reply.header('api-version', apiVersion), language, problem) : reply.code(404).send();
  });
  api.setErrorHandler((error, request, reply) => {
    const language = hall.languageOf(request);
    const problem = problemOf(error, language);
    if (problem) {
      if (problem.status === 401) reply.header('www-authenticate', 'Bearer');
      return sendProblem(reply.header('api-version', apiVersion), language, problem);
    }
    const incident = randomBytes(4).toString('hex');
    hall.log.error(
      { error: error as Error, code: incident, route: request.routeOptions.url ?? 'unknown' },
      'request crashed',
    );
    const words = texts(language);
    return sendProblem(reply, language, { status: 500, title: words.crashTitle, detail: words.crash(incident) });
  });
}
