import { dayOf, type IsoDate, type IsoMoment } from '../../kernel/dates.ts';

/** The only place where time enters; tests give their own. */
export interface Clock {
  now(): IsoMoment;
  today(): IsoDate;
}

export const systemClock: Clock = {
  now: () => new Date().toISOString(),
  today: () => dayOf(new Date()),
};

/** A clock that stands still until it is moved. */
export function settableClock(start: IsoMoment): Clock & { set(moment: IsoMoment): void } {
  let at = start;
  return {
    now: () => at,
    today: () => dayOf(at),
    set(moment) {
      at = moment;
    },
  };
}
