import { makeSignals } from '../generate/signals.ts';
import type { DemoSignal } from '../needs.ts';
import type { Step } from './step.ts';

/** Which story each signal tells: signals are numbered in the order in which they are made. */
export async function storiesOf({ house, needs }: Step): Promise<{
  readonly signals: readonly DemoSignal[];
  readonly story: ReadonlyMap<string, string>;
  /** As written, by id. */
  readonly text: ReadonlyMap<string, string>;
}> {
  const made = makeSignals(house.clock.today());
  const signals = await needs.signals.all();
  return {
    signals,
    story: new Map(signals.map(({ id, number }) => [id, made[number - 1]?.story ?? 'noise'])),
    text: new Map(signals.map(({ id, number }) => [id, made[number - 1]?.text ?? ''])),
  };
}

/** The story that most of these tell, when at least half of them do. */
export function mostTold(ids: readonly string[], story: ReadonlyMap<string, string>): string | null {
  const counts = new Map<string, number>();
  for (const id of ids) {
    const key = story.get(id) ?? 'noise';
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const [first] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] * 2 >= ids.length ? first[0] : null;
}
