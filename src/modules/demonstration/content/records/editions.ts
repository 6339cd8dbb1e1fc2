/** The editions of the demonstration, with the text that people wrote around the figures. */
export interface DemoEdition {
  readonly kind: 'hardships' | 'state-of';
  readonly title: string;
  readonly from: string;
  /** Title of the plan, where the edition is about one. */
  readonly plan?: string;
  readonly frame: {
    readonly foreword: string;
    readonly findings: string;
    readonly method: string;
    readonly outlook: string;
  };
}

export const demoEditions: readonly DemoEdition[] = [
  {
    kind: 'hardships',
    title: 'Hardheden en oplossingen 2026',
    from: '2025-12-01',
    frame: {
      foreword:
        'Dit is het eerste verslag waarin u kunt narekenen wat mensen ons vertelden, wat wij ermee deden en wat niet lukte. Achter elk getal zitten mensen die de moeite namen om te schrijven. Dank u wel.',
      findings:
        'Regelingen botsen het vaakst daar waar twee organisaties elk een eigen begrip van inkomen of huishouden hebben. Eén hardheid is opgelost, één wordt niet opgelost. Bij de stellen onder het minimum duurde het vijf jaar van de eerste brief tot een tegemoetkoming die vanzelf komt. Dat is te lang.',
      method:
        'De cijfers komen uit de openbare hardheden, oplossingen en thema’s op de dag van vaststellen. Een brievenactie telt in de rangorde als één stem; iedereen die schreef kreeg wel antwoord.',
      outlook: 'Volgend jaar kijken wij eerst naar adressen die niet kloppen en naar studenten met een beperking.',
    },
  },
  {
    kind: 'state-of',
    title: 'Staat van bestaanszekerheid 2026',
    from: '2026-01-01',
    plan: 'Bestaan zonder zorgen: beleidsplan 2026',
    frame: {
      foreword: 'In januari beloofden wij veel. Hier staat per belofte wat ervan is gekomen, ook als dat niets is.',
      findings:
        'De beloften over boetes en voorschotten zijn nagekomen en nagekeken. De wet over samenloop is twee keer verzet. Een rekenhulp voor eigen bijdragen komt er niet.',
      method:
        'Alle bevestigde toezeggingen uit het plan tellen mee. Nagekomen telt pas als iemand anders dan de eigenaar het heeft nagekeken.',
      outlook: 'In 2027 begint de volgende editie met de wet die het langst op zich laat wachten.',
    },
  },
];
