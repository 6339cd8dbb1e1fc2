import type { AlgorithmWords } from '../../algorithm.ts';

export const samenvatting: AlgorithmWords = {
  name: 'De zinnen aanwijzen die een verhaal dragen',
  short:
    'Kiest uit een lang verhaal of een thema een paar zinnen die het meest zeggen. Het zijn altijd letterlijke zinnen, met hun plaats; er wordt niets herschreven.',
  purpose:
    'Een medewerker die honderd verhalen leest, moet snel zien waar elk over gaat, in de woorden van de melder zelf.',
  considerations:
    'Een taalmodel schrijft vlottere samenvattingen, maar kan er iets bij verzinnen of de toon veranderen. Letterlijke zinnen kunnen dat niet.',
  input: 'De afgedekte kopie van een verhaal of van de verhalen in een thema.',
  how: 'Elke zin krijgt punten: voor woorden die in de hele tekst terugkomen, voor zijn plaats, en voor woorden die een gevolg of een vraag aankondigen. Zinnen die hetzelfde zeggen als een gekozen zin vallen af. De beste zinnen staan in de volgorde van de tekst.',
  decides: 'Er volgt geen beslissing uit. Wie iets doet, leest het hele verhaal.',
  intervention: 'Het hele verhaal staat er altijd onder.',
  limits: [
    'Een belangrijk detail in een bijzin kan wegvallen.',
    'De proefteksten en het juiste antwoord zijn door dezelfde hand gemaakt.',
  ],
  risks: 'Wie alleen de gekozen zinnen leest, mist de rest. Daarom heten ze “kernzinnen” en staat het verhaal erbij.',
  legalBasis: 'De Algemene wet bestuursrecht: zorgvuldig kennis verzamelen (artikel 3:2).',
};
