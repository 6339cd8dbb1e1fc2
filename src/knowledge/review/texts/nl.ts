/** Aantallen bij een schatting; elk stel kopieën telt één keer. */
export interface EstimateCounts {
  readonly found: number;
  readonly judged: number;
  readonly unjudged: number;
  readonly expectedTotal: number;
  readonly high: number;
}

const documents = (count: number): string => (count === 1 ? '1 document' : `${count} documenten`);

/** Wat een beoordelaar leest over wat nog te vinden is; nl bepaalt het type. */
export const nl = {
  all: (found: number): string =>
    `Alle documenten zijn beoordeeld. Relevant: ${documents(found)}. Er is niets meer te vinden.`,
  counts: ({ found, judged, unjudged, expectedTotal, high }: EstimateCounts): string =>
    `Beoordeeld: ${documents(judged)}, waarvan ${found} relevant. Nog niet beoordeeld: ${documents(unjudged)}. ` +
    `Naar schatting ${expectedTotal === 1 ? 'is er in totaal 1 relevant document' : `zijn er in totaal ${expectedTotal} relevante documenten`}, en naar verwachting niet meer dan ${high}.`,
  stop: (recall: string, certainty: string): string =>
    `U kunt stoppen: met ${certainty} zekerheid is ten minste ${recall} van de relevante documenten gevonden.`,
  draw: 'Deze zekerheid geldt ook als de volgorde niet beter was dan loten.',
  lift: (quiet: number): string =>
    `De laatste ${quiet} documenten waren niet relevant. De zekerheid geldt als een relevant document ten minste 2,75 keer zo makkelijk aan de beurt komt als een ander document. ` +
    `Dat is in eerdere beoordelingen gemeten; voor deze beoordeling is het aangenomen.`,
  goOn: (recall: string, certainty: string): string =>
    `Ga door: het staat nog niet met ${certainty} zekerheid vast dat ${recall} van de relevante documenten gevonden is.`,
};
