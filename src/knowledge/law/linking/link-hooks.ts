import { comparePriority } from '../corpus/priority.ts';
import type { Law } from '../model/law.ts';
import { declaredArgs } from './link-references.ts';
import type { Linking } from './linking.ts';
import type { Scope } from './scope.ts';
import type { HookStep, OverrideStep, Unit } from './unit.ts';

type Host = Pick<Unit, 'law' | 'article'>;

/** Articles that act on a decision such as this one. Their outputs are seen by name; the higher rule wins. */
export function linkHooks(
  linker: Linking,
  host: Host,
  point: HookStep['point'],
  stage: string,
  scope: Scope,
  known: ReadonlyMap<string, number>,
): { steps: HookStep[]; outputs: Map<string, { slot: number; law: Law; article: string }> } {
  const outputs = new Map<string, { slot: number; law: Law; article: string }>();
  const { produces } = host.article;
  if (!produces) return { steps: [], outputs };
  const steps = linker.corpus.hooked(point, produces, stage, linker.date).flatMap(({ law, article }): HookStep[] => {
    const { names, args } = declaredArgs(article, known);
    const unit = linker.hookUnit(law, article, names);
    if (!unit) return [];
    const takes = [...unit.outputs].flatMap(([name, { slot: from }]) => {
      const present = outputs.get(name);
      if (present && comparePriority(law, present.law) < 0) return [];
      const to = present?.slot ?? scope.newSlot();
      outputs.set(name, { slot: to, law, article: article.number });
      return [{ name, from, to }];
    });
    const when = point === 'pre_actions' ? 'PreActions' : 'PostActions';
    const title = `Hook ${when} on ${produces.character} stage ${stage} → ${law.id}:${article.number}`;
    return [{ kind: 'hook', point, title, takes, call: { unit, args, title: `${law.id}:${article.number}` } }];
  });
  return { steps, outputs };
}

/** Rules of the law asked about that go before an output of this article (lex specialis). */
export function linkOverrides(
  linker: Linking,
  host: Host,
  outputs: ReadonlyMap<string, number>,
  known: ReadonlyMap<string, number>,
): OverrideStep[] {
  const steps: OverrideStep[] = [];
  for (const [output, slot] of outputs) {
    for (const article of linker.contextual.articles) {
      const overrides = article.overrides.some(
        (each) => each.law === host.law.id && each.article === host.article.number && each.output === output,
      );
      if (!overrides) continue;
      const { names, args } = declaredArgs(article, known);
      const unit = linker.overrideUnit(linker.contextual, article, names);
      const from = unit?.outputs.get(output)?.slot;
      if (!unit || from === undefined) continue;
      const title = `${linker.contextual.id}:${article.number} overrides ${host.law.id}:${host.article.number}.${output}`;
      steps.push({
        kind: 'override',
        slot,
        output,
        title,
        call: { unit, args, output, from, title: `${linker.contextual.id}#${output}` },
      });
    }
  }
  return steps;
}
