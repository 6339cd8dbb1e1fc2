import type { Trace } from '../running/recorder.ts';

/** Steps that hold the steps of one article. */
const holders = new Set<Trace['kind']>(['article', 'reference', 'internal', 'term', 'hook', 'override']);

/** Names of values that an action reads, and of earlier outputs among them. */
function readBy(step: Trace, names: Set<string>): void {
  for (const child of step.children) {
    if (child.kind === 'value') names.add(child.name.split('.')[0] ?? child.name);
    else if (!holders.has(child.kind)) readBy(child, names);
  }
}

/**
 * Keeps of one article's steps what the wanted outputs rest on: their actions, the actions these read from, and the
 * references that fill what they read. Hooks and overrides stay apart.
 */
export function relevantSteps(holder: Trace, wanted: readonly string[]): Trace[] {
  const needed = new Set(wanted);
  const kept = new Set<Trace>();
  for (const step of [...holder.children].reverse()) {
    if (step.kind === 'action' && needed.has(step.name)) {
      kept.add(step);
      readBy(step, needed);
    } else if (step.kind === 'override' && needed.has(step.name.split('#')[1] ?? '')) kept.add(step);
    else if ((step.kind === 'reference' || step.kind === 'internal') && needed.has(step.input ?? '')) kept.add(step);
    else if (step.kind === 'term' && needed.has(step.name)) kept.add(step);
    else if (step.kind === 'value' && step.origin === 'DATA_SOURCE' && needed.has(step.name)) kept.add(step);
  }
  return holder.children.filter((step) => kept.has(step));
}
