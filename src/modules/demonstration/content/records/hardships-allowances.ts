import { ministryOwner, type DemoHardship } from './hardship.ts';

const zandermeer = { name: 'gemeente Zandermeer', code: null } as const;
const service = { name: 'Dienst Huishoudtoelagen', code: null } as const;

export const allowanceHardships: readonly DemoHardship[] = [
  {
    stories: ['temporary-job'],
    state: 'being-solved',
    values: {
      title: 'Een tijdelijke baan leidt een jaar later tot een hoge terugvordering',
      group:
        'Mensen met huurtoelage of zorgtoelage die een paar maanden werken: uitzendkrachten, invallers, seizoenwerkers.',
      mechanism:
        'De toelage gaat uit van het inkomen over het hele jaar. Wie van juni tot augustus werkt, krijgt ook over januari te veel toelage, achteraf gezien.\n\nVoorbeeld: drie maanden werk levert 4.800 euro op. Een jaar later volgt een terugvordering van 1.380 euro.',
      anchors: [
        {
          source: 'Wet huishoudtoelagen, artikel 8, eerste lid',
          prefix: 'De draagkracht wordt bepaald ',
          exact: 'naar het gezamenlijke inkomen over het gehele berekeningsjaar',
          suffix: ', zoals dat na afloop van dat jaar is vastgesteld.',
        },
        {
          source: 'Wet huishoudtoelagen, artikel 26',
          prefix: 'Indien een toelage te hoog is vastgesteld ',
          exact: 'is het gehele bedrag van het verschil verschuldigd door de belanghebbende',
          suffix: '.',
        },
      ],
      cause: ['recovery', 'information-duty'],
      level: 'law',
      severity: 'hard',
      knownSince: '2018-10-02',
      knownFrom: 'Rapport “Een jaar te laat” van de Rekenkamer Waterkant',
      owner: service,
    },
    estimates: [
      { people: 21_000, source: 'Dienst Huishoudtoelagen, jaarafrekening 2022', date: '2023-12-31' },
      { people: 29_500, source: 'Dienst Huishoudtoelagen, jaarafrekening 2023', date: '2024-12-31' },
      { people: 38_000, source: 'Dienst Huishoudtoelagen, jaarafrekening 2024', date: '2025-12-31' },
    ],
    solutions: [
      {
        state: 'running',
        values: {
          title: 'Standaard 36 maanden om terug te betalen',
          layer: 'interim',
          description: 'Wie meer dan 500 euro moet terugbetalen, krijgt vanzelf 36 maanden de tijd.',
          legalBasis: 'Regeling betaling toelagen, artikel 12',
          instrument: 'policy-rule',
          start: '2026-02-01',
          reach: 'automatic',
          retroactive: true,
        },
      },
      {
        state: 'planned',
        values: {
          title: 'Werk van minder dan drie maanden telt niet voor het hele jaar',
          layer: 'structural',
          description: 'De toelage wordt alleen lager over de maanden waarin iemand werkt.',
          legalBasis: 'wijziging van artikel 8 Wet huishoudtoelagen',
          instrument: 'law',
          deadline: '2027-01-01',
          cost: 2_900_000_000,
          reach: 'automatic',
          retroactive: false,
          indicator: 'Huishoudens met een terugvordering na tijdelijk werk',
          baseline: 38_000,
        },
      },
    ],
    commitments: ['start voor de zomer van 2026 met een waarschuwing', 'de grens waaronder niets wordt teruggevorderd'],
  },
  {
    stories: ['rent-limit'],
    state: 'not-solved',
    values: {
      title: 'Eén euro boven de huurgrens kost de hele huurtoelage',
      group:
        'Huurders met een laag inkomen van wie de huur net boven de grens ligt of door een huurverhoging erboven komt.',
      mechanism:
        'Tot de grens is er volledige toelage, daarboven niets. Een huurverhoging van 3 euro kan 190 euro per maand kosten.',
      anchors: [
        {
          source: 'Wet huishoudtoelagen, artikel 17, eerste lid',
          prefix: 'Geen recht op huurtoelage bestaat ',
          exact: 'indien de rekenhuur hoger is dan de in artikel 16 genoemde grens',
          suffix: '.',
        },
      ],
      cause: ['cliff-edge'],
      level: 'law',
      severity: 'hard',
      knownSince: '2015-04-20',
      knownFrom: 'Kamervragen over de harde huurgrens',
      owner: ministryOwner,
    },
    estimates: [
      { people: 44_000, source: 'Woononderzoek 2021', date: '2022-06-01' },
      { people: 52_000, source: 'Woononderzoek 2023', date: '2024-06-01' },
      { people: 61_000, low: 55_000, high: 66_000, source: 'Woononderzoek 2025', date: '2026-06-01' },
    ],
    solutions: [
      {
        state: 'dropped',
        reason: 'Het kabinet heeft geen geld voor een geleidelijke afbouw.',
        values: {
          title: 'Huurtoelage geleidelijk laten aflopen',
          layer: 'structural',
          description:
            'Boven de grens zou de toelage met 40 cent per euro huur dalen in plaats van in één keer weg te vallen.',
          legalBasis: 'wijziging van artikel 17 Wet huishoudtoelagen',
          instrument: 'law',
          cost: 41_000_000_000,
          reach: 'automatic',
          retroactive: false,
        },
      },
    ],
    commitments: ['een brief met drie varianten voor een geleidelijke afbouw'],
    notSolved: {
      notSolvedBecause:
        'Een geleidelijke afbouw kost 410 miljoen euro per jaar. Dat geld is er deze kabinetsperiode niet. De minister erkent dat de grens hard uitpakt en laat de drie varianten liggen voor een volgend kabinet.',
      decidedBy: 'De ministerraad, besluit van 9 oktober 2026; Kamerbrief “Harde grenzen” van 12 oktober 2026',
    },
  },
  {
    stories: ['block-heating'],
    state: 'being-solved',
    values: {
      title: 'Bewoners met blokverwarming kregen geen energiesteun',
      group: 'Bewoners van flats en complexen met één gezamenlijke ketel, vaak ouderen en mensen met een laag inkomen.',
      mechanism:
        'De steun werd betaald per aansluiting op het gasnet. Een flat met tachtig woningen en één ketel telde als één aansluiting.',
      anchors: [
        {
          source: 'Regeling energiesteun huishoudens 2023, artikel 4',
          prefix: 'De tegemoetkoming wordt verstrekt ',
          exact: 'eenmaal per aansluiting op het gastransportnet',
          suffix: ' die op 1 januari 2023 in gebruik was.',
        },
      ],
      cause: ['no-discretion', 'practice'],
      level: 'decree',
      severity: 'hard',
      knownSince: '2023-01-19',
      knownFrom: 'Brief van een huurdersvereniging in Zandermeer',
      owner: zandermeer,
    },
    estimates: [
      { people: 12_000, source: 'Schatting van netbeheerders', date: '2023-03-01' },
      { people: 19_500, source: 'Telling door gemeenten', date: '2024-11-01' },
      {
        people: 23_400,
        low: 22_000,
        high: 25_000,
        source: 'Telling door gemeenten en woningcorporaties',
        date: '2026-05-01',
      },
    ],
    solutions: [
      {
        state: 'running',
        values: {
          title: 'Energiesteun alsnog per woning',
          layer: 'temporary',
          description: 'Gemeenten betalen de steun alsnog uit aan elke woning met een gezamenlijke ketel.',
          legalBasis: 'Regeling energiesteun blokverwarming 2026',
          instrument: 'money',
          start: '2026-10-01',
          end: '2027-06-30',
          cost: 1_870_000_000,
          reach: 'automatic',
          retroactive: true,
          indicator: 'Woningen met blokverwarming die de steun kregen, in procenten',
          baseline: 0,
        },
        effect: [{ value: 72, date: '2026-11-10', source: 'Betaalbestand van gemeenten' }],
      },
    ],
    commitments: ['alsnog energiesteun aan bewoners met blokverwarming'],
  },
  {
    stories: ['ghost-resident'],
    state: 'researching',
    values: {
      title: 'Een vreemde op papier op uw adres kost u uw toelage',
      group: 'Huurders bij wie een vorige bewoner of een onbekende op hun adres staat ingeschreven.',
      mechanism:
        'De Dienst Huishoudtoelagen neemt het adres over uit de registratie en telt de vreemde mee als medebewoner. De gemeente schrijft pas na een adresonderzoek uit. Dat duurt gemiddeld vijf maanden.',
      anchors: [
        {
          source: 'Besluit gegevens huishoudtoelagen, artikel 5',
          prefix: 'De dienst gaat bij de vaststelling uit van ',
          exact: 'de personen die volgens de registratie op het adres zijn ingeschreven',
          suffix: '.',
        },
      ],
      cause: ['data-error', 'practice'],
      level: 'decree',
      severity: 'hard',
      knownSince: '2024-12-03',
      knownFrom: 'Signalen bij het wijkloket Oudeschans',
      owner: service,
    },
    estimates: [
      { people: 1900, source: 'Lopende adresonderzoeken in negen gemeenten', date: '2025-10-01' },
      { people: 5200, low: 3000, high: 9000, source: 'Doorgerekend naar alle gemeenten', date: '2026-09-01' },
    ],
    solutions: [],
    commitments: ['een melding van een spookbewoner binnen twee weken'],
  },
];
