import type { Located } from '../corpus/corpus.ts';
import { comparePriority } from '../corpus/priority.ts';
import { LawError } from '../errors.ts';
import type { OpenTerm } from '../model/law.ts';
import { declaredArgs } from './link-references.ts';
import type { Linking } from './linking.ts';
import { Scope } from './scope.ts';
import type { Call, TermCandidate, TermStep, Unit } from './unit.ts';

/** Open terms of an article, each with the regulations that may fill it and what holds when none does. */
export function linkTerms(
  linker: Linking,
  unit: Pick<Unit, 'law' | 'article' | 'parameters'>,
  scope: Scope,
): TermStep[] {
  const given = new Map(unit.parameters.map((name, slot) => [name, slot]));
  const filled = new Map<string, number>();
  return unit.article.openTerms.map((term) => {
    const candidates = linker.corpus
      .implementing(unit.law.id, unit.article.number, term.id, linker.date)
      .map((located) => candidateOf(linker, located, term, given));
    const otherwise = otherwiseOf(linker, unit, term, scope, filled);
    const slot = scope.newSlot();
    filled.set(term.id, slot);
    scope.given.set(term.id, slot);
    return { kind: 'term', slot, term, candidates: byPriority(candidates), otherwise };
  });
}

function candidateOf(
  linker: Linking,
  { law, article }: Located,
  term: OpenTerm,
  given: ReadonlyMap<string, number>,
): TermCandidate {
  const scope = law.scope.map(({ parameter, code }) => ({ slot: given.get(parameter) ?? -1, code }));
  return { law, article, scope, tie: null, call: fillingCall(linker, { law, article }, term, given) };
}

function fillingCall(
  linker: Linking,
  { law, article }: Located,
  term: OpenTerm,
  given: ReadonlyMap<string, number>,
): Call | { error: LawError } {
  if (term.delegationType !== null && term.delegationType !== law.layer) {
    const reason = `Implementation ${law.id} for open term '${term.id}' has regulatory_layer ${law.layer} but delegation_type requires ${term.delegationType}`;
    return { error: new LawError('open-term', reason) };
  }
  const { names, args } = declaredArgs(article, given);
  try {
    const unit = linker.unitFor(law, article, names);
    const from = unit.outputs.get(term.id)?.slot ?? -1;
    return { unit, args, output: term.id, from, title: `${law.id}#${term.id}` };
  } catch (error) {
    if (error instanceof LawError) return { error };
    throw error;
  }
}

/** Best first; a candidate that cannot be told from the next one carries the error that says so. */
function byPriority(candidates: readonly TermCandidate[]): TermCandidate[] {
  const tieBetween = (one: TermCandidate, other: TermCandidate): LawError | null => {
    try {
      comparePriority(one.law, other.law);
      return null;
    } catch (error) {
      if (error instanceof LawError) return error;
      throw error;
    }
  };
  const ordered = [...candidates].sort((a, b) => (tieBetween(a, b) ? 0 : comparePriority(b.law, a.law)));
  return ordered.map((candidate, index) => {
    const next = ordered[index + 1];
    return next ? { ...candidate, tie: tieBetween(candidate, next) } : candidate;
  });
}

function otherwiseOf(
  linker: Linking,
  unit: Pick<Unit, 'law' | 'article' | 'parameters'>,
  term: OpenTerm,
  scope: Scope,
  filled: ReadonlyMap<string, number>,
): TermStep['otherwise'] {
  if (term.defaults === null) {
    if (!term.required) return null;
    const reason = `Required open term '${term.id}' on ${unit.law.id}#${unit.article.number} has no implementation and no default`;
    return { error: new LawError('open-term', reason) };
  }
  const inner = new Scope(unit.parameters, unit.article.definitions, linker.day);
  for (const [name, slot] of filled) inner.given.set(name, slot);
  return term.defaults.flatMap(({ output, expression }) => {
    if (!expression) return [];
    const value = inner.bind(expression);
    const slot = scope.newSlot();
    inner.outputs.set(output, slot);
    return [{ name: output, slot, value }];
  });
}
