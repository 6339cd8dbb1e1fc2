import type { Word } from '../sentence/words.ts';
import { determiners } from './function-words.ts';

const heads =
  /^(?:kabinet|regering|minister|ministers|staatssecretaris|staatssecretarissen|bewindspersoon|bewindspersonen|ministeries?|departement(?:en)?|rijk|rijksoverheid|rijksdienst|overheid|overheden|medeoverheden|gemeenten?|gemeentebestuur|provincies?|waterschap(?:pen)?|college|gemeenteraad|wethouder|burgemeester|raad|staten|bestuur|dijkgraaf|hoogheemraden|commissie|adviesraad|rekenkamer|ombudsman|agentschap|dienst|bureau|omgevingsdienst|ggd|uitvoeringsorganisaties?|\p{L}{0,10}coalitie|coalitiepartijen|heemraden|rijkswaterstaat|kadaster|bestuurders?|gedeputeerde|gedeputeerden|\p{L}{0,30}inspectie|inspecties|\p{L}{2,30}dienst|\p{L}{0,30}autoriteit|\p{L}{0,30}organisaties|\p{L}{0,30}dienstverleners|politie|rechtspraak|nederland|directie|dg|programma|\p{L}{0,30}comité|\p{L}{0,30}commissaris|toezichthouders?|veiligheidsregio['’]?s?|partijen|partners|\p{L}{0,16}regio|havenschap|recreatieschap|hoogheemraadschap|havenbedrijf|\p{L}{0,14}team|instituut|stichting|(?:stuur|werk|regie|project)groep|projectorganisatie|corporaties?|griffie|krijgsmacht|defensie)$/u;
/** What follows a head in lower case and still belongs to its name. */
const longNames = [
  'van burgemeester en wethouders',
  'van b en w',
  'van gedeputeerde staten',
  'en hoogheemraden',
  'en wethouders',
].map((name) => name.split(' '));
const acronym = /^(?:\p{Lu}{2,6}|\p{Lu}\p{Ll}?&\p{Lu}\p{L}?)$/u;
const names = /^(?:BV|EU|AI|ICT|IT|BES|VN|NAVO|AVG|ID|API|HR|CO|CAO|WOO|AWB|II|III|IV)$/u;

/** True where the word can be who acts: whoever speaks, a body of the public sector or an acronym in capitals. */
export function isActorHead(word: Word): boolean {
  if (word.kind !== 'word') return false;
  if (word.own === true) return true;
  if (acronym.test(word.text)) return !names.test(word.text);
  return heads.test(word.lower);
}

/** First and last word (both included) of the name phrase around an actor's head. */
export function actorPhrase(words: readonly Word[], head: number): { first: number; last: number } {
  let first = head;
  for (let step = 0; step < 3 && first > 0; step += 1) {
    const before = words[first - 1];
    if (before === undefined || before.kind !== 'word') break;
    if (determiners.has(before.lower)) return { first: first - 1, last: phraseEnd(words, head) };
    if (!/(?:e|se|ieve|elijke)$|^(?:algemeen|dagelijks|gemeentelijk|provinciaal)$/u.test(before.lower)) break;
    first -= 1;
  }
  // "Gedeputeerde Staten": a name without an article opens with its capital.
  const isName = first < head && /^\p{Lu}/u.test(words[first]?.text ?? '');
  return { first: isName ? first : head, last: phraseEnd(words, head) };
}

function phraseEnd(words: readonly Word[], head: number): number {
  let last = head;
  const fixed = longNames.find((name) => name.every((word, index) => words[head + 1 + index]?.lower === word));
  if (fixed !== undefined) return skipBracket(words, head + fixed.length);
  const link = words[head + 1];
  if (link?.lower !== 'van' && link?.lower !== 'voor') return skipBracket(words, last);
  for (let at = head + 2; at < Math.min(words.length, head + 12); at += 1) {
    const word = words[at];
    if (word === undefined) break;
    const capital = /^\p{Lu}/u.test(word.text);
    const joins = /^(?:en|van|de|het|der)$/u.test(word.lower) && /^\p{Lu}/u.test(words[at + 1]?.text ?? '');
    if (capital) last = at;
    else if (!joins) break;
  }
  return skipBracket(words, last);
}

/** "Binnenlandse Zaken (BZK)" is one name. */
function skipBracket(words: readonly Word[], last: number): number {
  if (words[last + 1]?.text === '(' && words[last + 3]?.text === ')') return last + 3;
  return last;
}
