import type { Engine } from '../running/engine.ts';
import type { Scenario, Step } from './gherkin.ts';
import { vocabulary } from './steps.ts';
import { Unmet, World } from './world.ts';

export type Verdict =
  | { readonly kind: 'passed' }
  | { readonly kind: 'failed'; readonly line: number; readonly reason: string }
  /** A scenario that its authors marked as not yet true (`@wip`, `@skip`, `@ignore`). */
  | { readonly kind: 'skipped'; readonly tag: string };

const putAside = new Set(['@wip', '@skip', '@ignore', '@pending']);

const quoted = String.raw`"((?:[^"\\]|\\.)*)"`;
const number = String.raw`([+-]?\d+(?:\.\d+)?)`;
const patterns = vocabulary.map(([text, act]) => {
  const source = text
    .replace(/[.*+?^$()|[\]\\]/g, String.raw`\$&`)
    .replaceAll('{#}', number)
    .replaceAll('{}', quoted);
  return { pattern: new RegExp(`^${source}$`), act };
});

/** Runs one scenario in the vocabulary of the RegelRecht grammar against the laws of an engine. Never throws. */
export function runScenario(engine: Engine, scenario: Scenario): Verdict {
  const tag = scenario.tags.find((each) => putAside.has(each));
  if (tag !== undefined) return { kind: 'skipped', tag };
  const world = new World(engine);
  for (const step of scenario.steps) {
    const reason = runStep(world, step);
    if (reason !== null) return { kind: 'failed', line: step.line, reason: `${step.text}: ${reason}` };
  }
  return { kind: 'passed' };
}

function runStep(world: World, { text, table }: Step): string | null {
  for (const { pattern, act } of patterns) {
    const found = pattern.exec(text);
    if (!found) continue;
    try {
      act(
        world,
        found.slice(1).map((word) => word.replaceAll(String.raw`\"`, '"')),
        table,
      );
      return null;
    } catch (error) {
      if (error instanceof Unmet) return error.message;
      throw error;
    }
  }
  return 'this step is not in the grammar';
}
