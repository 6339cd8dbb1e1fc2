import { known, range, type Abstract } from '../partial/abstract.ts';
import { dayOfNumber, showDay } from '../values/calendar.ts';
import type { Value } from '../values/value.ts';

/** Amounts are sought up to ten milliard euros in eurocents. */
export const furthest = 1_000_000_000_000;

/** The values at which a turning point is sought: whole units or days. */
export interface Grid {
  readonly least: number;
  readonly most: number;
  at(min: number, max: number): Abstract;
  value(at: number): Value;
}

const nobody: ReadonlySet<string> = new Set(['\u0000tried']);

export const asNumbers: Grid = {
  least: -furthest,
  most: furthest,
  at: (min, max) => range(min, max, nobody),
  value: (at) => at,
};

const dateText = (at: number): string => {
  const day = dayOfNumber(at);
  return day ? showDay(day) : '';
};

export const asDays: Grid = {
  least: -719_162,
  most: 2_932_896,
  at: (min, max) => (min === max ? known(dateText(min)) : { kind: 'days', min, max, needs: nobody }),
  value: dateText,
};
