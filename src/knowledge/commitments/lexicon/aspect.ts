const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Infinitives of acts that are done once and change something: in the present tense mostly a plan. */
export const telic =
  set(`openen starten instellen invoeren oprichten opzetten opstellen inrichten aanleggen bouwen bijplaatsen plaatsen planten aanplanten
  vervangen vernieuwen uitbreiden uitbouwen verlengen verruimen verhogen verlagen verdubbelen halveren afschaffen schrappen herzien
  aanpassen wijzigen actualiseren moderniseren evalueren onderzoeken verkennen bezien bekijken lanceren introduceren publiceren indienen
  voorleggen aantrekken aannemen aanstellen benoemen werven sluiten verplaatsen verhuizen samenvoegen opheffen overhevelen bijstellen verplichten
  verbieden ontwikkelen doorontwikkelen ontwerpen voortzetten continueren opschalen uitrollen terugbrengen versnellen versterken verstevigen
  verbeteren intensiveren verbreden verdiepen herinrichten renoveren slopen verduurzamen realiseren uitwerken aanscherpen vereenvoudigen
  uittrekken vrijmaken reserveren investeren aanpakken inzetten terugdringen verminderen vergroten verkorten ontstenen vergroenen
  omvormen ombouwen afbouwen beëindigen aankopen aanschaffen verwerken onttrekken aframen toevoegen herijken herverdelen herschrijven
  voorbereiden digitaliseren creëren creeren meenemen overnemen afronden opleveren uitbesteden`);

/** Infinitives of daily work: in the present tense mostly a task that was there already. */
export const routine =
  set(`uitvoeren leveren verstrekken verlenen beheren onderhouden controleren handhaven bewaken beschermen toezien adviseren
  bieden geven zorgen beoordelen behandelen afhandelen signaleren verzamelen delen registreren inspecteren
  bestrijden volgen meten samenwerken coördineren faciliteren verzorgen maaien zuiveren baggeren innen vergoeden
  bepalen vormen kijken aansluiten financieren monitoren toetsen bespreken bijdragen beslissen voeren vertalen
  luisteren letten afstemmen verkleinen baseren schoonmaken`);
