import type { AlgorithmWords } from '../../algorithm.ts';

export const persoonsgegevens: AlgorithmWords = {
  name: 'Persoonsgegevens zoeken en afdekken in verhalen',
  short:
    'Zoekt in een verhaal naar namen, adressen, nummers en andere gegevens van mensen en maakt een kopie waarin die zijn afgedekt. Medewerkers lezen alleen die kopie.',
  purpose:
    'Medewerkers moeten kunnen leren van verhalen zonder te weten van wie ze zijn. U ziet de afgedekte kopie voordat u verstuurt. Andere medewerkers zien alleen de kopie; wie het origineel wil lezen, moet een reden geven en dat wordt vastgelegd.',
  considerations:
    'Alles met de hand afdekken kost zoveel tijd dat verhalen blijven liggen. Niets afdekken geeft te veel mensen inzage. Een programma mist soms iets; daarom ziet de melder de kopie vooraf en kan een coördinator de kopie verbeteren. Liever te veel afgedekt dan te weinig.',
  input:
    'Het verhaal, de namen die de melder bij de contactgegevens invult, lijsten met voornamen, achternamen en plaatsen, en een lijst van woorden die in Engelse teksten in gelijk gezelschap staan. Niets verlaat de computer waarop deze site draait.',
  how: 'Vaste patronen vinden nummers; nummers met een controlecijfer (zoals het BSN en IBAN) worden nagerekend. Namen worden gevonden met lijsten, woorden eromheen (“mevrouw”, “met vriendelijke groet”) en een rekenmodel dat van krantenzinnen heeft geleerd hoe namen eruitzien. Een naam die één keer is gevonden, wordt overal in de tekst gevonden. Bij elk stuk staat de soort, de reden en hoe zeker het is.',
  decides:
    'Een coördinator kan een stuk weer zichtbaar maken of er een bij zetten. Een melder ziet de kopie vooraf en kan het verhaal veranderen.',
  intervention:
    'Wie een verhaal vertelt, ziet vooraf wat is afgedekt. Een coördinator kan afdekkingen terugnemen en toevoegen; elke verandering staat in het grootboek. Er volgt geen besluit over iemand uit.',
  limits: [
    'Een achternaam alleen, zonder “meneer” of “mevrouw”, wordt in een korte tekst soms gemist.',
    'Bedrijven en plaatsen met een naam als van een persoon worden soms ten onrechte afgedekt.',
    'Namen die niet op Nederlandse lijken worden vaker gemist; hoeveel vaker is niet gemeten.',
    'Iemand kan ook herkenbaar zijn aan wat er gebeurde, zonder naam. Dat ziet het programma niet.',
  ],
  risks:
    'Een gemiste naam is een risico voor de privacy. Daarom is er de kopie vooraf, lezen alleen medewerkers met een rol de kopie, en komt een verhaal nooit in de openbare zoekfunctie. Verschil tussen groepen namen is een bekend risico dat nog niet is gemeten.',
  legalBasis:
    'De Algemene verordening gegevensbescherming: niet meer gegevens gebruiken dan nodig (artikel 5) en gegevens beschermen vanaf het ontwerp (artikel 25).',
};
