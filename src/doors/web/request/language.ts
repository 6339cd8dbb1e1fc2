import type { FastifyRequest } from 'fastify';
import type { Language } from '../../../kernel/dates.ts';

export const languageCookie = 'taal';

/** The language of a request: what was just chosen, else chosen before, else what the browser prefers. */
export function languageOf(request: FastifyRequest, standard: Language): Language {
  const asked = (request.query as Record<string, unknown> | undefined)?.['lang'];
  if (asked === 'nl' || asked === 'en') return asked;
  const kept = request.cookies[languageCookie];
  if (kept === 'nl' || kept === 'en') return kept;
  return preferred(request.headers['accept-language']) ?? standard;
}

/** The first of our languages in an Accept-Language header (RFC 9110), by weight. */
export function preferred(header: string | undefined): Language | null {
  const wishes = (header ?? '')
    .slice(0, 300)
    .split(',')
    .map((wish) => {
      const [tag = '', ...rest] = wish.trim().toLowerCase().split(';');
      const weight = rest.map((one) => /^\s*q=([\d.]+)$/.exec(one)?.[1]).find((one) => one !== undefined);
      return { language: tag.split('-')[0], weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  const wish = wishes.find(({ language }) => language === 'nl' || language === 'en');
  return wish ? (wish.language as Language) : null;
}
