/** Fewer signals than this are no proposal for a new theme. */
export const smallest = 3;
/** Days that growth is looked at over. */
export const historyDays = 120;
/** Growth goes first where the chance that it is a coincidence is smaller than this. */
export const burstChance = 0.01;

/** What decides which proposals there are and which come first, for who wants to know. */
export const themeThresholds = [
  {
    algorithm: 'themas',
    name: {
      nl: 'Kleinste voorstel voor een nieuw thema, in signalen',
      en: 'Smallest proposal of a new theme, in signals',
    },
    value: smallest,
  },
  {
    algorithm: 'pieken-en-briefacties',
    name: { nl: 'Dagen waarover groei wordt bekeken', en: 'Days over which growth is looked at' },
    value: historyDays,
  },
  {
    algorithm: 'pieken-en-briefacties',
    name: {
      nl: 'Grootste kans op toeval waarbij snelle groei bovenaan komt',
      en: 'Largest chance of coincidence at which fast growth comes first',
    },
    value: burstChance,
  },
] as const;
