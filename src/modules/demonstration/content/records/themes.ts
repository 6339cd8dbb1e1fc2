/** What a coordinator writes when a group of signals becomes a theme. */
export interface DemoTheme {
  readonly story: string;
  readonly title: string;
  readonly summary: string;
  readonly severity: 'hindrance' | 'burden' | 'hard' | 'upset';
  readonly avoidability: 'no' | 'partly' | 'yes';
  readonly people?: readonly { readonly count: number; readonly source: string; readonly uncertainty?: string }[];
  /** What everyone in it is told; absent while nobody has answered yet. */
  readonly answer?: string;
  readonly english?: string;
  /** A piece of the commitment that it is about, literally in the plan. */
  readonly commitment?: string;
}

export const demoThemes: readonly DemoTheme[] = [
  {
    story: 'couple-minimum',
    title: 'Stel met één ziekte-uitkering komt onder het minimum',
    summary:
      'Stellen met één ziekte-uitkering en een aanvulling van de gemeente houden minder over dan stellen met alleen bijstand. Elk loket zegt dat het eigen bedrag klopt. Samen klopt het niet.',
    severity: 'upset',
    avoidability: 'yes',
    people: [
      { count: 2100, source: 'Eerste telling door zes gemeenten', uncertainty: 'tussen 1.200 en 4.000' },
      { count: 6400, source: 'Onderzoek samenloop, bureau Lange Diep', uncertainty: 'tussen 5.500 en 7.800' },
    ],
    answer:
      'U meldde dat u als stel onder het minimum uitkomt. Dat klopt, en het ligt niet aan u. Twee regelingen werken elkaar tegen. Tot de wet is aangepast, krijgt u van uw gemeente elke maand een vaste tegemoetkoming. U hoeft die niet aan te vragen. Hebt u op 1 januari nog niets gehoord? Laat het ons dan hier weten.',
    english:
      'You told us that you fall below the minimum as a couple. That is right, and it is not your fault: two schemes work against each other. Until the law is changed, your municipality pays you a fixed amount every month. You do not need to apply.',
    commitment: 'de samenloop van de ziekte-uitkering en de aanvulling',
  },
  {
    story: 'temporary-job',
    title: 'Toelage terugbetalen na een tijdelijke baan',
    summary:
      'Wie een paar maanden werkt, moet een jaar later huurtoelage over het hele jaar terugbetalen. Mensen gaven hun baan op tijd door en kregen toch een terugvordering.',
    severity: 'hard',
    avoidability: 'yes',
    people: [{ count: 38_000, source: 'Dienst Huishoudtoelagen, jaarafrekening 2024' }],
    answer:
      'U meldde dat u toelage moest terugbetalen na een tijdelijke baan. Vanaf 1 januari 2027 telt een baan van minder dan drie maanden niet meer mee voor het hele jaar. Voor wie nu terugbetaalt, geldt een regeling van 36 maanden. Kunt u die niet betalen, vraag dan om kwijtschelding: het formulier zit bij deze brief.',
    commitment: 'start voor de zomer van 2026 met een waarschuwing',
  },
  {
    story: 'carer-household',
    title: 'Mantelzorger wordt gekort alsof het samenwonen is',
    summary:
      'Mensen die bij een zieke ouder of broer intrekken, krijgen een lagere uitkering. Huisbezoeken maken het erger. Opname in een tehuis zou geen gevolgen hebben.',
    severity: 'upset',
    avoidability: 'yes',
    people: [{ count: 3900, source: 'Steekproef bij veertien gemeenten', uncertainty: 'tussen 2.500 en 6.000' }],
    answer:
      'U meldde dat uw uitkering lager werd omdat u voor een familielid zorgt. Sinds april kent elke gemeente de handreiking mantelzorg. Vraag uw consulent om uw besluit opnieuw te bekijken en noem deze handreiking. De wet wordt in 2027 aangepast.',
    commitment: 'mantelzorg tot twee jaar niet leidt tot een lagere uitkering',
  },
  {
    story: 'medical-wait',
    title: 'Maandenlang wachten op een medische keuring',
    summary:
      'De wachttijd voor een keuring loopt op tot meer dan een half jaar. Mensen leven van een voorschot dat zij niet durven uitgeven.',
    severity: 'hard',
    avoidability: 'partly',
    answer:
      'U meldde dat u lang wacht op een keuring. Het bureau had te weinig artsen. Verpleegkundigen nemen nu een deel van de keuringen over. Duurde het langer dan de wet toestaat, dan mag u uw voorschot houden. U krijgt voor 1 februari een datum.',
    commitment: 'de terugvordering van voorschotten als het bureau zelf te laat was',
  },
  {
    story: 'stacked-debts',
    title: 'Overheden houden tegelijk in en laten te weinig over',
    summary: 'Meerdere overheidsorganisaties verrekenen tegelijk. Wat overblijft ligt onder de beslagvrije voet.',
    severity: 'upset',
    avoidability: 'yes',
    people: [{ count: 17_500, source: 'Centraal Inningspunt Overheid, voorlopige koppeling' }],
    answer:
      'U meldde dat meer organisaties tegelijk geld inhouden. Sinds april melden zij dit bij één punt. Wordt er bij u nog te veel ingehouden, dan stopt de laatste inhouding binnen vijf werkdagen nadat u dat meldt. Bel het nummer op deze bladzijde en noem uw ontvangstcode.',
    commitment: 'een centraal punt op waar alle overheidsorganisaties melden',
  },
  {
    story: 'rent-limit',
    title: 'Eén euro te veel huur, en de hele huurtoelage is weg',
    summary: 'De huurgrens is een harde grens. Een kleine huurverhoging kost mensen in één keer de hele huurtoelage.',
    severity: 'hard',
    avoidability: 'partly',
    answer:
      'U meldde dat u door een kleine huurverhoging geen huurtoelage meer krijgt. De grens staat in de wet. De Kamer krijgt dit najaar drie mogelijkheden om de toelage geleidelijk te laten aflopen. Tot die tijd kunt u uw verhuurder vragen om huurverlaging tot de grens; daarvoor is een voorbeeldbrief.',
    commitment: 'een brief met drie varianten voor een geleidelijke afbouw',
  },
  {
    story: 'late-fine',
    title: 'Boete voor een formulier dat een paar dagen te laat is',
    summary: 'Wie een formulier enkele dagen te laat inlevert, kreeg meteen een boete, ook bij ziekte.',
    severity: 'burden',
    avoidability: 'yes',
    answer:
      'U meldde dat u een boete kreeg voor een te laat formulier. Sinds 1 juni krijgt iedereen bij een eerste vergissing een waarschuwing. Kreeg u na 1 januari 2025 een boete, dan krijgt u die terug. Dat gaat vanzelf.',
    commitment: 'een eerste vergissing een waarschuwing oplevert',
  },
  {
    story: 'gifts',
    title: 'Boodschappen van familie worden van de bijstand afgehaald',
    summary: 'Giften van familie worden per gemeente anders beoordeeld. Mensen durven geen hulp meer aan te nemen.',
    severity: 'hard',
    avoidability: 'yes',
    answer:
      'U meldde dat giften van uw bijstand werden afgetrokken. Sinds dit jaar zijn giften tot 1.800 euro per jaar in elke gemeente vrij. U hoeft ze niet op te geven. Wordt u toch gekort, dan is dat een fout die uw gemeente moet herstellen.',
    commitment: 'giften tot 1.800 euro per jaar vrij zijn',
  },
  {
    story: 'home-help-wait',
    title: 'Wel een indicatie, geen huishoudelijke hulp',
    summary:
      'Mensen hebben recht op hulp in huis, maar er komt niemand. In de kleine kernen is het wachten het langst.',
    severity: 'hard',
    avoidability: 'partly',
    answer:
      'U meldde dat u wacht op huishoudelijke hulp. In Waterkant zijn sinds april drie nieuwe aanbieders begonnen. Wie langer dan acht weken wacht, mag zelf iemand zoeken; de gemeente betaalt. Uw eigen bijdrage over maanden zonder hulp krijgt u terug.',
    commitment: 'contracten met drie nieuwe aanbieders van huishoudelijke hulp',
  },
  {
    story: 'child-eighteen',
    title: 'Op de achttiende verjaardag vallen toelagen in één keer weg',
    summary:
      'Als een kind achttien wordt, stopt de kindtoelage en telt het loon van een bijbaan mee. Niemand waarschuwt.',
    severity: 'burden',
    avoidability: 'partly',
    answer:
      'U meldde dat uw gezin toelagen verloor toen uw kind achttien werd. Vanaf nu krijgt elk gezin een half jaar van tevoren een overzicht. Het loon van een bijbaan tot 400 euro per maand telt vanaf 2027 niet meer mee.',
  },
  {
    story: 'letters',
    title: 'Brieven over toelagen zijn niet te begrijpen',
    summary: 'Brieven zijn lang, spreken elkaar tegen en zeggen pas laat wat iemand moet doen.',
    severity: 'burden',
    avoidability: 'yes',
    answer:
      'U meldde dat een brief van de Dienst Huishoudtoelagen niet te begrijpen was. U had gelijk. De brieven worden herschreven, samen met mensen die ze krijgen. Snapt u een brief niet, bel dan: u hoort binnen twee minuten wat u moet doen.',
  },
  {
    story: 'digital-key',
    title: 'Wie niet kan inloggen, kan niets aanvragen',
    summary:
      'Zonder smartphone, met een oud toestel of voor een ander iets regelen: het loopt vast bij de BurgerSleutel.',
    severity: 'burden',
    avoidability: 'yes',
    answer:
      'U meldde dat inloggen niet lukt. U mag alles ook op papier en aan een balie aanvragen. In dertig bibliotheken kunt u zonder afspraak terecht. Iemand machtigen kan nu ook met een formulier.',
    commitment: 'dat elke aanvraag ook op papier en aan een balie kan',
  },
  {
    story: 'block-heating',
    title: 'Geen energiesteun in flats met blokverwarming',
    summary: 'De energiesteun ging per aansluiting. Bewoners van flats met één ketel kregen niets.',
    severity: 'hard',
    avoidability: 'yes',
    answer:
      'U meldde dat u door blokverwarming geen energiesteun kreeg. U krijgt die alsnog. De gemeente heeft het bedrag in oktober overgemaakt aan alle adressen met een gezamenlijke ketel. Is het geld er niet, laat het dan weten.',
    commitment: 'alsnog energiesteun aan bewoners met blokverwarming',
  },
  {
    story: 'ghost-resident',
    title: 'Toelage weg door een vreemde op papier op uw adres',
    summary: 'Een vorige bewoner blijft ingeschreven staan. De toelage stopt, en uitschrijven duurt maanden.',
    severity: 'hard',
    avoidability: 'yes',
    answer:
      'U meldde dat er iemand op uw adres staat die er niet woont. De gemeente komt voortaan binnen twee weken kijken. Zolang er wordt gekeken, loopt uw toelage door.',
    commitment: 'een melding van een spookbewoner binnen twee weken',
  },
  {
    story: 'postal-address',
    title: 'Geen briefadres, dus geen uitkering',
    summary: 'Mensen zonder huis krijgen geen briefadres en daardoor geen uitkering, zorgverzekering of werk.',
    severity: 'upset',
    avoidability: 'yes',
    answer:
      'U meldde dat u geen briefadres kreeg. Een gemeente moet u een briefadres geven als u geen huis hebt. U hoeft niet te bewijzen waar u slaapt. Ga naar het wijkloket met deze brief; daar wordt het dezelfde dag geregeld.',
    commitment: 'het recht op een briefadres afdwingbaar maakt',
  },
  {
    story: 'after-death',
    title: 'Terugvordering op naam van iemand die net is overleden',
    summary: 'Nabestaanden krijgen kort na een overlijden een vordering op naam van de overledene.',
    severity: 'hard',
    avoidability: 'yes',
    answer:
      'U meldde dat u na een overlijden een terugvordering kreeg. Het spijt ons. Sinds mei versturen wij dertien weken lang geen vorderingen na een overlijden. Daarna schrijven wij aan de nabestaanden, niet aan wie er niet meer is.',
  },
  {
    story: 'carer-parking',
    title: 'Mantelzorgers betalen zich arm aan parkeren',
    summary: 'Wie van buiten komt om te zorgen, krijgt geen vergunning of maar voor één auto.',
    severity: 'hindrance',
    avoidability: 'yes',
    answer:
      'U meldde dat u parkeergeld betaalt als u mantelzorg geeft. Sinds 1 september is er in Waterkant een gratis parkeerpas. Die staat op naam van wie zorg krijgt, dus alle helpers kunnen hem gebruiken.',
    commitment: 'een gratis parkeerpas voor mantelzorgers',
  },
  {
    story: 'campaign',
    title: 'Wijkloket in Zandermeer-Noord moet openblijven',
    summary: 'Veel bewoners stuurden dezelfde brief over het sluiten van hun wijkloket.',
    severity: 'burden',
    avoidability: 'yes',
    answer:
      'U schreef ons over het sluiten van het wijkloket in Zandermeer-Noord. De gemeente Zandermeer heeft het besluit uitgesteld tot 1 juli 2027 en praat eerst met de wijk. U bent welkom op de avond in het buurthuis; de datum staat op de website van de gemeente.',
  },
  {
    story: 'phone-wait',
    title: 'Lang wachten aan de toelagentelefoon',
    summary: 'Mensen wachten lang, de verbinding valt weg, en elk gesprek geeft een ander antwoord.',
    severity: 'hindrance',
    avoidability: 'yes',
    answer:
      'U meldde dat u lang moest wachten aan de telefoon. Wie langer dan tien minuten wacht, wordt nu teruggebeld. Elk gesprek krijgt een nummer, zodat u uw verhaal maar één keer hoeft te vertellen.',
  },
  {
    story: 'newcomers',
    title: 'Brieven alleen in moeilijk Nederlands',
    summary:
      'Mensen die Nederlands leren, missen termijnen doordat niemand hun de brief uitlegt. Kinderen vertalen de post.',
    severity: 'burden',
    avoidability: 'yes',
    answer:
      'U meldde dat u de brieven niet kunt lezen. Bij de twintig brieven die het meest worden verstuurd, komt een uitleg in het Engels, Pools, Arabisch en Turks. Aan de balie mag u een gratis tolk vragen.',
    english:
      'You told us that you cannot read our letters. The twenty most sent letters will come with an explanation in English, Polish, Arabic and Turkish. At the desk you may ask for an interpreter, free of charge.',
    commitment: 'een Engelse, Poolse, Arabische en Turkse uitleg',
  },
];
