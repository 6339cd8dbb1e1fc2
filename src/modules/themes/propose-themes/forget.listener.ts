import type { Listener } from '../../../engine/events/events.ts';
import type { House } from '../../../engine/module/house.ts';
import { Unit } from '../../../platform/database/database.ts';
import { themeTables } from '../theme.tables.ts';
import { runKind } from './run.job.ts';

/** Proposals quote stories: those that name a signal that is gone or changed go at once, and a new look is taken. */
export function forgetListeners(house: House): Listener[] {
  return ['signals.erased', 'signals.withdrawn', 'signals.corrected', 'signals.masked-anew'].map((event) => ({
    event,
    name: `themes.forget.${event}`,
    async hear({ id }) {
      const unit = new Unit();
      unit.add(themeTables(house.database).deleteFrom('theme_proposal').where('content', 'like', `%"${id}"%`));
      house.jobs.add(unit, runKind, { asked: true }, { key: 'themes:look-again' });
      await house.database.write(unit);
    },
  }));
}
