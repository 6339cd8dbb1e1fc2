import type { AlgorithmId, AlgorithmWords } from '../../algorithm.ts';
import { beoordelingsvolgorde } from './beoordelingsvolgorde.ts';
import { dubbelingen } from './dubbelingen.ts';
import { leesbaarheid } from './leesbaarheid.ts';
import { persoonsgegevens } from './persoonsgegevens.ts';
import { pieken } from './pieken-en-briefacties.ts';
import { samenvatting } from './samenvatting.ts';
import { spelling } from './spelling.ts';
import { themas } from './themas.ts';
import { toezeggingen } from './toezeggingen.ts';
import { wetten } from './wetten.ts';
import { zoeken } from './zoeken.ts';

/** What each algorithm is, in the words of this language. */
export const entries: { readonly [Id in AlgorithmId]: AlgorithmWords } = {
  ...{ zoeken, spelling, persoonsgegevens, dubbelingen, themas, 'pieken-en-briefacties': pieken },
  ...{ toezeggingen, leesbaarheid, samenvatting, beoordelingsvolgorde, wetten },
};
