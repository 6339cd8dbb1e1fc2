import type { FastifyReply } from 'fastify';
import type { WebReply } from '../../../engine/module/web-route.ts';
import type { SessionCookies } from '../session/cookies.ts';
import { localPath } from '../sign-in/local-path.ts';
import type { DoorReply } from '../options.ts';
import type { Visit } from '../visit.ts';
import { pageHtml, type PageMaker } from './page-html.tsx';

export interface Sender {
  readonly cookies: SessionCookies;
  readonly maker: PageMaker;
}

/** Sends what a handler replied: a page in its shell, a redirect, or a file. */
export async function send(
  sender: Sender,
  reply: FastifyReply,
  visit: Visit,
  answer: DoorReply,
): Promise<FastifyReply> {
  if (answer.kind === 'page') return sendPage(sender, reply, visit, answer);
  if (answer.kind === 'redirect') {
    if (answer.notice) visit.session.leaveNotice(answer.notice);
    await sender.cookies.write(reply, visit.session);
    return reply.redirect(localPath(answer.to), 303);
  }
  await sender.cookies.write(reply, visit.session);
  if (answer.kind === 'elsewhere') return reply.redirect(answer.to, 303);
  return sendFile(reply, answer);
}

async function sendPage(sender: Sender, reply: FastifyReply, visit: Visit, page: Extract<WebReply, { kind: 'page' }>) {
  const html = pageHtml(sender.maker, visit, page);
  await sender.cookies.write(reply, visit.session);
  if (page.hidden) reply.header('x-robots-tag', 'noindex, nofollow');
  return reply
    .code(page.status ?? 200)
    .header('cache-control', visit.session.begun || page.hidden ? 'no-store' : 'no-cache')
    .header('vary', 'accept-language, cookie')
    .header('content-language', visit.language)
    .type('text/html; charset=utf-8')
    .send(html);
}

/** Media types that browsers may show in place without running anything; the rest is always saved. */
const shown =
  /^(application\/(pdf|json|atom\+xml|ld\+json|xml)|image\/(png|jpeg|gif|webp)|text\/(plain|csv|xml|turtle))\b/;

function sendFile(reply: FastifyReply, file: Extract<WebReply, { kind: 'file' }>): FastifyReply {
  const inline = file.inline === true && shown.test(file.mediaType);
  const name = file.name === undefined ? '' : `; ${fileNameParameter(file.name)}`;
  const body =
    file.body instanceof Uint8Array ? Buffer.from(file.body.buffer, file.body.byteOffset, file.body.length) : file.body;
  if (!inline) reply.header('content-security-policy', "default-src 'none'; sandbox");
  return reply
    .header('content-disposition', `${inline ? 'inline' : 'attachment'}${name}`)
    .header('cache-control', 'no-cache')
    .type(file.mediaType)
    .send(body);
}

/** The name as RFC 6266 wants it: a plain one for old readers, the real one encoded. */
export function fileNameParameter(name: string): string {
  const clean =
    name
      .replace(/[\u0000-\u001f\u007f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069/\\:*?"<>|]+/g, '-')
      .replace(/^\.+/, '')
      .slice(0, 150)
      .toWellFormed() || 'bestand';
  const plain =
    clean
      .normalize('NFD')
      .replace(/[^\x20-\x7e]/g, '')
      .replace(/["%;]/g, '') || 'bestand';
  const encoded = encodeURIComponent(clean).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `filename="${plain}"; filename*=UTF-8''${encoded}`;
}
