import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { demand, may, type Act } from '../../engine/access/access.ts';
import type { ApiRoute } from '../../engine/module/api-route.ts';
import type { Hall } from '../web/options.ts';
import { foreign } from './problem.ts';
import { readInput } from './read-input.ts';

/** Puts one operation on the server: who may, whether the input is right, then the handler, then only what the schema shows. */
export function serveOperation(server: FastifyInstance, hall: Hall, route: ApiRoute): void {
  const open = route.act.who.includes('anyone');
  const limit = route.limit ?? (open && route.method !== 'GET' ? 'write' : 'ordinary');
  server.route({
    method: route.method,
    url: route.path.replaceAll(/\{([^}]+)\}/g, ':$1'),
    config: { limit, act: route.act },
    async handler(request, reply) {
      const language = hall.languageOf(request);
      const actor = await hall.actorOf(request);
      const { name, who, rule } = route.act;
      const byRole: Act = { name, who, rule };
      if (!may(actor, byRole)) demand(actor, byRole);
      if (request.method !== 'GET' && !request.headers.authorization && !hall.fromOwnSite(request)) throw foreign;
      const posted = route.upload ? await hall.readUpload(request, route.upload.maxFiles) : null;
      const result = await route.handle({
        actor,
        language,
        params: readInput(route.params, 'path', request.params, language),
        query: readInput(route.query, 'query', request.query, language),
        body: readInput(route.body, 'body', posted ? Object.fromEntries(posted.form) : request.body, language),
        files: posted?.files ?? [],
      });
      return sendResult(reply, request, route, result, open);
    },
  });
}

function sendResult(reply: FastifyReply, request: FastifyRequest, route: ApiRoute, result: unknown, open: boolean) {
  const status = route.status ?? 200;
  if (open && route.method === 'GET') reply.header('access-control-allow-origin', '*');
  reply.code(status).header('cache-control', open && route.method === 'GET' ? 'no-cache' : 'no-store');
  if (status === 204) return reply.send();
  const shown: unknown = route.reply.parse(result);
  const links = pageLinks(request.url, shown);
  if (links) reply.header('link', links);
  return reply.type('application/json; charset=utf-8').send(JSON.stringify(shown));
}

/** The pages around this one, for replies that are a page of a list (RFC 8288). */
export function pageLinks(address: string, shown: unknown): string | null {
  if (typeof shown !== 'object' || shown === null || !('items' in shown)) return null;
  const { page, size, total } = shown as { page?: unknown; size?: unknown; total?: unknown };
  if (typeof page !== 'number' || typeof size !== 'number' || typeof total !== 'number') return null;
  const last = Math.max(1, Math.ceil(total / size));
  const at = (number: number, rel: string) => {
    const url = new URL(address, 'http://weerklank.invalid');
    url.searchParams.set('page', String(number));
    return `<${url.pathname}${url.search}>; rel="${rel}"`;
  };
  const around = [
    at(1, 'first'),
    page > 1 ? at(page - 1, 'prev') : '',
    page < last ? at(page + 1, 'next') : '',
    at(last, 'last'),
  ];
  return around.filter(Boolean).join(', ');
}
