import { en, explainSentence, nl } from '../../../knowledge/commitments/index.ts';
import type { Language } from '../../../kernel/dates.ts';
import type { Plan } from '../plan.ts';

/** Why the machine calls a quote a commitment, as sentences: who, by when, how firm. Empty where it no longer does. */
export function proposalReasons(
  quote: string,
  plan: Pick<Plan, 'year' | 'publisher'>,
  language: Language,
  words: { readonly firm: (level: string, reasons: string) => string; readonly term: (text: string) => string },
): string[] {
  const t = language === 'nl' ? nl : en;
  const facts = { planYear: plan.year, publisher: plan.publisher };
  const [proposal] = explainSentence(quote, { start: 0, end: quote.length }, facts).proposals;
  if (!proposal) return [];
  const { actor, deadline, firmness } = proposal;
  return [
    t.why.commitment,
    ...(actor.how === 'passive' || actor.how === 'implied' ? [t.actor[actor.how]] : []),
    ...(deadline.kind === 'none' ? [] : [words.term(deadline.text)]),
    words.firm(t.firmness[firmness.level], firmness.reasons.map((reason) => t.firmnessReason[reason]).join('; ')),
  ];
}
