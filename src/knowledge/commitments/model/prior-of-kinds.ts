import type { SentenceKind } from '../types.ts';
import type { Prior } from './train.ts';

/** What each kind is told by, before any data. */
const tells: Readonly<Partial<Record<SentenceKind, string>>> = {
  description: 'signal:leadsIn signal:document signal:standing',
  motivation: 'signal:aim signal:strives signal:means heading:aims lead:aims',
  'looking-back': 'signal:lookback signal:pastYear heading:back lead:back',
  norm: 'signal:norm signal:willMust signal:needs',
  possibility: 'signal:expects signal:predicts signal:maybe signal:possible signal:condition',
  negated: 'signal:negated signal:rejects',
  opinion: 'signal:opinion',
  effect: 'signal:effectStart signal:effectVerb',
  example: 'signal:example',
};
const weight = 2;

/** The weights of the kinds that are no commitment. */
export const priorOfKinds: Prior['weights'] = Object.fromEntries(
  Object.entries(tells).map(([kind, names]) => [
    kind,
    Object.fromEntries(names.split(' ').map((name) => [name, weight])),
  ]),
);
