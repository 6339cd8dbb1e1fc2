const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Words that open a clause with its verb at the end. */
export const subordinators =
  set(`dat die wat welke wie waarin waarmee waarvan waarbij waardoor waarop waarvoor waaraan waarover
  waartoe waarbinnen waarnaar waaruit waaronder waar omdat zodat hoewel terwijl wanneer indien hoe zoals totdat voordat nadat doordat
  opdat aangezien mits tenzij alsof wiens`);

/** These may also begin a main clause: as a demonstrative, or as "waar nodig". */
export const demonstratives = set('die dat dit deze zo hier dat');

export const conjunctions = set('en maar want of dan wel alsmede evenals doch');

export const prepositions =
  set(`aan bij binnen door in langs met na naar namens om onder op over per rond sinds tegen tijdens tot tussen
  uit van vanuit vanaf via volgens voor vóór wegens zonder richting`);

export const determiners = set('de het een dit deze ons onze die dat alle beide haar zijn hun elk elke ieder iedere');

export const future = set('zal zullen gaat gaan ga');
export const want = set('wil willen wenst wensen beoogt');
export const must = set('moet moeten dient dienen hoort horen behoort behoren');
export const may = set('kan kunnen zou zouden mag mogen');
export const past =
  set(`is zijn ben was waren heeft hebben heb had hadden werd werden kwam kwamen ging gingen kreeg kregen bleek bleken
  maakte maakten deed deden nam namen gaf gaven bracht brachten stelde stelden liet lieten
  bood boden trok trokken koos kozen hielp hielpen schreef schreven kocht kochten hield hielden besloot besloten vroeg vroegen zag zagen
  keek keken bleef bleven zocht zochten ontving ontvingen stond stonden lag lagen vond vonden dacht dachten sprak spraken sloot sloten
  wees wezen droeg droegen trad traden betrok betrokken verbood verboden bestreed bestreden ontwierp ontwierpen nam namen zond zonden`);
export const passiveVerbs = set('wordt worden');
export const we = set('we wij ik');

/** Participles after "wordt" that describe and do not act. */
export const describing =
  set(`gezien gekenmerkt genoemd gevormd veroorzaakt beschouwd ervaren verwacht beschreven bedoeld verstaan
  aangeduid bepaald bemoeilijkt belemmerd bedreigd geraakt gedragen gevoeld geconfronteerd beïnvloed gedekt gevraagd omschreven
  weergegeven toegelicht samengevat getoond opgesomd ingegaan geschat gewaardeerd gemist gehinderd geremd ondermijnd geacht geleid verondersteld gekend gekozen begrensd gevreesd
  onderstreept benadrukt bevestigd geïllustreerd weerspiegeld herkend opgevat`);
