import { addDays, addMonths, type IsoDate } from '../../../kernel/dates.ts';
import type { AnyDefinition, DeadlineDefinition } from '../definition/definition.ts';
import type { FieldMap } from '../definition/field.ts';
import type { AnyRecord, DeadlineChange } from '../record.ts';

type AnyDeadline = DeadlineDefinition<FieldMap, string>;

/** The last day of a term that is counted from a day. */
function dueFrom(day: IsoDate, length: AnyDeadline['length']): IsoDate {
  if (!length) return day;
  if ('months' in length) return addMonths(day, length.months);
  return addDays(day, 'weeks' in length ? length.weeks * 7 : length.days);
}

/** States in which a deadline no longer counts. */
function metStates(definition: AnyDefinition, deadline: AnyDeadline): readonly string[] {
  if (deadline.until) return deadline.until;
  return Object.keys(definition.states).filter((state) => definition.states[state]?.closed);
}

/** What a change does to each deadline. */
export function decideDeadlines(
  definition: AnyDefinition,
  before: AnyRecord | null,
  after: Pick<AnyRecord, 'state' | 'values'>,
  today: IsoDate,
): DeadlineChange[] {
  return Object.entries(definition.deadlines ?? {}).map(([name, deadline]) => {
    const met = metStates(definition, deadline).includes(after.state);
    if ('field' in deadline.from) {
      const day = after.values[deadline.from.field];
      return { name, met, due: typeof day === 'string' ? dueFrom(day, deadline.length) : null };
    }
    const enters = after.state === deadline.from.entering && before?.state !== after.state;
    return enters ? { name, met, due: dueFrom(today, deadline.length) } : { name, met };
  });
}
