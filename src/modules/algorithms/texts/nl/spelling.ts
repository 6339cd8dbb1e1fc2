import type { AlgorithmWords } from '../../algorithm.ts';

export const spelling: AlgorithmWords = {
  name: 'Helpen bij spelfouten in een zoekvraag',
  short:
    'Stelt een andere schrijfwijze voor als een zoekvraag weinig of niets oplevert: “Bedoelde u …?” U kiest zelf of u die gebruikt.',
  purpose:
    'Wie een woord anders schrijft dan in de stukken staat, vindt anders niets. Dat raakt vooral mensen die moeite hebben met lezen en schrijven. U ziet een voorstel boven de lijst.',
  considerations:
    'Zonder voorstel haken mensen af. Stil verbeteren is niet gekozen: dan weet u niet meer waarop is gezocht. Het voorstel komt uit de stukken zelf, zodat het altijd iets oplevert.',
  input: 'De woorden die u typt en alle woorden die in de openbare stukken staan.',
  how: 'Het zoekt woorden uit de stukken die met weinig veranderingen (een letter meer, minder, anders of omgewisseld) op uw woord lijken. Letters die hetzelfde klinken, zoals ei en ij, tellen als een kleine verandering. Het woord dat het meest voorkomt en het minst verandert, wordt voorgesteld.',
  decides: 'U beslist: het voorstel is een link die u kunt volgen.',
  intervention: 'Er is geen medewerker bij betrokken. Uw eigen woorden blijven staan.',
  limits: [
    'Een goed geschreven woord dat in geen stuk staat, krijgt soms toch een voorstel.',
    'Het kijkt naar losse woorden, niet naar de hele zin.',
  ],
  risks: 'Een verkeerd voorstel kan verwarren. Het wordt nooit vanzelf gebruikt.',
  legalBasis: 'De Wet open overheid: informatie moet goed vindbaar zijn.',
};
