/** Invented texts kept apart: written after the rules were set and looked at once, for the figures. {kind|text}. */
export const apart: readonly string[] = [
  `Beste {person|Noortje},

Fijn dat je donderdag kunt. {person|Gerrit-Jan Akkermans} van Vastgoed schuift ook aan, en misschien {person|Soumaya}.
De sleutel ligt bij mevrouw {person|Tolsma}. Parkeren kan aan de {address|Veerweg 31}.

Tot dan,
{person|Hidde Postmus}
{telephone|06-55443322}`,
  `Betreft: ingebrekestelling
Ons kenmerk: {case-number|WOO-2024-0391}

Geacht college,

Op 8 november 2024 diende cliënte, mevrouw {person|R. Badloe}, een verzoek in. Tot op heden is niet beslist. Namens cliënte stel ik u in gebreke.
Mevrouw {person|Badloe} verblijft thans bij haar zus {person|Sharmila} aan de {address|Anjerstraat 7 hs}, {postcode|1033 XJ} Waterhoek.

Hoogachtend,
mr. {person|J.W. Terhorst}`,
  `Verslag huisbezoek 12 februari 2025
Gesproken met: Dhr. {person|Kuiperij} en zijn partner {person|Olga Marchenko}
Dhr. {person|Kuiperij} vertelt dat de hulp niet is gekomen. {person|Olga} laat de brief zien van {person|Ilse} van de thuiszorg. BSN {bsn|111222333} is gecontroleerd.
Afspraak: {person|Ilse} belt voor 1 maart.`,
  `Wie heeft de nota geschreven? Volgens {person|Haverkort} was het {person|Van Dijkhuizen}, maar {person|Van Dijkhuizen} ontkent. De provincie Overveen en de Stichting Groen Licht
wachten op antwoord. In maart praat {function|gedeputeerde} {person|Rolvink} met de buurt.`,
  `Mijn dochter {person|Yasmin} zit op de Beatrixschool. Meester {person|Robbert} zegt dat ze naar een andere school moet. De directrice, {person|Hilde Vossen}, belt niet terug.
Wij wonen op {address|Rietkraag 118} en de bus komt daar niet. {person|F. Aydoğan}`,
  `Van: {person|Kuyvenhoven, Bart} <{email|b.kuyvenhoven@stad.voorbeeld}>
Aan: {person|Linda de Ruijter}; {person|Mo Azzouzi}
Datum: 3-2-2025
Onderwerp: Re: Re: bezwaar {person|Schimmelpenninck}

{person|Linda}, kun jij het verweer nakijken? {person|Mo} heeft de cijfers. Het gaat om dossier {case-number|2024-118823}.

{person|Bart}`,
  `Lijst van insprekers
1. {person|W.A. Nieuwenhuijse}
2. {person|Saskia Plomp} namens Dorpsbelang
3. {person|Khadija Ouali}
4. {person|T. van 't Zelfde}
De {function|griffier} heeft de lijst gesloten op 4 juni 2024 om 12.00 uur.`,
  `Ik ben in 2019 gescheiden van {person|Marco Fernandes}. Hij woont nu in Portugal. De gemeente zegt dat {person|Marco} nog bij mij staat ingeschreven.
{function|Ambtenaar} {person|Wierda} heeft twee keer een brief gestuurd naar {address|Lange Nering 5}. Mijn geboortedatum is {date-of-birth|30 september 1979}, mijn rekening {iban|NL91ABNA0417164300}.`,
];
