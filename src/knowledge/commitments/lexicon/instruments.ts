/** Things one can see afterwards: a bill, a report, a register … */
const instrument =
  /(?<![\p{L}])(?:\p{L}{0,24}wetsvoorstel(?:len)?|\p{L}{0,24}wetswijziging(?:en)?|(?:\p{L}{2,24})?wet|amvb|algemene maatregel van bestuur|\p{L}{0,24}regeling(?:en)?|\p{L}{0,24}verordening|\p{L}{0,24}register|\p{L}{0,24}rapport(?:age|ages)?|\p{L}{0,24}evaluatie|\p{L}{0,24}onderzoek(?:en)?|\p{L}{0,24}strategie|\p{L}{0,24}agenda|\p{L}{0,24}programma|\p{L}{0,24}plan|\p{L}{0,24}kader|\p{L}{0,24}campagne|\p{L}{0,24}loket|\p{L}{0,24}commissie|\p{L}{0,24}brief|\p{L}{0,24}subsidie|\p{L}{0,24}convenant|\p{L}{0,24}akkoord|\p{L}{0,24}opleiding|\p{L}{0,24}verkenning|\p{L}{0,24}pilot|\p{L}{0,24}richtlijn|\p{L}{0,24}fonds|\p{L}{0,24}website|\p{L}{0,24}portaal|\p{L}{0,24}scan)(?![\p{L}])/iu;

/** True where the words name an instrument. */
export function instrumentIn(words: string): boolean {
  return instrument.test(words);
}

/** The first instrument named, with its place in the words. */
export function findInstrument(words: string): { start: number; end: number; text: string } | undefined {
  const match = instrument.exec(words);
  return match === null ? undefined : { start: match.index, end: match.index + match[0].length, text: match[0] };
}
