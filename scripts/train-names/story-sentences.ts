/**
 * Our own sentences as people and authorities write. F first name, L surname, FL both, IL initials and surname, LI the
 * other way about, FLC and LC in capitals, B company, R street, T town, N noun. `/` is a new line.
 */
export const sentences: readonly string[] =
  `{F} belde mij gisteren. | Mijn zoon {F} krijgt geen vergoeding. | Mijn buurvrouw {FL} zit al weken zonder geld.
Ik sprak met {F} van de gemeente. | Toen ik {FL} belde, nam niemand op. | Volgens {IL} van de afdeling klopt het wel.
Ook {F} heeft geen antwoord gekregen. | Samen met {F} ben ik naar het loket gegaan. | Ik heet {FL} en ik woon in {T}.
{F} en {F} mogen niet mee met de bus. | {F}, mijn dochter, heeft een rolstoel nodig. | Gelukkig hielp {F} ons goed.
In {T} wonen veel mensen met dit probleem. | De gemeente {T} zegt nee. | {N} werkt niet goed. | {N} is te duur geworden.
Onze {N} is weg. | Waarom krijg ik geen {N}? | {N} aanvragen lukt mij niet. | Geen {N} gekregen, wel een boete.
De heer {L} heeft het dossier. | Mevrouw {L} zei dat het goed kwam. | Beste {F}, | Geachte mevrouw {L}, | Geachte heer {L},
/Groet,/{F} | /Met vriendelijke groet,/{FL} | /Hoogachtend,/{IL} | De brief was van {IL}. | Kunt u {F} terugbellen?
Mijn man ({F}) is ziek. | Dat weet {L} ook. | {L} heeft dat nooit gezegd. | Wij vroegen het aan {L}, maar {L} wist het niet.
Helaas heeft {F} dat niet gedaan. | Sinds maandag belt {L} elke dag. | Daarna kwam {F} langs. | Vandaag kreeg ik {N}.
Contactpersoon is {FL}. | De mail ging naar {FL} en {IL}. | Het besluit is getekend door {IL}. | Het kind {FL} is zes jaar.
Bezwaar maken helpt niet. | Digitaal gaat het mis. | Regels zijn regels, zegt {F} dan. | Formulieren zijn moeilijk voor {F}.
Bijstand krijgen we niet meer. | Toeslag is gestopt in mei. | Het UWV stuurt mij naar DUO. | De Belastingdienst belt niet.
Ik kreeg een brief van het CJIB. | Het CAK zegt dat ik moet betalen. | De SVB heeft alles goed geregeld. | {N} kwijt.
Bij de Sociale Verzekeringsbank werkt {FL}. | Mijn DigiD doet het niet. | Via MijnOverheid kwam er niets. | Wmo-hulp is gestopt.
/Beleidsmedewerker Zorg/ | /Afdeling {N}/ | /Team {N}/ | /Onderwerp: {N}/ | /Betreft: {N}/ | Paspoort verlopen. | Rijbewijs kwijt.
/Van: {FL}/Aan: {FL}/Onderwerp: {N}/ | /Aanwezig: {L}, {L}, {L} en {IL}/ | /Afwezig: {L}/ | /Behandeld door: {IL}/
/Deelnemers: {FL} (gemeente), {FL} (politie)/ | /{FL} | {R} 12/{FL} | {R} 4/ | /{LI}/{LI}/{LI}/ | /Achternaam: {L}/Voornaam: {F}/
Wethouder {L} licht het voorstel toe. | Mevrouw {L} vraagt naar de kosten. | {L} sluit zich daarbij aan. | De voorzitter, {FL}, sluit de vergadering.
{L} antwoordt dat er ruimte is. | {L}: dat klopt niet. | Volgens {L} is het te duur. | Namens {B} kwam {FL}. | De factuur van {B} is betaald.
Ik werk bij {B}. | {B} levert niet. | {B} heeft de opdracht gekregen. | Wij wonen in de {R}. | De {R} is afgesloten. | {R} 15 staat leeg.
Wil jij dat uitzoeken? | Wil degene die hierover gaat mij bellen? | Wil u dat nakijken? | Ik heb gesproken met {F} van {B}. | Heeft u al iets gehoord van {F}? | Zij belt morgen. | L.S., | Geachte heer, mevrouw, | Geachte leden van de raad, | Beste collega's, | Hallo allemaal,
IK BEN {FLC} EN IK WIL MIJN GELD TERUG. | MEVROUW {LC} HEEFT GELOGEN. | BEZWAAR TEGEN BESLUIT | VERSLAG VAN DE VERGADERING | GEMEENTE {T}
De familie {L} klaagt over geluid. | Fam. {L} woont op nummer 3. | Dat is van {L}. | Toen kwam {L} langs. | Ik kreeg {F} aan de lijn. | Eerst was het {FL}, toen {F}.
In de zaak van {FL} tegen de gemeente {T} | Eiseres {L} stelt dat het onderzoek te laat begon. | De rechtbank volgt {L} niet. | Gemachtigde {IL} voert aan dat het onjuist is.
Minister {L} noemt dit maatwerk. | Staatssecretaris {L} antwoordt niet. | Burgemeester {L} ondersteunt dat. | Directeur {FL} heeft gebeld. | Advocaat {L} weet het ook niet.
De wijkagent kent {F} goed. | Het rapport van {L} en {L} is klaar. | {FL} ({B}) | cc {FL} | {F} {F} {L} was er ook. | Getekend: {IL} en {IL}
Op verzoek van {IL} is de akte gewijzigd. | De {N} van {L} is afgewezen. | {LS} kantoor reageert niet. | Met dank aan {F} en {F}. | Hoi {F}, | Dag {F}, | Lieve {F},
Het college heeft besloten. | Artikel 3 van de wet geldt. | Zie Bijlage 2. | In Nederland kan dat niet. | Op grond van de Awb is dat zo. | Het Rijk betaalt mee.
Albertine zei niets, {F} wel. | De stichting {N} doet mee. | Vereniging {N} vraagt subsidie.`
    .split(/\s+\|\s+(?!\{R\})|\n/u)
    .filter((sentence) => sentence.trim() !== '');
