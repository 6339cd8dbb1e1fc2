import type { AlgorithmWords } from '../../algorithm.ts';

export const wetten: AlgorithmWords = {
  name: 'Een wet uitrekenen en uitleggen',
  short:
    'Rekent uit wat een wet voor iemand betekent, met de artikelen erbij, en laat zien wat al vaststaat, wat nog ontbreekt en wat de uitkomst zou veranderen.',
  purpose:
    'Iedereen moet kunnen zien waar hij recht op heeft en waarom. En wie regels maakt, moet kunnen zien bij wie ze verkeerd uitpakken.',
  considerations:
    'Rekenhulpen verbergen de regels in programmacode. Een taalmodel kan een wet verkeerd samenvatten. Hier staat elke regel naast de letterlijke tekst van de wet en is elke stap te controleren.',
  input:
    'De wettekst in een vorm die een computer kan uitrekenen, en de gegevens die iemand zelf invult. Niets wordt bewaard zonder dat u het vraagt.',
  how: 'De wet is artikel voor artikel vastgelegd in een open vorm (RegelRecht). Het programma rekent precies wat er staat en rondt alleen af waar de wet dat zegt. Het heeft niets geleerd en gokt niet. Elke uitkomst heeft een uitleg en een bewijs waarmee iedereen hem kan narekenen.',
  decides:
    'De uitkomst is geen besluit. Wie op een aanvraag beslist, is een medewerker die de zaak kent; waar de wet ruimte laat, wijst het programma dat aan.',
  intervention: 'Wie iets niet weet, kan dat zeggen: dan staat er wat nog nodig is. Een besluit neemt een mens.',
  limits: [
    'Alleen wetten die in deze vorm zijn vastgelegd.',
    'Waar de wet “kan” of “naar het oordeel van” zegt, wijst het die plek alleen aan.',
    'Een fout in de vastlegging geeft een fout in de uitkomst; daarom horen er voorbeelden bij elke wet.',
  ],
  risks:
    'Mensen kunnen een uitkomst voor een besluit houden. Daarom staat het erbij, met de artikelen en met wat nog niet zeker is.',
  legalBasis: 'De Algemene wet bestuursrecht: een besluit moet een begrijpelijke motivering hebben (artikel 3:46).',
};
