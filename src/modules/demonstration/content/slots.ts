/** What fills the slots of a story. All people, streets and numbers are invented. */
export const people = [
  ...['Hennie Boerkamp', 'Roos van Wieringen', 'Achmed El Idrissi', 'Gerda Tuinstra', 'Wim Kloosterboer'],
  ...['Sevda Aksoy', 'Piet Hollander', 'Marijke Ottevanger', 'Dennis Verkuil', 'Naima Benhaddou'],
  ...['Corrie Schuitemaker', 'Jan Willem Duinkerk', 'Olga Petrenko', 'Lars Nieuwpoort', 'Thea Wagenvoort'],
  ...['Ronald Ruigrok', 'Esmee Haverkort', 'Kees Binnendijk', 'Fatiha Zerouali', 'Betsy Langedijk'],
] as const;

export const places = [
  'Waterkant',
  'Zandermeer',
  'Oudeschans',
  'Diepoever',
  'Kleine Haven',
  'Zandermeer-Noord',
] as const;

export const slots: Readonly<Record<string, readonly string[]>> = {
  bedrag: ['48', '63', '75', '87,50', '112', '120', '134', '146', '160', '175', '190', '212', '240', '265', '310'],
  groot: ['640', '870', '1.150', '1.380', '1.725', '2.100', '2.460', '2.900', '3.340', '4.200', '5.800', '7.150'],
  klein: ['1', '2', '3', '4,60', '6', '9'],
  weken: ['6', '8', '11', '13', '16', '19', '22', '26', '30', '34'],
  maanden: ['twee', 'drie', 'vier', '3', '5', 'zes'],
  minuten: ['25', '38', '40', '47', '55', '70', '90'],
  leeftijd: ['71', '74', '78', '79', '81', '84', '88'],
  maand: ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober'],
  kind: ['onze zoon', 'onze dochter', 'mijn jongste', 'mijn oudste', 'mijn zoontje'],
  straat: [
    'Schippersgracht',
    'Turfkade',
    'Wilgenhof',
    'Zeilmakerstraat',
    'Reigerlaan',
    'Lange Diep',
    'Havenmeesterplein',
  ],
  dorp: ['Waterkant', 'Zandermeer', 'Oudeschans', 'Diepoever', 'Kleine Haven'],
};

/** Sentences of a life around the story: they say who tells, not what goes wrong. */
export const lives = [
  'Ik woon al vierentwintig jaar in {dorp} en heb nooit iets van de overheid gevraagd.',
  'Ik heb twee kinderen en werk drie dagen in de zorg.',
  'Vroeger had ik een eigen zaak, tot mijn rug het begaf.',
  'Ik ben alleenstaand en doe alles zelf met mijn administratie.',
  'Mijn buurvrouw aan de {straat} heeft precies hetzelfde.',
  'Ik weet dat er mensen zijn die het erger hebben.',
  'Sorry voor het lange verhaal, ik moest het even kwijt.',
  'Ik heb alles bewaard in een ordner, ook de enveloppen.',
  'De mevrouw aan de telefoon was heel aardig maar kon niets doen.',
  'Ik heb al bezwaar gemaakt, daar hoor ik niets op.',
  'Bij het wijkloket hebben ze mij geholpen met dit formulier.',
  'Ik schrijf dit ’s nachts want slapen lukt toch niet.',
] as const;

export const annoyed = [
  'Het is een schande!!',
  'Jullie moesten je kapot schamen.',
  'Belachelijk gewoon.',
  'Er is daar niemand die nadenkt.',
  'HOE KAN DIT IN EEN RIJK LAND',
  'Altijd de kleine man.',
  'Ik ben er helemaal klaar mee!',
] as const;

export const helpers = [
  'Ik schrijf dit voor mijn buurvrouw, zij durft het zelf niet. Zij zegt:',
  'Ik help als vrijwilliger bij de formulierenbrigade in {dorp}. Een bezoeker vertelde mij:',
  'Namens mijn vader, hij kan niet goed typen.',
  'Ik ben bewindvoerder en meld dit voor een cliënt. In zijn woorden:',
  'Voor een vriendin ingevuld:',
] as const;

export const professionals = [
  'In ons wijkteam zien wij dit nu wekelijks. Een typisch verhaal:',
  'Vanuit de sociaal raadslieden melden wij een patroon. Zo vertelt een cliënt het:',
  'Ik ben klantmanager en kan dit met onze werkinstructie niet oplossen. De kern:',
  'Signaal van het wijkloket Oudeschans, derde keer deze maand:',
] as const;
