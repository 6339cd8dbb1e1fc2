import type { FastifyReply, FastifyRequest } from 'fastify';
import { anyone, rolesOf, type Act, type Actor } from '../../engine/access/access.ts';
import type { PageContext } from '../../engine/module/web-route.ts';
import type { Language } from '../../kernel/dates.ts';
import { languageCookie, languageOf } from './request/language.ts';
import type { Csrf } from './session/csrf.ts';
import type { SessionCookies } from './session/cookies.ts';
import type { Session } from './session/session.ts';
import type { StaffStore } from './sign-in/staff.store.ts';

/** One request as the door sees it: who, in which language, with what in the cookie. */
export interface Visit {
  readonly actor: Actor;
  readonly language: Language;
  readonly session: Session;
  /** Path with query, without the choice of language. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly page: PageContext;
}

export interface VisitTools {
  readonly cookies: SessionCookies;
  readonly csrf: Csrf;
  readonly staff: StaffStore;
  readonly languageDefault: Language;
  readonly secure: boolean;
}

const visits = new WeakMap<FastifyRequest, Promise<Visit>>();

/** The visit of a request; made once. `act` decides whether a reporter or a member of staff is meant. */
export function visitOf(
  tools: VisitTools,
  request: FastifyRequest,
  reply: FastifyReply,
  act?: Act<never>,
): Promise<Visit> {
  const known = visits.get(request);
  if (known) return known;
  const visit = makeVisit(tools, request, reply, act);
  visits.set(request, visit);
  return visit;
}

async function makeVisit(
  tools: VisitTools,
  request: FastifyRequest,
  reply: FastifyReply,
  act: Act<never> | undefined,
): Promise<Visit> {
  const session = await tools.cookies.read(request);
  const language = languageOf(request, tools.languageDefault);
  const url = new URL(request.url, 'http://weerklank.invalid');
  if (url.searchParams.has('lang')) {
    url.searchParams.delete('lang');
    reply.setCookie(languageCookie, language, { path: '/', sameSite: 'lax', secure: tools.secure, maxAge: 31_536_000 });
  }
  const actor = await actorOf(tools.staff, session, act);
  const path = `${url.pathname}${url.search}`;
  return {
    actor,
    language,
    session,
    path,
    query: url.searchParams,
    page: pageContext(tools, { actor, language, session, path }),
  };
}

/** Staff by their sign-in; else a reporter who opened a receipt in this session; else anyone. */
async function actorOf(staff: StaffStore, session: Session, act: Act<never> | undefined): Promise<Actor> {
  const member = session.staff ? await staff.actor(session.staff) : null;
  if (session.staff && !member) session.signOut();
  const signalId = session.get('signal');
  const reporter: Actor | null = signalId === undefined ? null : { kind: 'reporter', signalId };
  if (member && reporter && act?.who.includes('reporter') && !rolesOf(member).some((role) => act.who.includes(role))) {
    return reporter;
  }
  return member ?? reporter ?? anyone;
}

type Parts = Pick<Visit, 'actor' | 'language' | 'session' | 'path'>;

/** The token and the notice are taken when a page asks for them, so that pages without a form set no cookie. */
function pageContext(tools: VisitTools, { actor, language, session, path }: Parts): PageContext {
  let notice: PageContext['notice'] | undefined;
  return {
    actor,
    language,
    path,
    get csrf() {
      return tools.csrf.token(session);
    },
    get notice() {
      notice ??= session.takeNotice();
      return notice;
    },
  };
}
