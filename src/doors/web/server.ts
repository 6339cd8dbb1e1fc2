import { randomBytes } from 'node:crypto';
import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { anyone, staffRoles, type Act, type Role } from '../../engine/access/access.ts';
import { Refusal } from '../../kernel/errors.ts';
import { securesPages } from './headers.ts';
import { limitsRequests, standardLimits } from './limits.ts';
import type { Hall, WebOptions } from './options.ts';
import { asRefusal, crashPage, refusalPage } from './reply/error-page.tsx';
import { send, type Sender } from './reply/send.tsx';
import { readsForms } from './request/form.ts';
import { readUpload } from './request/upload.ts';
import { languageOf } from './request/language.ts';
import { serveRoute, type RouteTools } from './serve-route.ts';
import { sessionCookies } from './session/cookies.ts';
import { createCsrf, fromOwnSite } from './session/csrf.ts';
import { localPath } from './sign-in/local-path.ts';
import { createStaffStore } from './sign-in/staff.store.ts';
import { sitePages } from './site/site-pages.tsx';
import { servesAssets } from './static/assets.ts';
import { tellsHealth } from './watch/health.ts';
import { watchesRequests } from './watch/metrics.ts';
import { visitOf } from './visit.ts';

/** Builds the web server with every page of the modules; call `listen` on it, and `close` at the end. */
export async function createWebServer(options: WebOptions): Promise<FastifyInstance> {
  const { settings, house, log } = options;
  const secure = settings.baseUrl.startsWith('https://');
  const server = fastify({
    bodyLimit: 2_000_000,
    trustProxy: options.trustProxy ?? 'loopback',
    routerOptions: { ignoreTrailingSlash: false, maxParamLength: 300 },
    requestTimeout: 600_000,
    keepAliveTimeout: 65_000,
    return503OnClosing: true,
    logger: false,
  });
  await securesPages(server, secure, options.signIn.formTargets);
  await server.register(cookie);
  await limitsRequests(server, { ...standardLimits, ...options.limits });
  await server.register(multipart);
  readsForms(server, 2_000_000);
  dropsTrailingSlash(server);
  watchesRequests(server, log, settings.metricsToken);

  const seconds = () => Date.parse(house.clock.now()) / 1000;
  const staff = createStaffStore(house.database);
  const cookies = sessionCookies(settings.secret, secure, seconds);
  const navigation = options.modules.flatMap((module) => module.navigation).sort((a, b) => a.order - b.order);
  const assets = servesAssets(server, settings, options.theme);
  const sender: Sender = {
    cookies,
    maker: { settings, navigation, assets, has: (url) => server.hasRoute({ method: 'GET', url }) },
  };
  const languageDefault = settings.languageDefault ?? 'nl';
  const tools: RouteTools = {
    cookies,
    csrf: createCsrf(settings.secret),
    staff,
    languageDefault,
    secure,
    sender,
    settings,
  };

  failsInWords(server, tools, log);
  tellsHealth(server, options);
  const own = [...options.signIn.routes({ staff, settings, log, now: () => house.clock.now() }), ...sitePages(options)];
  for (const route of options.modules.flatMap((module) => module.routes)) serveRoute(server, tools, route);
  for (const route of own) {
    if (!server.hasRoute({ method: route.method, url: route.path })) serveRoute(server, tools, route);
  }
  const hall: Hall = {
    settings,
    log,
    languageOf: (request) => languageOf(request, languageDefault),
    fromOwnSite: (request) => fromOwnSite(request, settings.baseUrl),
    actorOf: (request) => actorOf(options, tools, request),
    readUpload: (request, maxFiles) => readUpload(request, { maxBytes: settings.maxUploadBytes, maxFiles }),
    serve: (route) => serveRoute(server, tools, route),
  };
  for (const door of options.doors ?? []) await door(server, hall);
  return server;
}

async function actorOf({ signIn }: WebOptions, tools: RouteTools, request: FastifyRequest) {
  const [scheme, token] = (request.headers.authorization ?? '').split(' ');
  if (scheme?.toLowerCase() === 'bearer' && token) {
    const actor = await signIn.bearer?.(token, tools.staff);
    if (actor) return actor;
    throw new Refusal('not-signed-in', { nl: 'Dit toegangsbewijs is niet geldig.', en: 'This token is not valid.' });
  }
  const session = await tools.cookies.read(request);
  return (session.staff ? await tools.staff.actor(session.staff) : null) ?? anyone;
}

/** One address per page: with a slash at its end it leads to the one without. */
function dropsTrailingSlash(server: FastifyInstance): void {
  server.addHook('onRequest', async (request, reply) => {
    const path = request.url.split('?')[0] ?? '/';
    if (path.length < 2 || !path.endsWith('/') || !['GET', 'HEAD'].includes(request.method)) return;
    const query = request.url.slice(path.length);
    return reply.redirect(localPath(`${path.replace(/\/+$/, '')}${query}`), 301);
  });
}

type Log = WebOptions['log'];

/** Turns refusals into pages with words, and crashes into a number to report. */
function failsInWords(server: FastifyInstance, tools: RouteTools, log: Log): void {
  server.setNotFoundHandler(async (request, reply) => {
    return refuse(tools, request, reply, asRefusal({ statusCode: 404 }) ?? unreadable);
  });
  server.setErrorHandler(async (error, request, reply) => {
    const refusal = asRefusal(error);
    if (refusal) return refuse(tools, request, reply, refusal);
    const incident = randomBytes(4).toString('hex');
    log.error(
      { error: error as Error, code: incident, route: request.routeOptions.url ?? 'unknown' },
      'request crashed',
    );
    const visit = await visitOf(tools, request, reply);
    return send(tools.sender, reply, visit, crashPage(incident, visit));
  });
}

const unreadable = new Refusal('invalid', { nl: 'Wij konden dit niet lezen.', en: 'We could not read this.' });

async function refuse(tools: RouteTools, request: FastifyRequest, reply: FastifyReply, refusal: Refusal) {
  const visit = await visitOf(tools, request, reply);
  const asked = request.method === 'GET' || request.method === 'HEAD';
  if (refusal.kind === 'not-signed-in' && asked) {
    // Pages of a reporter open with the receipt, not with a staff account.
    const who: readonly Role[] = (request.routeOptions.config as { act?: Act<never> }).act?.who ?? [];
    const place = who.includes('reporter') && !staffRoles.some((role) => who.includes(role)) ? '/volgen' : null;
    return reply.redirect(place ?? `/inloggen?terug=${encodeURIComponent(visit.path)}`, 303);
  }
  return send(tools.sender, reply, visit, refusalPage(refusal, visit));
}
