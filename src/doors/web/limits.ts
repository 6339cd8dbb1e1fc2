import { createHmac, randomBytes } from 'node:crypto';
import rateLimit, { normalizeIP } from '@fastify/rate-limit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Refusal } from '../../kernel/errors.ts';
import type { Limit, Limits } from './options.ts';

export const standardLimits: Limits = {
  ordinary: { max: 1200, seconds: 60 },
  write: { max: 120, seconds: 600 },
  guess: { max: 20, seconds: 600 },
};

/** Addresses are counted under a keyed digest that lives no longer than the process: no list of who visited. */
const key = randomBytes(32);

function countedAs(request: FastifyRequest): string {
  return createHmac('sha256', key).update(normalizeIP(request.ip, 64)).digest('base64url').slice(0, 22);
}

/** Counts requests per address, in bounded memory; each class has one counter over all its routes. */
export async function limitsRequests(server: FastifyInstance, limits: Limits): Promise<void> {
  await server.register(rateLimit, { global: false, cache: 20_000, keyGenerator: countedAs });
  const counter = ({ max, seconds }: Limit) => server.createRateLimit({ max, timeWindow: seconds * 1000 });
  const counters = { ordinary: counter(limits.ordinary), write: counter(limits.write), guess: counter(limits.guess) };
  server.addHook('onRequest', async (request, reply) => {
    const name = classOf(request);
    if (name === null) return;
    const count = await counters[name](request);
    if (!count.isAllowed && count.isExceeded) throw refuse(reply, count.ttlInSeconds);
  });
}

export type LimitClass = keyof Limits;

/** `config: { limit }` of a route; null for those that may be asked without end. */
function classOf(request: FastifyRequest): LimitClass | null {
  const { limit } = request.routeOptions.config as { limit?: LimitClass | null };
  return limit === undefined ? 'ordinary' : limit;
}

function refuse(reply: FastifyReply, seconds: number): Refusal {
  const wait = Math.max(1, Math.ceil(seconds / 60));
  reply.header('retry-after', String(Math.max(1, seconds)));
  return new Refusal('too-many', {
    nl: `U vraagt dit te vaak achter elkaar. Wacht ${String(wait)} ${wait === 1 ? 'minuut' : 'minuten'} en probeer het dan nog een keer.`,
    en: `You are asking this too often. Wait ${String(wait)} ${wait === 1 ? 'minute' : 'minutes'} and try again.`,
  });
}
