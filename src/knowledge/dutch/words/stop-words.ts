/** Dutch words that carry grammar rather than a subject; our own list, folded. */
export const stopWords: ReadonlySet<string> = new Set(
  `aan aangaande af afgelopen al aldus alhoewel alle allebei alleen alles als alsnog alsook altijd ander andere anders
  behalve beide beiden ben beneden bent bepaald betreffende bij bijna binnen binnenin boven bovendien bovenop buiten
  d daar daaraan daarbij daardoor daarheen daarin daarmee daarna daarnaast daarom daarop daarover daartoe daaruit daarvan daarvoor
  dan dat de der den des deze dezelfde die dien dikwijls dit doch doen doet door doorgaans dus
  echter een eens eer eerder eerst eigen elk elke en enige enkel enkele er erdoor erg ergens erin ermee erna erop erover ervan ervoor etc even eveneens evenwel
  ge gauw gedurende geen gegeven gehad geweest geworden gij ging graag
  had hadden hare heb hebben hebt heeft heel hem hen het hetgeen hetzelfde hier hierbij hierdoor hierin hiermee hierna hierop hiertoe hiervan hiervoor hij hoe
  hoewel hun ieder iedere iedereen iemand iets ik immers in inmiddels is ja je jezelf jij jou jouw juist jullie
  kan konden kon kun kunnen kunt langs later liever maar mag me mede mee meer meest men met mij mijn mijzelf mits moest moesten moet moeten mogen
  na naar nadat namelijk nee neem net niet niets noch nog nogal nou nu of ofschoon om omdat omtrent omver onder ondertussen ons onze ook op opnieuw over overigens
  per precies reeds rond rondom s samen sinds slechts sommige soms t te tegen ten tenzij ter terwijl tevens thans tijdens toch toen tot totdat tussen
  u uit uw uzelf van vanaf vandaan vandaar vanwege vaak veel verder via vol volgens voor vooraf vooral voorbij voordat voorheen voorts vroeg
  waar waaraan waarbij waardoor waarin waarmee waarna waarom waarop waarvan waarvoor wanneer want waren was wat we wederom weer weg wegens wel weldra welk welke werd werden
  wie wiens wier wij wil willen wilt worden wordt word zal ze zeer zei zelf zelfde zelfs zich zichzelf zij zijn zijne zo zoals zodat zodra zolang zonder zou zouden
  zowat zowel zullen zult`.split(/\s+/u),
);
