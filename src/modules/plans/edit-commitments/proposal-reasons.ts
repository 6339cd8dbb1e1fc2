import { en, explainSentence, nl, type CueRole } from '../../../knowledge/commitments/index.ts';
import type { Language } from '../../../kernel/dates.ts';
import type { Plan } from '../plan.ts';

interface Words {
  readonly firm: (level: string, reasons: string) => string;
  readonly above: (what: string, text: string) => string;
  readonly telling: (words: string) => string;
  readonly term: (text: string) => string;
}

/** A quote, and where it starts in the paper's text; without that, or where other words stand there, it is read alone. */
interface Quoted {
  readonly quote: string;
  readonly start?: number | null;
}

/** Cues that have a sentence of their own. */
const saidElsewhere: ReadonlySet<CueRole> = new Set(['heading', 'lead', 'actor', 'deadline']);

/** Why the machine calls a quote a commitment, as sentences: who, by when, how firm. Empty where it no longer does. */
export function proposalReasons(
  { quote, start }: Quoted,
  plan: Pick<Plan, 'year' | 'publisher' | 'text' | 'blocks'>,
  language: Language,
  words: Words,
): string[] {
  const t = language === 'nl' ? nl : en;
  const headings = plan.blocks.filter(({ kind }) => kind === 'heading');
  const facts = { planYear: plan.year, publisher: plan.publisher, headings };
  const isThere = typeof start === 'number' && plan.text.startsWith(quote, start);
  const place = isThere ? { start, end: start + quote.length } : { start: 0, end: quote.length };
  const [proposal] = isThere
    ? explainSentence(plan.text, place, facts).proposals
    : explainSentence(quote, place, { ...facts, headings: [] }).proposals;
  if (!proposal) return [];
  const { actor, deadline, firmness } = proposal;
  const telling = proposal.cues.filter(({ role }) => !saidElsewhere.has(role)).map(({ text }) => text);
  return [
    t.why.commitment,
    ...(telling.length === 0 ? [] : [words.telling(`“${telling.join('”, “')}”`)]),
    ...proposal.cues.flatMap(({ role, text }) =>
      role === 'heading' || role === 'lead' ? [words.above(t.above[role], text)] : [],
    ),
    ...(actor.how === 'passive' || actor.how === 'implied' ? [t.actor[actor.how]] : []),
    ...(deadline.kind === 'none' ? [] : [words.term(deadline.text)]),
    words.firm(t.firmness[firmness.level], firmness.reasons.map((reason) => t.firmnessReason[reason]).join('; ')),
  ];
}
