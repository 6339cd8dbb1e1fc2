import type { ThemeTexts } from './nl.ts';

/** What people read with a proposal. */
export const en: ThemeTexts = {
  reason: (words, count, since) => `Both: ${words}. ${count} more like this${since ? ` since ${since}` : ''}.`,
  noWords: 'no shared words',
  burst: (times, observed, expected, days) =>
    `${times} times the expected number: ${observed} in ${days} days, ${expected} expected.`,
  newTheme: (observed, days) =>
    `New: ${observed} ${observed === 1 ? 'signal' : 'signals'} in ${days} days, none before.`,
  campaign: (size, days, shared) =>
    `Letter campaign: ${size} letters of which ${shared} is the same text${days === null ? '' : `, within ${days} ${days === 1 ? 'day' : 'days'}`}.`,
  severity: (level) =>
    level === null
      ? 'severity not judged yet'
      : (['nuisance', 'difficult', 'serious', 'very serious', 'life upset'][
          Math.min(4, Math.max(0, Math.round(level)))
        ] ?? ''),
  avoidability: (share) =>
    share === null
      ? 'not judged yet whether it could be prevented'
      : share >= 0.67
        ? 'could well be prevented'
        : share >= 0.34
          ? 'could partly be prevented'
          : 'hard to prevent',
  people: (people, estimated) =>
    estimated ? `an estimated ${people} people` : `${people} voices heard, no estimate yet`,
  campaigns: (count) => (count === 1 ? '1 letter campaign counts once' : `${count} letter campaigns count once each`),
};
