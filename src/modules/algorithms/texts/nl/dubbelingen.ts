import type { AlgorithmWords } from '../../algorithm.ts';

export const dubbelingen: AlgorithmWords = {
  name: 'Dubbele verhalen en antwoorden in mails herkennen',
  short:
    'Herkent verhalen die hetzelfde zijn, bijna hetzelfde zijn of in een ander verhaal worden aangehaald, en scheidt in een mail het antwoord van de tekst waarop wordt geantwoord.',
  purpose:
    'Als één verhaal drie keer binnenkomt, moet een medewerker dat zien. Dan telt het niet drie keer mee en krijgt de melder één goed antwoord. Het programma gooit nooit iets weg.',
  considerations:
    'Met de hand vergelijken lukt niet bij duizenden verhalen. Zelf samenvoegen door de computer is niet gekozen: twee mensen kunnen hetzelfde meemaken en bijna hetzelfde schrijven.',
  input: 'De tekst van de signalen en van ingelezen bestanden. Bij mails ook het onderwerp en de kopregels.',
  how: 'Teksten worden vergeleken op reeksen letters en woorden. Eerst zoekt het snel welke teksten op elkaar lijken, daarna vergelijkt het die paren precies. Zo worden ook kopieën met scanfouten gevonden. Aangehaalde tekst in mails wordt herkend aan tekens als “>” en regels als “Op … schreef …”.',
  decides: 'Een coördinator beslist wat er met een dubbel verhaal gebeurt.',
  intervention:
    'De medewerker ziet bij een signaal of in het voorbeeld van een bestand: “regel 7 is hetzelfde verhaal als regel 3”. Alles wordt toch ingelezen; een mens beslist.',
  limits: [
    'Heel korte teksten lijken snel op elkaar.',
    'Een verhaal dat in heel andere woorden is naverteld, is geen kopie voor het programma.',
    'De proefteksten zijn door de makers gemaakt.',
  ],
  risks:
    'Een verhaal dat ten onrechte dubbel heet, kan minder aandacht krijgen. Daarom blijft elk signaal staan en krijgt elke melder antwoord.',
  legalBasis: 'De Algemene wet bestuursrecht: een bestuursorgaan behandelt wat binnenkomt zorgvuldig (artikel 3:2).',
};
