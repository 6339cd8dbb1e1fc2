/** Invented decisions, minutes and official letters, with marks laid before any finder saw them: {kind|text}. */
export const official: readonly string[] = [
  `Besluit op bezwaar

Kenmerk: {case-number|BZW-2024-01883}
Behandeld door: mr. {person|S.M. Aaldering}
Datum: 17 oktober 2024

Geachte mevrouw {person|Van Leersum},

Op 2 juli 2024 diende uw gemachtigde, mr. {person|H. Straatsma}, een bezwaarschrift in. De hoorzitting was op 3 september 2024.
Aanwezig waren u, uw gemachtigde en namens het college {person|K. Tazi} en {person|J. Duijvestein}.
{person|Straatsma} voerde aan dat het primaire besluit onzorgvuldig is voorbereid. Het college volgt dat standpunt niet.

Hoogachtend,
namens het college van burgemeester en wethouders,

{person|E.P. Roelofsen}
{function|afdelingshoofd} Juridische Zaken`,
  `VERSLAG VAN DE VERGADERING VAN DE RAADSCOMMISSIE

Aanwezig: {person|Oosterhuis} ({function|voorzitter}), {person|De Graauw}, {person|El Khattabi}, {person|Mulder}, {person|Van Rossem}
Afwezig: {person|Bierma}

{function|Wethouder} {person|Stienstra} licht het voorstel toe. De heer {person|Mulder} vraagt naar de kosten. Mevrouw {person|El Khattabi} sluit zich daarbij aan.
{person|Van Rossem} vindt het voorstel te duur. {person|Stienstra} antwoordt dat er ruimte is in de begroting.
De {function|voorzitter} sluit de vergadering om 22:40 uur.`,
  `PROCES-VERBAAL VAN BEVINDINGEN

Proces-verbaalnummer: {case-number|PL1300-2024071234-2}
Verbalisant: {person|T. Hoekstra}, {function|boa}

Op 9 juni 2024 zag ik een man die later bleek te zijn: {person|DIJKSTRA, Ronald Willem}, geboren {date-of-birth|09-06-1971} te Oudekerk.
Hij reed in een bestelauto met kenteken {licence-plate|V-482-BD}. {person|DIJKSTRA} verklaarde: "De auto is van {person|Peter Kolk}, mijn baas."
Zijn rijbewijs heeft nummer {document-number|5098812345}.`,
  `Beschikking

Aan: {person|D. Sporrel}
{address|Graaf Adolflaan 88 bis}
{postcode|3708XG} Bosrand

BSN: {bsn|987654329}
Ons kenmerk: {case-number|2025/WMO/00317}

Beste meneer {person|Sporrel},

U vroeg op 6 januari 2025 om een scootmobiel. Onze {function|consulent} {person|Anouk Bijlsma} kwam op 20 januari bij u thuis. Uw dochter {person|Daniëlle} was daar ook.
Wij geven u de scootmobiel. Wij betalen het bedrag op rekening {iban|NL91 ABNA 0417 1643 00}.

Bent u het niet eens met dit besluit? Stuur dan binnen zes weken een brief.`,
  `NOTULEN OVERLEG VEILIGHEID, 11 november 2024

Deelnemers: {person|Wouter Plantinga} (politie), {person|Samira Chaouch} (gemeente), {person|Hendrik-Jan van 't Hof} (woningcorporatie)

1. Opening
{person|Wouter} opent het overleg.
2. Situatie Kastanjeplein
{person|Samira} meldt dat de familie {person|Van 't Hof-Bakels} klaagt over geluid. {person|Hendrik-Jan} laat weten dat dat geen familie van hem is.
3. Rondvraag
{person|Plantinga}: de {function|wijkagent} is met verlof tot 2 december 2024.`,
  `Aan de {function|minister} van Sociale Zaken en Werkgelegenheid
De heer dr. {person|B.C. Everwijn}
Postbus 90801
{postcode|2509 LV} Zeewijk

Betreft: verzoek om informatie op grond van de Woo

Excellentie,

Hierbij verzoek ik u om alle mails tussen uw ambtenaren {person|L. de Kaste} en {person|Romana Silbernagel} over het dossier Kinderopvang.
Ook verslagen van gesprekken met {function|staatssecretaris} {person|Nijkerken} vallen onder mijn verzoek.

{person|I. Vanhoutte}, {function|journalist}`,
  `Uitspraak van de rechtbank Midden-Holland in de zaak tussen

{person|Mina Zarrouk-van Dam}, eiseres (gemachtigde: mr. {person|O.F.X. Rozemeijer}),
en
het college van burgemeester en wethouders van Lindeveen, verweerder (gemachtigde: {person|C. Poelstra}).

Zaaknummer: {case-number|UTR 23/4417}

Overwegingen
1. Eiseres ontvangt bijstand sinds 1 mei 2019. {person|Rozemeijer} stelt dat verweerder het onderzoek te laat begon.
2. De rechtbank volgt {person|Poelstra} in zijn betoog.
De uitspraak is gedaan door mr. {person|A. van Gijn-Lodder}, {function|rechter}, in aanwezigheid van {person|B. Smallegange}, {function|griffier}.`,
  `Presentielijst bewonersavond

Naam | Adres | Telefoon | E-mail
{person|Truus Wennekes} | {address|Kerkpad 2} | {telephone|0343-412233} | {email|truuswennekes@post.voorbeeld}
{person|Hassan Amrani} | {address|Kerkpad 4a} | {telephone|06 33445566} | {email|h.amrani@post.voorbeeld}
Fam. {person|Boonstoppel} | {address|Dorpsstraat 101} | {telephone|0343 418899} | -
{person|Vries, J. de} | {address|Achter de Molen 7} | - | {email|jdv@post.voorbeeld}`,
  `Aanvraagformulier bijzondere bijstand

Achternaam: {person|Lapikás}
Voornamen: {person|Zsófia Éva}
Geboortedatum: {date-of-birth|23-11-1990}
Burgerservicenummer: {bsn|111222333}
IBAN: {iban|NL44 RABO 0123 4567 89}
Adres: {address|Mgr. Nolensplein 15}
Postcode en plaats: {postcode|1689 AB} Veenmeer
Telefoonnummer: {telephone|0229 123 456}
Partner: {person|Gábor Lapikás}
Datum aanvraag: 23-11-2024`,
  `Memo

Van: {person|Carola Tuinstra}
Aan: {function|wethouder} {person|Van Amerongen}
Datum: 30 januari 2025

Het ministerie heeft laten weten dat de regeling verandert. {function|Directeur} {person|Gijsbert Hulshoff Pol} van de stichting heeft gebeld. Hij wil dat {person|Van Amerongen} zelf komt kijken.
Volgens {person|Hulshoff Pol} en de Vereniging van Nederlandse Gemeenten kan het voor 1 maart. Albert Heijn en de Rabobank doen ook mee.`,
  `Raadsbrief

De gemeenteraad van Waterhoek heeft op 14 mei 2024 motie 24-031 aangenomen, ingediend door {person|Boukje Hettinga} en {person|Sj. Terpstra}.
De motie vraagt om een proef in de Rembrandtbuurt. De burgemeester Jansstraat blijft open. {function|Burgemeester} {person|Jansma} ondersteunt dat.`,
  `Toelichting op de jaarrekening

De post Overige bestaat uit declaraties van de {function|directeur} ({person|N. Ghazi}: € 1.200) en de {function|secretaris} ({person|V. Brouwershaven}: € 350).
Facturen van Van der Valk Hotels en Jansen Techniek B.V. zijn voldaan. BTW-nummer {organisation-number|NL123456782B01}.`,
];
