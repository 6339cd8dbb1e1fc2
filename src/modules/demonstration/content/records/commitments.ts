/** What people did with single commitments since; `find` is a literal piece of the sentence in the plan. */
export interface DemoCommitment {
  readonly find: string;
  readonly owner?: string;
  readonly progress?: readonly { readonly text: string; readonly date: string; readonly evidence?: string }[];
  /** New last days with their reasons, in order. */
  readonly postponed?: readonly { readonly deadline: string; readonly reason: string }[];
  readonly end?: 'claimed' | 'fulfilled' | { readonly dropped: string };
}

const paper = (name: string) => `https://stukken.bestaanenbijstand.example/${name}`;

/** Sentences that the machine took for a commitment, and a person did not. */
export const rejected: readonly string[] = [
  'helpt mensen die door ziekte, ouderdom, een klein inkomen',
  'De gevolgen voor de begroting en voor de huren',
  'Het voorschot dat mensen krijgen zolang zij wachten',
  'De wet schrijft voor dat een gemeente een briefadres geeft',
  'Hoe dat er precies uitziet',
  'Niet alles in dit plan zal lukken',
  'Dit plan zegt wat het college',
];

/** Proposals that nobody has looked at yet. */
export const undecided: readonly string[] = ['Als een maatregel duurder uitvalt'];

export const demoCommitments: readonly DemoCommitment[] = [
  {
    find: 'de samenloop van de ziekte-uitkering en de aanvulling',
    owner: 'Ministerie van Bestaan en Bijstand, directie Wetgeving',
    progress: [
      {
        text: 'Het voorstel is voor reacties op internet gezet; er kwamen 412 reacties.',
        date: '2026-05-11',
        evidence: paper('consultatie-samenloop'),
      },
      {
        text: 'De adviezen van gemeenten en het Uitvoeringsbureau zijn verwerkt.',
        date: '2026-09-22',
        evidence: paper('nader-rapport-samenloop'),
      },
    ],
    postponed: [
      { deadline: '2026-10-15', reason: 'De uitvoeringstoets van het Uitvoeringsbureau kwam twee maanden later.' },
      {
        deadline: '2027-02-01',
        reason:
          'De Raad van Advies vroeg om een betere overgangsregeling voor stellen die nu een tegemoetkoming krijgen.',
      },
    ],
  },
  {
    find: 'een vaste tegemoetkoming kunnen geven',
    progress: [
      {
        text: 'De regeling is gepubliceerd en het geld is aan alle gemeenten overgemaakt.',
        date: '2026-02-01',
        evidence: paper('tijdelijke-regeling-samenloop'),
      },
    ],
    end: 'claimed',
  },
  {
    find: 'een lijst van alle regelingen die elkaars bedragen',
    progress: [
      {
        text: 'De lijst met 47 regelingen staat op de website van het ministerie.',
        date: '2026-02-26',
        evidence: paper('lijst-regelingen'),
      },
    ],
    end: 'fulfilled',
  },
  {
    find: 'start voor de zomer van 2026 met een waarschuwing',
    owner: 'Dienst Huishoudtoelagen',
    progress: [
      {
        text: 'De waarschuwing werkt voor huurtoelage. Voor zorgtoelage nog niet: het systeem kan het bericht niet op tijd maken.',
        date: '2026-07-08',
        evidence: paper('voortgang-waarschuwing'),
      },
    ],
  },
  {
    find: 'de Regeling toelagepartners aan',
    progress: [{ text: 'Een ontwerp ligt bij de rechtspraak voor advies.', date: '2026-08-30' }],
  },
  {
    find: 'een handreiking mantelzorg en huishouden',
    progress: [
      {
        text: 'De handreiking is vastgesteld en aan alle gemeenten gestuurd.',
        date: '2026-03-27',
        evidence: paper('handreiking-mantelzorg'),
      },
    ],
    end: 'fulfilled',
  },
  {
    find: 'de terugvordering van voorschotten als het bureau zelf te laat was',
    owner: 'Uitvoeringsbureau Werk en Ziekte',
    progress: [
      {
        text: 'Het besluit geldt sinds 1 januari. In de eerste helft van het jaar bleven 1.140 voorschotten staan.',
        date: '2026-07-15',
        evidence: paper('halfjaarbericht-uwz'),
      },
    ],
    end: 'fulfilled',
  },
  {
    find: 'een convenant met gemeenten en leveranciers',
    progress: [{ text: 'Vier van de zeven leveranciers hebben getekend.', date: '2026-10-02' }],
  },
  {
    find: 'een centraal punt op waar alle overheidsorganisaties melden',
    owner: 'Centraal Inningspunt Overheid',
    progress: [
      {
        text: 'Het punt is open. Vijf van de acht organisaties melden wat zij inhouden.',
        date: '2026-04-14',
        evidence: paper('opening-inningspunt'),
      },
    ],
    end: 'claimed',
  },
  {
    find: 'een eerste vergissing een waarschuwing oplevert',
    progress: [
      {
        text: 'Het nieuwe Boetebesluit staat in de Staatscourant en geldt sinds 1 juni.',
        date: '2026-06-01',
        evidence: paper('boetebesluit-2026'),
      },
    ],
    end: 'fulfilled',
  },
  {
    find: 'een brief met drie varianten voor een geleidelijke afbouw',
    progress: [
      {
        text: 'De brief is naar de Kamer gestuurd, met het besluit om nu geen variant te kiezen.',
        date: '2026-10-12',
        evidence: paper('brief-harde-grenzen'),
      },
    ],
    end: 'claimed',
  },
  {
    find: 'een rekenhulp die alle eigen bijdragen',
    end: {
      dropped:
        'De zorgverzekeraars mogen de gegevens niet delen. Een rekenhulp zonder die gegevens zou verkeerde bedragen geven.',
    },
  },
  {
    find: 'dertig hulppunten waar mensen zonder afspraak',
    progress: [{ text: 'Er zijn 22 hulppunten open.', date: '2026-11-01', evidence: paper('kaart-hulppunten') }],
  },
  {
    find: 'alsnog energiesteun aan bewoners met blokverwarming',
    progress: [
      {
        text: 'De eerste betalingen zijn op 1 oktober gedaan.',
        date: '2026-10-01',
        evidence: paper('energiesteun-blokverwarming'),
      },
    ],
  },
  {
    find: 'contracten met drie nieuwe aanbieders',
    progress: [{ text: 'Drie contracten zijn getekend.', date: '2026-03-20' }],
    end: 'claimed',
  },
  {
    find: 'een gratis parkeerpas voor mantelzorgers',
    progress: [{ text: 'De parkeerpas is er. In de eerste maand zijn 212 passen uitgegeven.', date: '2026-10-05' }],
    end: 'claimed',
  },
];
