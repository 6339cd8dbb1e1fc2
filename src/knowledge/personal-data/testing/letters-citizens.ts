/** Invented letters and reports of inhabitants, with marks laid before any finder saw them: {kind|text}. */
export const citizens: readonly string[] = [
  `Beste gemeente, mijn moeder ({person|Jopie van Zanten}, 84) woont op nummer 12 en krijgt geen hulp meer. Toen ik met {person|Rachida} van het wijkteam
belde, zei ze dat {person|Jopie} te veel spaargeld heeft. Mijn broer {person|Cor} regelt de bankzaken. Wat nu?`,
  `Al drie jaar vecht ik tegen de Belastingdienst. Mijn dossier ligt bij mevr. {person|Sluijter}. Eerst was het {person|Erwin Kalkman}, toen iemand die zich {person|Priscilla} noemde.
{person|Kalkman} had beloofd dat het in orde kwam. Niemand belt terug. Ik ben alleenstaand en heb twee kinderen, {person|Jayden} en {person|Lotte}.`,
  `Melding: onze buurman parkeert zijn bus ({licence-plate|8-VKB-12}) steeds voor de inrit van {address|Oude Haven 6}. Hij heet {person|Wiebe} en wordt boos als {person|Annelies} er iets van zegt.`,
  `IK BEN {person|HENK DE VRIES} EN IK WIL MIJN GELD TERUG. MEVROUW {person|DE JONG} VAN DE GEMEENTE HEEFT GELOGEN. BEL MIJ OP {telephone|0687654321}.`,
  `Mijn naam is {person|Thi Lan Nguyen}. Ik kom uit Vietnam en woon sinds 2016 in Nieuwemeer. Mijn man {person|Van Duc Tran} heeft geen verblijfsvergunning.
Wij hebben gesproken met {person|Marloes} van VluchtelingenWerk en met {function|advocaat} {person|Bergkamp}. Zij weten het ook niet.`,
  `Wij, de bewoners van de Tulpstraat, zijn tegen de komst van de windmolens. Namens ons spreekt {person|Ben Ouwehand}. De Tulpstraat ligt te dicht bij de polder.
Getekend: {person|B. Ouwehand}, fam. {person|Kwakkel}, {person|Riet} en {person|Toon Verbakel}, {person|S. Achahbar}`,
  `Toen {person|Peter-Paul} van de sociale dienst langskwam, vroeg hij naar mijn ex, {person|Mandy Hoogeboom}. Zij staat nog ingeschreven op mijn adres. {person|Mandy} woont
in Oudekerk bij {person|Achterberg}. Ik kan toch niet bewijzen dat iemand hier niet woont?`,
  `Mijn zoontje {person|Noah} (geb. {date-of-birth|5-8-2017}) heeft recht op leerlingenvervoer. De chauffeur, {person|Ömer}, rijdt te hard. Op 5-8-2024 heb ik dat gemeld bij Taxi Centraal.
Daar zei {person|Sjoerdje} dat {person|Ömer Demirci} al vaker gewaarschuwd is.`,
  `Hallo ik ben {person|fatima} en ik heb een vraag over mijn uitkering. mijn {function|klantmanager} {person|johan bleeker} zegt dat ik moet solliciteren. maar ik ben ziek. kunt u mij bellen {telephone|06 11 22 33 44}`,
  `De heer en mevrouw {person|Teunissen} hebben hun huis verkocht aan {person|Q. Hu}. De {function|notaris}, {person|Engelbrecht}, passeerde de akte op 1 april. Daarna ontving {person|Teunissen} een aanslag. {person|Engelbrechts} kantoor reageert niet.`,
  `Vorige week dinsdag belde ik met de gemeente Lindeveen. Eerst kreeg ik ene {person|Storm} aan de lijn, daarna {person|Bloem}. Er was storm en ik kon {person|Bloem} nauwelijks verstaan.`,
  `Geachte leden van de raad,

Als {function|huisarts} in Klavermeer zie ik dagelijks wat schulden doen. Een patiënt, ik noem haar {person|Wilma}, durfde de post niet te openen. Via {person|Stef} van de
schuldhulpverlening kwam er rust. {function|Minister} {person|Terlaak} noemt dit maatwerk. Ik noem het geluk.

{person|G.H.M. Waasdorp}`,
];
