const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Forms of 'worden', by which the passive is known. */
export const passives = setOf('word wordt worden werd werden geworden');

/** Verbs that have a second verb further on in the sentence. */
export const auxiliaries = setOf(`
  ben bent is zijn was waren heb hebt heeft hebben had hadden word wordt worden werd werden zal zult zullen zou zouden
  kan kunt kunnen kon konden moet moeten moest moesten mag mogen mocht mochten wil wilt willen wilde wilden hoeft hoeven dient dienen
  gaat gaan ga laat laten blijft blijven`);

/** Words that name the people in a text. */
export const persons = setOf(
  'ik mij mijn je jij jou jouw u uw wij we ons onze jullie hij zij ze hem haar hun hen iemand iedereen mensen',
);

/** Words that address the reader or let the writer speak. */
export const addressed = setOf('ik mij mijn je jij jou jouw u uw wij we ons onze jullie');

/** Persons as subject. */
export const subjects = setOf('ik jij je u wij we jullie hij zij ze');

/** Words that open a clause within a sentence. */
export const joiners = setOf(`
  aangezien als dat die doordat hoewel indien mits nadat of om omdat opdat sinds tenzij terwijl totdat voordat waar waaraan waarbij waardoor
  waarin waarmee waarna waarop waaruit waarvan waarvoor wanneer welke wie wat zoals zodat zodra zolang`);

export const prepositions = setOf(`
  aan achter af bij binnen boven buiten conform door gedurende in inzake krachtens langs met middels na naar naast namens omtrent onder op over
  per rond sinds tegen ten ter tijdens tot tussen uit van vanaf vanuit vanwege via volgens voor wegens zonder`);

/** Endings of nouns that name an act or a quality instead of a thing. */
export const abstractEnding = /(?:ing|heid|atie|iteit|isme|schap|ering|ment|teit|tie|ingen|heden|aties|iteiten|ties)$/u;

/** What a participle or an infinitive looks like. */
export const verbEnd =
  /^(?:(?:ge|be|ver|ont|her|aan|af|bij|door|in|om|onder|op|over|toe|uit|vast|voor)\p{Ll}{2,}(?:d|t|en)|\p{Ll}{2,}en)$/u;
