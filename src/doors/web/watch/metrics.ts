import { timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import { Refusal } from '../../../kernel/errors.ts';
import type { Log } from '../../../platform/log/log.ts';

/** Measures every request by its route, never by its address, and writes one line of log about it. */
export function watchesRequests(server: FastifyInstance, log: Log, token: string | undefined): void {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const durations = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time to answer, by route, method and status.',
    labelNames: ['route', 'method', 'status'],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [registry],
  });
  server.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'unknown';
    const seconds = reply.elapsedTime / 1000;
    durations.labels(route, request.method, String(reply.statusCode)).observe(seconds);
    log.info(
      { route, method: request.method, status: reply.statusCode, milliseconds: Math.round(reply.elapsedTime) },
      'request',
    );
    done();
  });
  server.addHook('onClose', (_instance, done) => {
    registry.clear();
    done();
  });
  server.get('/metrics', { config: { limit: null } }, async (request, reply) => {
    if (!mayCollect(request, token))
      throw new Refusal('not-found', { nl: 'Op dit adres vinden wij niets.', en: 'We find nothing at this address.' });
    return reply
      .type(registry.contentType)
      .header('cache-control', 'no-store')
      .send(await registry.metrics());
  });
}

/** This machine itself, not through a proxy; or who shows the token. */
function mayCollect(request: FastifyRequest, token: string | undefined): boolean {
  const given = Buffer.from(request.headers.authorization ?? '');
  const wanted = Buffer.from(`Bearer ${token ?? ''}`);
  if (token && given.length === wanted.length && timingSafeEqual(given, wanted)) return true;
  const direct = request.headers['x-forwarded-for'] === undefined && request.headers.forwarded === undefined;
  return direct && /^(127\.|::1$|::ffff:127\.)/.test(request.socket.remoteAddress ?? '');
}
