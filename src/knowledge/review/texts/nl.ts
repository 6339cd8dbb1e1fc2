/** Aantallen bij een schatting; elk stel kopieën telt één keer. */
export interface EstimateCounts {
  readonly found: number;
  readonly judged: number;
  readonly unjudged: number;
  readonly expectedTotal: number;
  readonly high: number;
}

/** Wat een beoordelaar leest over wat nog te vinden is; nl bepaalt het type. */
export const nl = {
  all: (found: number): string =>
    `Alle documenten zijn beoordeeld. ${found === 1 ? 'Er is 1 relevant document' : `Er zijn ${found} relevante documenten`} gevonden.`,
  counts: ({ found, judged, unjudged, expectedTotal, high }: EstimateCounts): string =>
    `Er zijn ${judged} documenten beoordeeld; ${found} daarvan ${found === 1 ? 'is' : 'zijn'} relevant. ` +
    `Van ${unjudged} documenten is nog geen oordeel. We schatten dat er in totaal ${expectedTotal} relevante documenten zijn; het zijn er naar verwachting niet meer dan ${high}.`,
  stop: (recall: string, certainty: string): string =>
    `U kunt stoppen: met ${certainty} zekerheid is ten minste ${recall} van de relevante documenten gevonden. ` +
    `Deze berekening gaat ervan uit dat een relevant document minstens twee keer zo snel aan de beurt komt als een ander document.`,
  goOn: (recall: string, certainty: string): string =>
    `Ga door: dat ${recall} van de relevante documenten gevonden is, staat nu voor ${certainty} vast.`,
};
