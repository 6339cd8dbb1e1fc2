import { createHash } from 'node:crypto';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { islands } from '../../../ui/islands/islands.ts';
import { favicon } from '../../../ui/shell/logo.tsx';
import type { ShellProps } from '../../../ui/shell/shell-props.ts';
import { stylesheet, themeClass, type Theme } from '../../../ui/styles/stylesheet.ts';
import type { WebSettings } from '../options.ts';

interface Asset {
  readonly path: string;
  readonly type: string;
  readonly etag: string;
  /** The address changes with the content: browsers may keep it for good. */
  readonly lasting: boolean;
  readonly plain: Buffer;
  readonly br: Buffer;
  readonly gzip: Buffer;
}

function asset(path: string, type: string, text: string, lasting = false): Asset {
  const plain = Buffer.from(text);
  const hash = createHash('sha256').update(plain).digest('base64url').slice(0, 16);
  const br = brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
  return {
    path: path.replace('HASH', hash),
    type,
    etag: `"${hash}"`,
    lasting,
    plain,
    br,
    gzip: gzipSync(plain, { level: 9 }),
  };
}

/** Serves stylesheet, script and small files, compressed once at the start; gives the addresses that pages need. */
export function servesAssets(
  server: FastifyInstance,
  settings: WebSettings,
  theme: Theme = 'weerklank',
): ShellProps['assets'] {
  const style = asset('/assets/weerklank-HASH.css', 'text/css; charset=utf-8', stylesheet(theme), true);
  const script = asset('/assets/weerklank-HASH.js', 'text/javascript; charset=utf-8', islands(), true);
  const others = [
    asset('/favicon.svg', 'image/svg+xml', favicon),
    asset('/manifest.webmanifest', 'application/manifest+json', manifest(settings)),
    asset('/.well-known/security.txt', 'text/plain; charset=utf-8', securityText(settings)),
    asset('/robots.txt', 'text/plain; charset=utf-8', robots(settings)),
  ];
  for (const one of [style, script, ...others]) {
    server.get(one.path, { config: { limit: null } }, (request, reply) => sendAsset(one, request, reply));
  }
  server.get('/favicon.ico', { config: { limit: null } }, (_request, reply) => reply.redirect('/favicon.svg', 301));
  return { stylesheet: style.path, script: script.path, theme: themeClass(theme) };
}

function sendAsset(one: Asset, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  reply
    .header('etag', one.etag)
    .header('cache-control', one.lasting ? 'public, max-age=31536000, immutable' : 'public, max-age=3600')
    .header('vary', 'accept-encoding');
  if (request.headers['if-none-match'] === one.etag) return reply.code(304).send();
  const accepted = String(request.headers['accept-encoding'] ?? '');
  const coding = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : null;
  if (coding) reply.header('content-encoding', coding);
  return reply.type(one.type).send(coding ? one[coding] : one.plain);
}

function manifest({ organisation }: WebSettings): string {
  return JSON.stringify({
    name: `Weerklank · ${organisation}`,
    short_name: 'Weerklank',
    start_url: '/',
    display: 'browser',
    background_color: '#fbf9f5',
    theme_color: '#0f4c4a',
    icons: [{ src: '/favicon.svg', sizes: 'any', type: 'image/svg+xml' }],
  });
}

/** RFC 9116; without a contact it points at the page about this site. */
function securityText({ baseUrl, securityContact }: WebSettings): string {
  const expires = new Date(Date.now() + 300 * 86_400_000).toISOString();
  return [
    `Contact: ${securityContact ?? `${baseUrl}/over`}`,
    `Expires: ${expires}`,
    'Preferred-Languages: nl, en',
    `Canonical: ${baseUrl}/.well-known/security.txt`,
    '',
  ].join('\n');
}

function robots({ baseUrl }: WebSettings): string {
  const closed = ['/inloggen', '/uitloggen', '/werk', '/volgen', '/metrics', '/health', '/ready'];
  return ['User-agent: *', ...closed.map((path) => `Disallow: ${path}`), `Sitemap: ${baseUrl}/sitemap.xml`, ''].join(
    '\n',
  );
}
