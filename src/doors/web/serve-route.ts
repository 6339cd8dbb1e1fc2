import type { FastifyInstance, FastifyRequest } from 'fastify';
import { demand, may, type Act, type Actor } from '../../engine/access/access.ts';
import { Refusal } from '../../kernel/errors.ts';
import type { DoorRequest, DoorRoute, WebSettings } from './options.ts';
import { send, type Sender } from './reply/send.tsx';
import { readUpload, type Posted } from './request/upload.ts';
import { csrfField, fromOwnSite, type Csrf } from './session/csrf.ts';
import { texts } from './texts/texts.ts';
import { visitOf, type Visit, type VisitTools } from './visit.ts';

export interface RouteTools extends VisitTools {
  readonly csrf: Csrf;
  readonly sender: Sender;
  readonly settings: WebSettings;
}

/** Puts one page or form on the server: who may, from where, how often, how much; then the handler. */
export function serveRoute(server: FastifyInstance, tools: RouteTools, route: DoorRoute): void {
  server.route({
    method: route.method,
    url: route.path,
    config: { act: route.act, limit: route.limit ?? 'ordinary' },
    async handler(request, reply) {
      const visit = await visitOf(tools, request, reply, route.act);
      admit(visit.actor, route.act);
      const posted = await read(tools, visit, route, request);
      return send(tools.sender, reply, visit, await route.handle(requestOf(visit, request, posted)));
    },
  });
}

/** Refuses roles that the act does not name; a condition on the record is the handler's. */
function admit(actor: Actor, { name, who, rule }: Act<never>): void {
  const byRole: Act = { name, who, rule };
  if (!may(actor, byRole)) demand(actor, byRole);
}

const nothing: Posted = { form: new URLSearchParams(), files: [] };

/** The posted form, once it is sure that it came from our own page. */
async function read(tools: RouteTools, visit: Visit, route: DoorRoute, request: FastifyRequest): Promise<Posted> {
  if (route.method === 'GET') return nothing;
  if (!fromOwnSite(request, tools.settings.baseUrl)) throw foreign;
  const posted = await body(tools, route, request);
  tools.csrf.check(visit.session, posted.form.get(csrfField));
  posted.form.delete(csrfField);
  return posted;
}

async function body({ settings }: RouteTools, route: DoorRoute, request: FastifyRequest): Promise<Posted> {
  if (request.isMultipart()) {
    const posted = await readUpload(request, {
      maxBytes: settings.maxUploadBytes,
      maxFiles: route.upload?.maxFiles ?? 0,
    });
    if (posted.files.length > 0 && !route.upload) throw noFiles;
    return posted;
  }
  return { form: request.body instanceof URLSearchParams ? request.body : new URLSearchParams(), files: [] };
}

function requestOf(visit: Visit, request: FastifyRequest, posted: Posted): DoorRequest {
  const { actor, language, session, path, query, page } = visit;
  const params = request.params as Readonly<Record<string, string>>;
  return { actor, language, session, path, query, page, params, form: posted.form, files: posted.files };
}

const both = (key: 'foreign' | 'noFiles') => ({ nl: texts('nl').errors[key], en: texts('en').errors[key] });
const foreign = new Refusal('not-allowed', both('foreign'));
const noFiles = new Refusal('invalid', both('noFiles'));
