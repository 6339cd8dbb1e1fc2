import type { Unit } from '../linking/unit.ts';
import { callsOf } from '../receipts/receipt.ts';
import type { Engine, Question } from '../running/engine.ts';

/** A place where a person, not the rule, has a say. */
export interface Discretion {
  readonly kind: 'power' | 'open-term' | 'untranslatable';
  readonly law: string;
  readonly article: string;
  /** The sentence of the law, or the description of what is open. */
  readonly text: string;
}

/** Words with which Dutch law leaves something to the judgement of an authority. */
const powers: readonly RegExp[] = [
  /\b(college|burgemeester|gemeenteraad|raad|minister|bestuursorgaan|inspecteur|dienst|bank|gedeputeerde staten|dagelijks bestuur)\b[^.;]{0,60}\b(kan|kunnen)\b/iu,
  /\b(kan|kunnen)\b[^.;]{0,80}\b(college|burgemeester|gemeenteraad|raad|minister|bestuursorgaan|inspecteur|dienst|gedeputeerde staten|dagelijks bestuur)\b/iu,
  /\bnaar (het|zijn|haar|hun) oordeel\b/iu,
  /\bin bijzondere (gevallen|omstandigheden)\b/iu,
  /\bdringende redenen\b/iu,
  /\bonbillijkheid van overwegende aard\b/iu,
  /\bhardheidsclausule\b/iu,
];

/** Where discretion enters an outcome: powers in the texts of the articles that take part, open terms, and untranslatables. */
export function discretionIn(engine: Engine, question: Question, parameters: readonly string[]): Discretion[] {
  const roots = engine.roots({ ...question, untranslatables: 'warn' }, parameters);
  const found = new Map<string, Discretion>();
  const seen = new Set<Unit>();
  const visit = (unit: Unit): void => {
    if (seen.has(unit)) return;
    seen.add(unit);
    for (const each of inArticle(unit)) found.set(`${each.law} ${each.article} ${each.text}`, each);
    for (const called of callsOf(unit)) visit(called);
  };
  roots.forEach(visit);
  return [...found.values()];
}

function inArticle({ law, article, steps }: Unit): Discretion[] {
  const place = { law: law.id, article: article.number };
  const texts = sentencesOf(article.text).filter((sentence) => powers.some((power) => power.test(sentence)));
  const open = steps.flatMap((step) => (step.kind === 'term' && step.candidates.length === 0 ? [step.term] : []));
  return [
    ...texts.map((text) => ({ ...place, kind: 'power' as const, text })),
    ...open.map(({ id, description, delegatedTo }) => ({
      ...place,
      kind: 'open-term' as const,
      text: [description || id, delegatedTo].filter(Boolean).join(' — '),
    })),
    ...article.untranslatables.map(({ construct, excerpt }) => ({
      ...place,
      kind: 'untranslatable' as const,
      text: excerpt || construct,
    })),
  ];
}

/** Sentences of a law text, without the numbers of its paragraphs. */
function sentencesOf(text: string): string[] {
  return text
    .replace(/\s+/g, ' ')
    .split(/(?<=[.;])\s+(?=[A-Z0-9])/u)
    .map((sentence) => sentence.replace(/^(\d+|[a-z])[.°]\s*/u, '').trim())
    .filter((sentence) => sentence.length > 3);
}
