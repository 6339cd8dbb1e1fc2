/** Words that, with a capital, open a sentence far more often than a name. */
const starters = new Set(
  `aan achter al alle alleen als ander andere bij binnen boven bovendien daar daarbij daardoor daarin daarna daarnaast daarom daarvan
  daarvoor dan dat de deze die dit door dus echter een eerder eerst elk elke en er eventueel gezien graag had hebben hebt heeft het
  hier hierbij hierdoor hierin hierna hiervan hiervoor hij hoe hoewel hun ik immers in inmiddels is ja je jij jullie kan kunnen
  kunt maar met mijn moet na naar naast nadat namens nee nog nu of om omdat onder ondanks ons onze ook op over per indien
  sinds soms te tegen ten tenslotte ter terwijl tevens tijdens toch toen tot tussen u uit uw van vanaf vandaag veel verder vervolgens
  volgens voor vooral voordat voorts vóór waar waarom wanneer wat we wel welke werd wie wij wil worden wordt zal ze zelf zij zijn zo zodat
  zoals zonder zou zowel`.split(/\s+/u),
);

/** Whether a word (as written) opens a sentence: a known function word with a capital. */
export function opensSentence(word: string): boolean {
  return /^\p{Lu}/u.test(word) && starters.has(word.toLowerCase());
}

/** Words that open a sentence rather than go on with one, also where somebody writes without capitals. */
const openers = new Set(
  `ik wij we u hij zij ze jij je jullie het de een dit dat deze die er dus daarom ook nu toch kunt kan kunnen wat waarom wanneer
  hoe wie mijn ons onze toen graag heb hebben is mag moet wil als omdat waar dan maar`.split(/\s+/u),
);

/** Whether a word in small letters may open a sentence of somebody who writes without capitals. */
export function opensWithoutCapital(word: string): boolean {
  return openers.has(word);
}
