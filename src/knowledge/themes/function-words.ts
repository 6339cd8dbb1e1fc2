const dutch = `aan al alle alleen als altijd ander andere anders bent ben beetje bij bijna binnen bijvoorbeeld bovendien
daar daarom daarna daardoor daarvoor dan dat de deze die dit doe doen doet door dus echt een eens eigenlijk elk elke
en enkel er ervan erg even ga gaan gaat gedaan geen geweest gewoon had hadden haar hele heb hebben hebt heeft hem hen
het hier hij hoe hun iedereen iemand iets ik in inmiddels is ja je jij jou jouw jullie kan kon konden krijg krijgen
kreeg kunnen kunt maar maak maken man me mee meer meest men met mij mijn misschien moest moet moeten mogen mag na naar
niet niets niks nog nogal nooit nu of om omdat onder ons onze ook op over per s samen sinds steeds t te tegen terug
terwijl toch toen tot tussen u uit uw vaak van vanaf veel verder via vind voor vooral waar waarom waardoor wanneer want
waren was wat we weer weet wel welke werd werden wie wij wil willen worden wordt zal ze zeer zeg zegt zelf zelfs zich
zie zij zijn zit zo zoals zonder zou zouden graag groet groeten geachte beste dag hallo meneer mevrouw vriendelijke
hoogachtend heer dank bedankt alvast moment keer dingen ding heel hoor zodat echter evenals ofwel toe laat laten komt
komen kom ging gingen gegaan staat staan stond`;

const english = `a about above after again all also am an and any are aren as at be because been before being below
between both but by can cannot could couldn did didn do does doesn doing don done down dont during each few for from
further get gets getting got had has hasn have haven having he hello help her here hers hi him his how i if im in into
is isn it its itself ive just know let like ll m make me more most much must my need no nor not now of off on once one
only or other our out over own please possible re really s same she should shouldn so some someone something still such
t than thank thanks that the their them then there these they this those through to too trying under until up us use
used using ve very want wanted was wasn way we were weren what when where which while who whom why will with without
won would wouldn yes you your yours best able don d doesnt didnt cant wont isnt since yet ever`;

const listOf = (words: string): Set<string> => new Set(words.split(/\s+/));
const dutchWords = listOf(dutch);
const englishWords = listOf(english);

/** Words that carry grammar or courtesy in a language, not the story. */
export function isFunctionWord(word: string, language: 'nl' | 'en'): boolean {
  return (language === 'nl' ? dutchWords : englishWords).has(word);
}

/** The language with the most function words in a text; words of both do not count. Null when neither leads. */
export function languageOf(words: readonly string[]): 'nl' | 'en' | null {
  let balance = 0;
  for (const word of words) {
    const inDutch = dutchWords.has(word);
    if (inDutch !== englishWords.has(word)) balance += inDutch ? 1 : -1;
  }
  return balance === 0 ? null : balance > 0 ? 'nl' : 'en';
}
