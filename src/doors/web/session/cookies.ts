import type { FastifyReply, FastifyRequest } from 'fastify';
import { createSeal } from './seal.ts';
import { Session, type SessionContent } from './session.ts';

/** Hours after which a session ends: short for staff, longer for someone in the middle of a story. */
const hours = { staff: 10, visitor: 48 };

export interface SessionCookies {
  read(request: FastifyRequest): Promise<Session>;
  write(reply: FastifyReply, session: Session): Promise<void>;
}

/** Sessions in an encrypted cookie: http-only, same-site, and bound to this host under https. */
export function sessionCookies(secret: string, secure: boolean, nowSeconds: () => number): SessionCookies {
  const seal = createSeal(secret, 'session cookie');
  const name = secure ? '__Host-weerklank' : 'weerklank';
  const attributes = { path: '/', httpOnly: true, sameSite: 'lax', secure } as const;
  return {
    async read(request) {
      const sealed = request.cookies[name];
      if (!sealed || sealed.length > 8000) return new Session(null);
      const opened = await seal.open(sealed);
      const content = opened === null ? null : (JSON.parse(opened) as SessionContent);
      return new Session(content && content.until > nowSeconds() ? content : null);
    },
    async write(reply, session) {
      if (!session.changed) return;
      const begin = session.staff?.since ?? nowSeconds();
      const until = begin + (session.staff ? hours.staff : hours.visitor) * 3600;
      const content = session.content(until);
      session.changed = false;
      if (content) reply.setCookie(name, await seal.close(JSON.stringify(content)), attributes);
      else reply.clearCookie(name, attributes);
    },
  };
}
