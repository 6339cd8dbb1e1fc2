import { fold } from '../words/fold.ts';

/** Groups of words that people use for one thing; a query with one also finds the others, at less weight. Our own list. */
const groups = `
aanvraag verzoek
afval vuilnis huisvuil
ambtenaar beambte
auto wagen
baan werk
bedrijf onderneming firma
bejaarden ouderen senioren
belasting heffing
besluit beschikking beslissing
betaling voldoening
bijstand participatiewet
boete sanctie
boom bomen
buurt wijk
dakloos thuisloos
dokter arts huisarts
eenzaamheid isolement
fiets rijwiel
fout vergissing
formulier invulformulier
geluidsoverlast lawaai
gevolg effect
gids handleiding
hulp ondersteuning bijstand
inkomen loon salaris
inwoner burger bewoner
jeugd jongeren
kinderopvang kinderdagverblijf crèche
klacht bezwaar
kosten prijs tarief
kwijtschelding vrijstelling
leerling scholier
mantelzorg mantelzorger
meedoen participatie inspraak
medewerker werknemer
melding signaal
nota factuur rekening
onderzoek onderzoeken studie
openbaarmaking publicatie
overheid staat rijk
paspoort identiteitsbewijs
plan voornemen
regel voorschrift
school onderwijs
schuld schulden
steun hulp
straat weg
subsidie tegemoetkoming
termijn deadline
toekennen verlenen
toeslag tegemoetkoming
toezegging belofte
uitkering bijstand
uitslag resultaat
vergunning toestemming
verhuizen verhuizing
verkeer vervoer
voorwaarde eis
vluchteling asielzoeker
werkloos werkzoekend
wet regelgeving
woning huis
ziek arbeidsongeschikt
ziekenhuis kliniek`;

/** Words with the same meaning, by folded word. */
export type Synonyms = ReadonlyMap<string, readonly string[]>;

/** Reads groups of synonyms: a line a group, words with spaces between them. */
export function readSynonyms(text: string): Synonyms {
  const found = new Map<string, string[]>();
  for (const line of fold(text).split('\n')) {
    const words = line.split(/\s+/u).filter(Boolean);
    for (const word of words) {
      found.set(word, [...(found.get(word) ?? []), ...words.filter((other) => other !== word)]);
    }
  }
  return found;
}

/** The synonyms that come with the product. */
export const synonyms: Synonyms = readSynonyms(groups);
