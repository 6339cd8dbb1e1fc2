import { ministryOwner, type DemoHardship } from './hardship.ts';

export const incomeHardships: readonly DemoHardship[] = [
  {
    stories: ['couple-minimum'],
    state: 'being-solved',
    values: {
      title: 'Stel met één ziekte-uitkering zakt onder het minimum',
      group:
        'Stellen van wie één partner een uitkering wegens langdurige ziekte heeft en de ander geen inkomen. Meestal tussen de 35 en 60 jaar, vaak met kinderen thuis. Zij krijgen van de gemeente een aanvulling tot het huishoudminimum.',
      mechanism:
        'De ziekte-uitkering en de aanvulling rekenen elk anders met belasting. De aanvulling gaat uit van het bedrag vóór belasting, alsof de partner zonder werk een volledige belastingkorting heeft. Die korting bestaat voor deze stellen niet meer.\n\nVoorbeeld: het huishoudminimum is 1.990 euro. De ziekte-uitkering is 1.320 euro. De gemeente vult aan met 670 euro. Aan het eind van het jaar moet het stel 1.680 euro belasting betalen. Per maand houdt het 1.850 euro over: 140 euro onder het minimum. Beide besluiten kloppen, samen kloppen ze niet.',
      anchors: [
        {
          source: 'Wet bestaanszekerheid huishoudens, artikel 14, tweede lid',
          prefix: 'Bij het vaststellen van de aanvulling ',
          exact: 'wordt het inkomen van beide partners in aanmerking genomen voordat daarop belasting is ingehouden',
          suffix: ', ongeacht de wijze waarop die belasting wordt geheven.',
        },
        {
          source: 'Wet inkomen bij langdurige ziekte, artikel 31, eerste lid',
          prefix: 'De partner die geen inkomen uit arbeid heeft ',
          exact: 'kan de belastingkorting niet overdragen aan de ontvanger van een uitkering op grond van deze wet',
          suffix: ' na 31 december 2022.',
        },
      ],
      cause: ['colliding-schemes', 'household'],
      level: 'law',
      severity: 'upset',
      knownSince: '2021-06-14',
      knownFrom: 'Brief van zes gemeenten aan het ministerie van 14 juni 2021 over stellen onder het minimum',
      owner: ministryOwner,
    },
    estimates: [
      { people: 800, source: 'Eerste inschatting van het ministerie, op grond van zes gemeenten', date: '2022-03-01' },
      { people: 2100, low: 1200, high: 4000, source: 'Telling door veertien gemeenten', date: '2024-02-15' },
      {
        people: 4500,
        low: 3600,
        high: 5600,
        source: 'Koppeling van bestanden door het Planbureau voor het Dagelijks Leven',
        date: '2025-05-20',
      },
      { people: 6400, low: 5500, high: 7800, source: 'Onderzoek samenloop, bureau Lange Diep', date: '2026-04-10' },
    ],
    solutions: [
      {
        state: 'running',
        values: {
          title: 'Noodbedrag van de gemeente binnen een week',
          layer: 'interim',
          description:
            'Wie door de samenloop de huur of boodschappen niet kan betalen, krijgt binnen een week een noodbedrag via het wijkloket.',
          legalBasis: 'artikel 35 Wet bestaanszekerheid huishoudens',
          instrument: 'support',
          start: '2024-09-01',
          cost: 90_000_000,
          reach: 'on-request',
          retroactive: false,
          indicator: 'Stellen met een betalingsachterstand bij de huur, van de stellen die zich meldden',
          baseline: 61,
        },
        effect: [{ value: 44, date: '2025-06-30', source: 'Enquête onder 212 stellen' }],
      },
      {
        state: 'running',
        values: {
          title: 'Vaste tegemoetkoming per maand tot de wet er is',
          layer: 'temporary',
          description:
            'Gemeenten betalen elke maand het bedrag dat een stel tekortkomt. Het stel hoeft niets aan te vragen. De tegemoetkoming telt nergens mee als inkomen.',
          legalBasis: 'Tijdelijke regeling tegemoetkoming samenloop 2026',
          instrument: 'money',
          start: '2026-02-01',
          end: '2028-12-31',
          cost: 1_200_000_000,
          reach: 'automatic',
          retroactive: true,
          indicator: 'Bekende stellen die de tegemoetkoming krijgen, in procenten',
          baseline: 0,
        },
        effect: [
          { value: 38, date: '2026-06-30', source: 'Opgave van 212 gemeenten' },
          { value: 57, date: '2026-10-31', source: 'Opgave van 268 gemeenten' },
        ],
      },
      {
        state: 'planned',
        values: {
          title: 'De wet aanpassen zodat beide regelingen met hetzelfde bedrag rekenen',
          layer: 'structural',
          description:
            'De aanvulling gaat voortaan uit van wat een stel na belasting overhoudt. Dan komt geen stel meer onder het minimum.',
          legalBasis: 'wijziging van artikel 14 Wet bestaanszekerheid huishoudens',
          instrument: 'law',
          deadline: '2028-01-01',
          cost: 1_550_000_000,
          reach: 'automatic',
          retroactive: true,
          indicator: 'Stellen met ziekte-uitkering en aanvulling onder het huishoudminimum',
          baseline: 6400,
        },
      },
    ],
    commitments: [
      'de samenloop van de ziekte-uitkering en de aanvulling',
      'een vaste tegemoetkoming kunnen geven',
      'zodat deze stellen elke maand een vaste tegemoetkoming krijgen',
    ],
  },
  {
    stories: ['carer-household'],
    state: 'acknowledged',
    values: {
      title: 'Wie bij een zieke ouder intrekt, verliest een deel van de uitkering',
      group:
        'Mensen met bijstand die tijdelijk bij een ziek familielid wonen om te zorgen. Vaak alleenstaande vrouwen tussen 45 en 65 jaar.',
      mechanism:
        'De wet kijkt of mensen op hetzelfde adres wonen en voor elkaar zorgen. Mantelzorg voldoet precies aan dat begrip. De uitkering gaat dan van 1.390 naar 995 euro per maand. Als dezelfde ouder naar een tehuis gaat, verandert er niets aan de uitkering.',
      anchors: [
        {
          source: 'Wet bestaanszekerheid huishoudens, artikel 3, derde lid',
          prefix: 'Van een gezamenlijk huishouden is sprake ',
          exact:
            'indien twee personen hun hoofdverblijf in dezelfde woning hebben en zij blijk geven zorg te dragen voor elkaar',
          suffix: ' door het leveren van een bijdrage in de huishouding of anderszins.',
        },
      ],
      cause: ['household', 'no-discretion'],
      level: 'law',
      severity: 'upset',
      knownSince: '2019-11-05',
      knownFrom: 'Jaarverslag 2019 van de sociaal raadslieden in Zandermeer',
      owner: ministryOwner,
    },
    estimates: [
      { people: 1500, source: 'Vragenlijst onder klantmanagers', date: '2023-01-15' },
      {
        people: 2600,
        low: 1800,
        high: 4100,
        source: 'Vereniging van mantelzorgers, eigen telling',
        date: '2024-09-01',
      },
      { people: 3900, low: 2500, high: 6000, source: 'Steekproef bij veertien gemeenten', date: '2026-02-01' },
    ],
    solutions: [
      {
        state: 'running',
        values: {
          title: 'Handreiking: mantelzorg is geen samenwonen',
          layer: 'interim',
          description:
            'Consulenten mogen bij mantelzorg afzien van een lagere uitkering. De handreiking geeft voorbeelden.',
          legalBasis: 'artikel 18 Wet bestaanszekerheid huishoudens',
          instrument: 'work-instruction',
          start: '2026-04-01',
          reach: 'on-request',
          retroactive: false,
          indicator: 'Korting bij mantelzorg teruggedraaid na herbeoordeling, in procenten',
          baseline: 4,
        },
        effect: [{ value: 31, date: '2026-09-30', source: 'Dossiers van zes gemeenten' }],
      },
    ],
    commitments: [
      'een handreiking mantelzorg en huishouden',
      'mantelzorg tot twee jaar niet leidt tot een lagere uitkering',
    ],
  },
  {
    stories: ['late-fine'],
    state: 'solved',
    values: {
      title: 'Een paar dagen te laat leverde meteen een boete op',
      group:
        'Mensen met een uitkering of aanvulling die een formulier enkele dagen te laat inleverden, vaak door ziekte of een verhuizing.',
      mechanism:
        'Elke te late melding telde als schending van de inlichtingenplicht. De boete was ten minste 150 euro, ook als niemand nadeel had.',
      anchors: [
        {
          source: 'Boetebesluit huishoudens (vervallen), artikel 2',
          prefix: 'Bij schending van de inlichtingenplicht ',
          exact:
            'bedraagt de bestuurlijke boete ten minste 150 euro, ook indien de schending niet tot benadeling heeft geleid',
          suffix: '.',
        },
      ],
      cause: ['information-duty', 'recovery'],
      level: 'decree',
      severity: 'burden',
      knownSince: '2020-02-11',
      knownFrom: 'Uitspraak van de rechtbank in een zaak over een boete na ziekenhuisopname',
      owner: ministryOwner,
    },
    estimates: [
      { people: 7200, source: 'Aantal boetes zonder nadeel in 2023', date: '2024-01-31' },
      { people: 8900, source: 'Aantal boetes zonder nadeel in 2024', date: '2025-01-31' },
      { people: 9300, source: 'Aantal boetes zonder nadeel in 2025', date: '2026-01-31' },
    ],
    solutions: [
      {
        state: 'ended',
        reason: 'Het nieuwe Boetebesluit geldt; bezwaar maken is niet meer nodig.',
        values: {
          title: 'Geen invordering van boetes waartegen bezwaar loopt',
          layer: 'interim',
          description: 'Wie bezwaar maakte, hoefde de boete nog niet te betalen.',
          legalBasis: 'besluit van de minister van 4 december 2025',
          instrument: 'policy-rule',
          start: '2025-12-15',
          end: '2026-06-01',
          reach: 'automatic',
          retroactive: false,
        },
      },
      {
        state: 'running',
        values: {
          title: 'Eerst een waarschuwing, daarna pas een boete',
          layer: 'structural',
          description:
            'Bij een eerste vergissing volgt een waarschuwing. Boetes sinds 1 januari 2025 zijn terugbetaald, zonder dat mensen iets hoefden te doen.',
          legalBasis: 'Boetebesluit huishoudens 2026, artikel 2',
          instrument: 'decree',
          start: '2026-06-01',
          deadline: '2026-06-01',
          cost: 260_000_000,
          reach: 'automatic',
          retroactive: true,
          indicator: 'Boetes per maand voor een eerste, te late melding',
          baseline: 775,
        },
        effect: [
          { value: 64, date: '2026-07-31', source: 'Maandcijfers van alle gemeenten' },
          { value: 11, date: '2026-10-31', source: 'Maandcijfers van alle gemeenten' },
        ],
      },
    ],
    commitments: ['een eerste vergissing een waarschuwing oplevert'],
    solvedBecause: 'Het nieuwe besluit werkt: van 775 naar 11 boetes per maand, en oude boetes zijn terugbetaald.',
  },
  {
    stories: ['student-disability'],
    state: 'draft',
    values: {
      title: 'Student met een beperking krijgt geen toelage omdat lenen als inkomen telt',
      group: 'Studenten met een beperking of chronische ziekte die niet naast hun studie kunnen werken.',
      mechanism:
        'De toelage voor jonge mensen met een beperking telt studiefinanciering als inkomen, ook het deel dat geleend is.',
      anchors: [
        {
          source: 'Regeling toelage jonge mensen met een beperking, artikel 6',
          prefix: 'Als inkomen wordt aangemerkt ',
          exact: 'alle financiering die wegens het volgen van onderwijs wordt verstrekt',
          suffix: ', waaronder begrepen leningen.',
        },
      ],
      cause: ['colliding-schemes'],
      level: 'decree',
      severity: 'hard',
      knownSince: '2025-09-01',
      knownFrom: 'Eerste signalen van studenten',
      owner: ministryOwner,
    },
    estimates: [
      { people: 400, low: 100, high: 1500, source: 'Schatting van twee onderwijsinstellingen', date: '2026-08-20' },
    ],
    solutions: [],
    commitments: [],
  },
];
