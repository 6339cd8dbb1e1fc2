import { actionWords } from '../lexicon/actions.ts';
import type { PromiseSite } from '../sentence/promise.ts';
import type { ActionKind } from '../types.ts';

const purpose = /(?:,? (?:zodat|waarmee|waardoor|waarin|omdat|waarbij)\b|,? om (?=.{0,200}\bte\b)|,? teneinde\b)/iu;

/**
 * What is done: going on where the verb says so, else the kind whose words say most. A verb of the act counts for more than a noun,
 * a noun for less the further it stands from the act, and words of the purpose hardly count.
 */
export function actionKind(quote: string, actAt: number, site: PromiseSite): ActionKind {
  if (site.verb === 'continue' || site.outcome === 'stays') return 'continuation';
  const aim = purpose.exec(quote)?.index ?? quote.length;
  let best: { kind: ActionKind; score: number } = { kind: 'other', score: 0.3 };
  for (const { kind, noun, verb } of actionWords) {
    const score = Math.max(
      near(noun, quote, actAt, aim),
      kind === 'continuation' ? 0.6 * near(verb, quote, actAt, aim) : 1.1 * near(verb, quote, actAt, aim),
    );
    if (score > best.score) best = { kind, score };
  }
  return best.kind;
}

function near(pattern: RegExp | undefined, quote: string, actAt: number, aim: number): number {
  const match = pattern?.exec(quote);
  if (match === null || match === undefined) return 0;
  const weight = 1 / (1 + Math.abs(match.index - actAt) / 120);
  return match.index > aim && actAt < aim ? weight / 3 : weight;
}
