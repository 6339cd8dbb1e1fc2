import { determiners } from './function-words.ts';

/** How a paper may call whoever speaks in it: the noun of the publisher's name ("havenschap"), and the place in it ("Veldstad"). */
export interface PublisherNames {
  readonly noun: string;
  /** As it is written, with its capital; absent where the name holds no place. */
  readonly place?: string;
}

const ofPlace = /^(?:gemeente|provincie|waterschap|hoogheemraadschap|stad|regio|veiligheidsregio) (\p{Lu}[\p{L}-]+)$/u;

/** The names in "het havenschap" and "gemeente Veldstad"; undefined where no publisher is known. */
export function publisherNames(publisher: string | undefined): PublisherNames | undefined {
  const [first = '', ...rest] = (publisher ?? '').trim().split(/\s+/u);
  const words = determiners.has(first.toLowerCase()) ? rest : [first, ...rest];
  const noun = words[0]?.toLowerCase() ?? '';
  if (noun === '') return undefined;
  const place = ofPlace.exec(words.join(' ').replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()))?.[1];
  return { noun, ...(place === undefined ? {} : { place }) };
}
