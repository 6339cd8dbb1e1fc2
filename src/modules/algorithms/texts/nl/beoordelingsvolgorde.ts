import type { AlgorithmWords } from '../../algorithm.ts';

export const beoordelingsvolgorde: AlgorithmWords = {
  name: 'Stukken voor een Woo-verzoek op volgorde zetten',
  short:
    'Zet de stukken die een medewerker moet beoordelen op volgorde: wat waarschijnlijk bij het verzoek hoort eerst. Het leert van elk oordeel en schat wat er nog te vinden is.',
  purpose:
    'Bij een verzoek om informatie moeten soms tienduizenden stukken worden bekeken. Met een goede volgorde is het meeste snel gevonden en krijgt de verzoeker eerder antwoord.',
  considerations:
    'Alles op datum lezen duurt het langst. Alleen op zoekwoorden kiezen mist stukken. Een mens beoordeelt elk stuk; het programma bepaalt alleen de volgorde en zegt hoe zeker het is dat er genoeg is gevonden.',
  input: 'De tekst van de stukken, het verzoek, en de oordelen die al zijn gegeven.',
  how: 'Van elk stuk worden woorden en woordparen geteld. Een rekenmodel zoekt de grens tussen wat wel en niet bij het verzoek hoort, en leert na elk oordeel opnieuw. Of er mag worden gestopt, volgt uit een kansberekening: hoe groot is de kans dat er nog te veel wordt gemist?',
  decides: 'Een Woo-medewerker beoordeelt elk stuk en beslist wanneer het genoeg is.',
  intervention: 'Elk oordeel is van een mens. De medewerker kan doorgaan na het advies om te stoppen.',
  limits: [
    'Het advies om te stoppen haalt niet altijd het gevraagde deel: in halve verzamelingen ging het 5 van de 100 keer mis.',
    'De instellingen zijn gekozen op dezelfde proeven waarop is gemeten.',
    'Het leest geen plaatjes en alleen de eerste 20.000 woorden van een stuk.',
  ],
  risks:
    'Een stuk dat onderaan staat, kan ongelezen blijven. Daarom staat er bij hoeveel er naar schatting nog is, en met welke zekerheid.',
  legalBasis: 'De Wet open overheid: op tijd en volledig beslissen op een verzoek (artikelen 4.1 en 4.4).',
};
