import { compound, wordPattern } from './word-pattern.ts';

/** Things one can see afterwards: a bill, a report, a register … */
const instrument = wordPattern(
  `${compound}wetsvoorstel(?:len)?|${compound}wetswijziging(?:en)?|${compound}wet|amvb|algemene maatregel van bestuur|${compound}regeling(?:en)?|${compound}verordening|${compound}register|${compound}rapport(?:age|ages)?|${compound}evaluatie|${compound}onderzoek(?:en)?|${compound}strategie|${compound}agenda|${compound}programma|${compound}plan|${compound}kader|${compound}campagne|${compound}loket|${compound}commissie|${compound}brief|${compound}subsidie|${compound}convenant|${compound}akkoord|${compound}opleiding|${compound}verkenning|${compound}pilot|${compound}richtlijn|${compound}fonds|${compound}website|${compound}portaal|${compound}scan`,
);

/** True where the words name an instrument. */
export function instrumentIn(words: string): boolean {
  return instrument.test(words);
}

/** The first instrument named, with its place in the words. */
export function findInstrument(words: string): { start: number; end: number; text: string } | undefined {
  const match = instrument.exec(words);
  if (match === null) return undefined;
  const end = match.index + match[0].length;
  const first = /\p{L}*$/u.exec(words.slice(Math.max(0, match.index - 40), match.index))?.[0].length ?? 0;
  const start = match.index - first;
  return { start, end, text: words.slice(start, end) };
}
