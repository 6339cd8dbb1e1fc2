import type { AlgorithmWords } from '../../algorithm.ts';

export const pieken: AlgorithmWords = {
  name: 'Snelle groei en briefacties opmerken',
  short:
    'Zegt of een thema sneller groeit dan verwacht en of verhalen van één voorbeeldbrief komen. Zo valt een nieuw probleem vroeg op, en telt een briefactie als één stem.',
  purpose:
    'Een nieuw probleem moet in dagen opvallen, niet in maanden. En wie met veel anderen dezelfde brief stuurt, verdient gehoor, maar mag andere verhalen niet wegdrukken.',
  considerations:
    'Alleen tellen zet het hardste geluid bovenaan. Briefacties weggooien is niet gekozen: achter elke brief staat een mens, en ieder krijgt antwoord.',
  input: 'De afgedekte kopieën van signalen en de dag waarop ze binnenkwamen.',
  how: 'Groei: het aantal van de laatste dagen wordt vergeleken met het aantal dat volgens de dagen ervoor te verwachten was. De kans dat zo’n aantal toeval is, staat erbij. Briefactie: verhalen die vrijwel dezelfde zinnen hebben en samen bijna geen nieuwe woorden toevoegen, terwijl gewone verhalen steeds nieuwe woorden brengen.',
  decides: 'Een coördinator beslist of een groep een briefactie is en wat met een snelle groei gebeurt.',
  intervention:
    'Bij elk voorstel staat in woorden waarom het bovenaan staat. De coördinator kan verhalen eruit laten. Alle melders krijgen antwoord, ook bij een briefactie.',
  limits: [
    'Een actie waarbij iedereen de brief met eigen woorden herschrijft, valt niet op.',
    'Bij heel weinig signalen is een piek niet goed te onderscheiden van toeval.',
    'Gemeten op briefacties die de makers zelf hebben gemaakt.',
  ],
  risks:
    'Mensen die toevallig hetzelfde schrijven, kunnen ten onrechte als briefactie gelden. Daarom is het een voorstel met een reden, en blijft elk signaal meetellen voor het antwoord.',
  legalBasis: 'De Algemene wet bestuursrecht: zorgvuldig kennis verzamelen en belangen afwegen (artikelen 3:2 en 3:4).',
};
