import { articleFor } from '../corpus/corpus.ts';
import { comparePriority } from '../corpus/priority.ts';
import { LawError } from '../errors.ts';
import type { Action, Article, Law } from '../model/law.ts';
import { Tainted } from '../values/value.ts';
import { linkHooks, linkOverrides } from './link-hooks.ts';
import { linkInputs } from './link-references.ts';
import { linkTerms } from './link-terms.ts';
import type { Linking } from './linking.ts';
import { Scope } from './scope.ts';
import type { Bound, OutputSlot, ResolveStep, Step, TaintStep, Unit, UntranslatableStep } from './unit.ts';

/** Links one article: untranslatables, inputs, open terms, hooks before, actions, hooks after, overrides, marks. */
export function linkUnit(
  linker: Linking,
  key: string,
  law: Law,
  article: Article,
  parameters: readonly string[],
  stage: string,
): Unit {
  const scope = new Scope(parameters, article.definitions, linker.day);
  const host = { law, article, parameters };
  const steps: Step[] = [...untranslatableSteps(linker, host)];
  steps.push(...linkInputs(linker, host, scope));
  steps.push(...linkTerms(linker, host, scope));
  const before = linkHooks(linker, host, 'pre_actions', stage, scope, scope.given);
  for (const [name, { slot }] of before.outputs) scope.given.set(name, slot);
  steps.push(...before.steps, ...actionSteps(linker, host, scope));
  const own = new Map(scope.outputs);
  const known = new Map([...scope.given, ...own]);
  const after = linkHooks(linker, host, 'post_actions', stage, scope, known);
  steps.push(...after.steps);
  const overrides = linkOverrides(linker, host, own, known);
  steps.push(...overrides);
  const outputs = new Map<string, OutputSlot>();
  for (const [name, slot] of own) {
    const by = overrides.find((step) => step.output === name)?.call.unit;
    const kind = by ? 'override' : 'direct';
    const source = by ?? host;
    outputs.set(name, {
      slot,
      provenance: { kind, law: source.law.id, article: source.article.number, reactive: false },
    });
  }
  for (const [hookStep, taken] of [...after.steps, ...before.steps].flatMap((step) =>
    step.takes.map((take) => [step, take] as const),
  )) {
    if (outputs.has(taken.name)) continue;
    const inner = hookStep.call.unit.outputs.get(taken.name)?.provenance;
    const from = inner ?? { law: hookStep.call.unit.law.id, article: hookStep.call.unit.article.number };
    const kind = inner?.kind === 'override' ? 'override' : 'reactive';
    outputs.set(taken.name, {
      slot: taken.to,
      provenance: { kind, law: from.law, article: from.article, reactive: true },
    });
  }
  steps.push(
    ...taintSteps(
      linker,
      host,
      [...outputs.values()].map(({ slot }) => slot),
    ),
  );
  return { key, law, article, parameters, size: scope.size, steps, outputs };
}

type Host = Pick<Unit, 'law' | 'article' | 'parameters'>;

function untranslatableSteps(linker: Linking, { law, article }: Host): UntranslatableStep[] {
  const mode = linker.options.untranslatables;
  return article.untranslatables.map(({ construct, reason, accepted }) => {
    const refused = !accepted && (mode === 'error' || mode === 'ignore');
    const text = `Untranslatable construct in ${law.id} article ${article.number}: ${construct} — ${reason}`;
    const error = refused ? new LawError('untranslatable', text) : null;
    return { kind: 'untranslatable', message: `Untranslatable: ${construct} — ${reason}`, error };
  });
}

function taintSteps(linker: Linking, { law, article }: Host, slots: readonly number[]): TaintStep[] {
  if (linker.options.untranslatables !== 'propagate' || article.untranslatables.length === 0) return [];
  const constructs = article.untranslatables.map(({ construct }) => construct).join('; ');
  return [{ kind: 'taint', slots, tainted: new Tainted(law.id, article.number, constructs) }];
}

function actionSteps(linker: Linking, host: Host, scope: Scope): Step[] {
  return host.article.actions.flatMap((action): Step[] => {
    const step = action.expression
      ? { kind: 'action' as const, output: action.output, value: scope.bind(action.expression), slot: 0 }
      : { ...resolveStep(linker, host, action, scope), slot: 0 };
    const slot = scope.outputs.get(action.output) ?? scope.newSlot();
    scope.outputs.set(action.output, slot);
    return [{ ...step, slot }];
  });
}

/** Regulations of a lower layer that rest on this article and yield the output, the highest rule first. */
function resolveStep(linker: Linking, host: Host, action: Action, scope: Scope): ResolveStep {
  const { layer = '', output = '', match = [] } = action.resolve ?? {};
  const values: readonly Bound[] = match.map(({ value }) => scope.bind(value));
  const resting = linker.corpus
    .allInForce(linker.date)
    .filter((law) => law.layer === layer && law.id !== host.law.id && restsOn(law, host))
    .sort((a, b) => comparePriority(b, a));
  const candidates = resting.flatMap((law) => {
    const article = articleFor(law, output);
    if (!article) return [];
    const unit = linker.unitFor(law, article, []);
    const from = unit.outputs.get(output)?.slot ?? -1;
    const matches = match.map((each, index) => ({
      from: unit.outputs.get(each.output)?.slot ?? -1,
      value: values[index] ?? { kind: 'constant' as const, value: null },
    }));
    return [{ call: { unit, args: [], output, from, title: `${law.id}#${output}` }, match: matches }];
  });
  return { kind: 'resolve', slot: 0, output: action.output, candidates };
}

function restsOn(law: Law, { law: higher, article }: Host): boolean {
  const bases = law.legalBasis.filter((basis) => basis.law === higher.id);
  return bases.length > 0 && bases.some((basis) => basis.article === article.number);
}
