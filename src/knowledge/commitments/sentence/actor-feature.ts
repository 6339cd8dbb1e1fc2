import type { PromiseSite } from './promise.ts';
import type { Word } from './words.ts';

const core =
  /(?:kabinet|regering|minister|ministers|ministerie|staatssecretaris|bewindsperso|college|\bgemeente\b|\bprovincie\b|waterschap\b|staten\b|bestuur\b|coalitie|heemraden|dijkgraaf|gedeputeerde|wethouder|burgemeester|directie|rijkswaterstaat|kadaster|inspectie\b|dienst\b|autoriteit\b|agentschap|\bwij\b)/iu;
/** Speaks in its own papers, but is somebody else in those of a municipality. */
const state = /^(?:het |de )?(?:rijk|rijksoverheid)$/iu;
const acronym = /(?<![\p{L}])\p{Lu}{3,6}(?![\p{L}])/u;
const elsewhere =
  /(?:gemeenten|provincies|waterschappen|medeoverheden|overheden|organisaties|partijen|partners|dienstverleners|europese|inspecties)/iu;
/** What kind of body acts: the paper's own, the state, another one, or something else. */
export function actorFeature(all: readonly Word[], { first, last }: NonNullable<PromiseSite['actor']>): string {
  const words = all
    .slice(first, last + 1)
    .map((word) => word.text)
    .join(' ');
  if (/^(?:we|wij|ik)$/iu.test(words)) return 'actor:we';
  if (all.slice(first, last + 1).some(({ own }) => own === true)) return 'actor:own';
  if (state.test(words)) return 'actor:state';
  if (core.test(words) || acronym.test(words)) return 'actor:core';
  return elsewhere.test(words) ? 'actor:elsewhere' : 'actor:other';
}
