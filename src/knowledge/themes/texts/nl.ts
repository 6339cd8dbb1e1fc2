/** Wat mensen lezen bij een voorstel; nl bepaalt het type. */
export const nl = {
  reason: (words: string, count: number, since: string | null): string =>
    `Samen: ${words}. ${count === 1 ? 'Nog 1 signaal' : `Nog ${count} signalen`} zoals dit${since ? ` sinds ${since}` : ''}.`,
  noWords: 'geen gedeelde woorden',
  burst: (times: string, observed: number, expected: string, days: number): string =>
    `${times} keer zoveel als verwacht: ${observed} in ${days} dagen, verwacht ${expected}.`,
  newTheme: (observed: number, days: number): string =>
    `Nieuw: ${observed} ${observed === 1 ? 'signaal' : 'signalen'} in ${days} dagen, daarvoor geen.`,
  campaign: (size: number, days: number | null, shared: string): string =>
    `Briefactie: ${size} brieven met voor ${shared} dezelfde tekst${days === null ? '' : `, in ${days} ${days === 1 ? 'dag' : 'dagen'}`}.`,
  severity: (level: number | null): string =>
    level === null
      ? 'ernst nog niet beoordeeld'
      : (['hinder', 'lastig', 'ernstig', 'zeer ernstig', 'ontwrichtend'][Math.min(4, Math.max(0, Math.round(level)))] ??
        ''),
  avoidability: (share: number | null): string =>
    share === null
      ? 'nog niet beoordeeld of het te voorkomen was'
      : share >= 0.67
        ? 'goed te voorkomen'
        : share >= 0.34
          ? 'deels te voorkomen'
          : 'moeilijk te voorkomen',
  people: (people: string, estimated: boolean): string =>
    estimated ? `naar schatting ${people} mensen` : `${people} stemmen gehoord, nog geen schatting`,
  campaigns: (count: number): string =>
    count === 1 ? '1 briefactie telt één keer' : `${count} briefacties tellen elk één keer`,
};

export type ThemeTexts = typeof nl;
