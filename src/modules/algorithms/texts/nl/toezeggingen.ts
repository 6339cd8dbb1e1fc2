import type { AlgorithmWords } from '../../algorithm.ts';

export const toezeggingen: AlgorithmWords = {
  name: 'Toezeggingen in beleidsstukken aanwijzen',
  short:
    'Leest een beleidsstuk zin voor zin en wijst aan welke zinnen een toezegging zijn, met wie iets doet, wat, wanneer en hoe vast het is. Een beleidseigenaar beslist.',
  purpose:
    'Beloften raken zoek in lange stukken. Door ze een voor een te volgen, kan iedereen zien wat er van terechtkomt. De zinnen blijven letterlijk zoals ze er staan.',
  considerations:
    'Alles met de hand overnemen kost dagen en mist zinnen. Een taalmodel kan zinnen verzinnen; dat is hier uitgesloten, want elk voorstel is een letterlijk stuk van het document.',
  input: 'De tekst van het beleidsstuk. Geen persoonsgegevens, behalve namen van bestuurders die in het stuk staan.',
  how: 'Regels letten op woorden als “zullen”, “gaan” en “streven naar”, op ontkenning, op terugkijken en op “als … dan”. Bij een lijst telt ook het kopje of de regel erboven. Een rekenmodel weegt die aanwijzingen en de woorden van de zin zelf. Dat heeft het geleerd van ruim 23.000 zinnen waarbij staat wat ze zijn. Daarna zoekt het wie het doet, wat, en voor welke dag. Bij elk voorstel staat welke woorden de doorslag gaven.',
  decides: 'Een beleidseigenaar bevestigt of verwerpt elk voorstel.',
  intervention:
    'Niets wordt openbaar als toezegging voordat een mens het heeft bevestigd. Iedereen kan daarna om een correctie vragen.',
  limits: [
    'Geleerd van één echt beleidsstuk en van 171 verzonnen stukken, de meeste met een taalmodel geschreven en gelabeld; echte stukken lijken daar niet altijd op.',
    'Van openbare plannen die niemand vooraf had bekeken, mist het een op de vijf toezeggingen; zes van de honderd voorstellen zijn er geen.',
    'In stukken die geen plan zijn, zoals circulaires en toelichtingen, is bijna de helft van de voorstellen geen toezegging.',
    'Vaag geformuleerde beloften zijn ook voor mensen twijfelgevallen.',
    'Wat voor handeling het is en hoe vast het is, leest het minder vaak goed dan wie het doet en wanneer.',
  ],
  risks:
    'Een gemiste toezegging wordt niet gevolgd. Daarom staat het hele stuk zin voor zin op de pagina en kan een mens elke zin alsnog aanwijzen.',
  legalBasis: 'De Wet open overheid: plannen en de voortgang ervan openbaar en begrijpelijk maken.',
};
