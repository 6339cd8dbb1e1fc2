import { addDays, type IsoDate, type IsoMoment } from '../../../kernel/dates.ts';
import type { Story } from '../content/stories/story.ts';
import type { Chance } from './random.ts';

/** Days over which the demonstration's signals are spread: eighteen months. */
export const historyDays = 547;

/** How many days ago somebody told this, by the course of the story; yesterday at the latest, so never in the future. */
export function daysAgo(course: Story['course'], place: number, chance: Chance): number {
  return Math.max(1, Math.round(spread(course, place, chance)));
}

function spread(course: Story['course'], place: number, chance: Chance): number {
  switch (course) {
    case 'growing':
      return historyDays * chance.next() ** 1.6;
    case 'fading':
      return 90 + (historyDays - 90) * chance.next() ** 0.8;
    case 'emerging':
      // A trickle over ten weeks, then most of it in the last six days.
      return place < 5 ? 70 - place * 12 : chance.next() * 6;
    default:
      return historyDays * chance.next();
  }
}

/** A moment on that day between seven and eleven at night, as people report. */
export function momentOn(today: IsoDate, ago: number, chance: Chance): IsoMoment {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${addDays(today, -ago)}T${two(chance.between(6, 21))}:${two(chance.between(0, 59))}:${two(chance.between(0, 59))}.000Z`;
}
