/** Invented mails, notes and chats, with marks laid before any finder saw them: {kind|text}. */
export const mails: readonly string[] = [
  `Van: {person|Marijke Oosterwold} <{email|m.oosterwold@voorbeeld.nl}>
Verzonden: dinsdag 4 maart 2025 09:12
Aan: {person|Tjeerd Hamstra} <{email|t.hamstra@gemeente.voorbeeld}>
CC: {person|Sevgi Yıldırım}
Onderwerp: RE: kapvergunning {address|Beukenlaan 14}

Beste {person|Tjeerd},

Dank voor je mail. Ik heb {person|Sevgi} gevraagd om mee te lezen, want zij kent de eik.
Kun jij morgen bellen? Mijn nummer is {telephone|06-21437788}.

Groetjes,
{person|Marijke}`,
  `Goedemorgen,

Ik ben {person|Abdelkarim Bouzambou} en ik woon aan de {address|Prins Bernhardkade 221-B}, {postcode|3032 TK} in Zuiderveen.
Sinds vorige week is mijn toeslag stopgezet. Mijn bsn is {bsn|123456782}. Mijn vrouw {person|Naima} is ziek en mijn dochter {person|Imane}
gaat naar school. Ik heb mevrouw {person|Verhulsdonk} gesproken, maar {person|Verhulsdonk} zei dat ze er niets aan kon doen.

Met vriendelijke groeten,
{person|A. Bouzambou}
{telephone|010 - 555 31 42}`,
  `hoi {person|kees}, heb jij nog iets gehoord van {person|Willemijn}? ze zou de stukken van {person|Ten Broeke} opsturen maar ik heb
niks binnen. ik zit vrijdag op kantoor, bel anders ff {telephone|0612345678}. gr {person|Ineke}`,
  `From: {person|P. Wójcik} <{email|pwojcik@mail.voorbeeld}>
To: info@gemeente.voorbeeld
Subject: parking fine

Geachte heer/mevrouw,

Op 12 januari 2025 kreeg ik een bekeuring voor mijn auto met kenteken {licence-plate|GB-123-K}. Ik stond daar niet. Mijn buurman,
de heer {person|Grzegorz Nowakowski}, kan dat bevestigen. Het geld kan terug op {iban|NL20INGB0001234567}.

Hoogachtend,

{person|Piotr Wójcik}
{address|Zandstraat 9}
{postcode|4811 AA} Meerdonk`,
  `Beste collega's,

Hierbij het verslag van het overleg met {person|Fleur van der Meulen-Stam} ({function|beleidsadviseur}) en {person|Joost}.
{person|Fleur} maakt de nota af. {person|Joost Kleinjan} belt met de provincie.
{person|Van der Meulen-Stam} is vanaf maandag met verlof; vragen gaan dan naar {person|R.J. Hekking}.

Groet,

{person|Dirk-Jan Pietersma}
{function|Teamleider} Ruimte
T {telephone|(0512) 58 12 34} | M {telephone|+31 6 29 11 22 33}`,
  `Hallo {person|Lieke}

Zie onder. Wil jij {person|Mehmet Ali Öztürk} antwoorden?

-----Oorspronkelijk bericht-----
Van: {person|Öztürk, M.A.}
Verzonden: woensdag 5 februari 2025
Aan: Klantcontactcentrum
Onderwerp: Klacht over afhandeling, zaaknummer {case-number|Z-2025-004417}

Mijn klacht is al drie keer doorgestuurd. {person|Shanice Wijngaarde} van uw balie beloofde mij een antwoord.`,
  `Dag mevrouw {person|Jansen-de Boer},

Uw zoon {person|Milan} kan vanaf 1 september terecht op de Wilgenschool. De {function|intern begeleider} is {person|Tineke Schipper}.
Zij belt u deze week. Het leerlingnummer heeft u niet nodig.

Vriendelijke groet,
{person|Hanneke}`,
  `{person|Ravi Ramdin}: kan iemand de sleutel brengen?
{person|Ellen}: ik niet, vraag {person|Bas}
{person|Bas de Wit}: ben er om 3 uur
{person|Ravi Ramdin}: top! zet hem maar bij {person|Ellen} neer`,
  `L.S.,

Wil degene die over de subsidie gaat contact opnemen met onze {function|penningmeester}, {person|Geert-Jan ter Haar} ({email|gj.terhaar@vereniging.voorbeeld},
{telephone|+31 (0)38 421 55 66})? Ons KvK-nummer is {organisation-number|40123456} en het RSIN {organisation-number|123456782}.

Namens het bestuur,
{person|W. Zijlstra-Bruinsma}`,
  `Ik wil graag een afspraak voor een nieuw paspoort. Mijn oude paspoort heeft nummer {document-number|NP4K7B2C9}. Ik ben geboren op {date-of-birth|14 juli 1987}
en ik verhuis op 14 juli 2025. {person|Chidi Okonkwo}`,
  `Geachte heer {person|Van Sonsbeeck},

Ik schrijf u omdat Van Sonsbeeck Beheer mij een rekening stuurde.`,
  `Subject: Fwd: huurachterstand

> Op 3 apr. 2025 om 14:02 schreef {person|Loes Brandsma} <{email|loes.brandsma@wonen.voorbeeld}>:
> Beste {person|Youssef},
> De achterstand van mevrouw {person|Haddou} is opgelopen tot € 1.240,50. Zij woont aan de {address|Vlinderhof 3}.

Dank je {person|Loes}, ik neem contact op met {person|Fadoua Haddou}.

{person|Youssef Benali}`,
];
