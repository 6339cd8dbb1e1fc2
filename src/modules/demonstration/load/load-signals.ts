import { system } from '../../../engine/access/access.ts';
import { Unit } from '../../../platform/database/database.ts';
import { demonstrationCodes } from '../codes.ts';
import { makeSignals } from '../generate/signals.ts';
import type { Step } from './step.ts';

const perUnit = 100;

/**
 * Takes in all signals, a hundred in one transaction, in the order in which they came.
 * What is there already came from an earlier start, so it goes on after that.
 */
export async function loadSignals({ house, needs, report }: Step): Promise<void> {
  const all = makeSignals(house.clock.today());
  const given = codesFor(all.map(({ story, channel }) => (channel === 'web' ? story : null)));
  for (let at = await needs.signals.count(); at < all.length; at += perUnit) {
    const unit = new Unit();
    const parts = await Promise.all(
      all.slice(at, at + perUnit).map(async (signal, place) => {
        const part = new Unit();
        await needs.signals.add(part, system('demonstration'), signal, given.get(at + place) ?? null);
        return part;
      }),
    );
    // Slow hashes run side by side; the rows still go in the order in which the signals came.
    for (const { statements, chain } of parts) {
      unit.statements.push(...statements);
      unit.chain.push(...chain);
    }
    await house.database.write(unit);
    report(Math.min(1, (at + perUnit) / all.length));
  }
}

/** Stories whose first signal through the form gets a code that is printed for trying out. */
const tried = ['couple-minimum', 'late-fine', 'portal-payment'];

/** Which signals get a fixed code: the first through the form of three stories, or the first others. */
function codesFor(stories: readonly (string | null)[]): ReadonlyMap<number, string> {
  const places = new Map<number, string>();
  for (const [order, code] of demonstrationCodes.entries()) {
    const wanted = stories.findIndex((story, place) => story === tried[order] && !places.has(place));
    places.set(wanted >= 0 ? wanted : stories.findIndex((story, place) => story !== null && !places.has(place)), code);
  }
  return places;
}
