const vowel = 'aeiouyàáâäèéêëìíîïòóôöùúûü';
const syllables = `(?:ij|(?!ij)[${vowel}])+[^${vowel}]`;
const twoRegions = new RegExp(`^[^${vowel}]*${syllables}(?:([^${vowel}]*)(${syllables}))?`, 'u');
const someSyllable = new RegExp(syllables, 'u');
const vowels: ReadonlySet<string> = new Set(vowel);

/** A word being stemmed: an ending may only go where it lies beyond the first (or second) syllable. */
export interface Regions {
  /** Where the first region starts: after the first consonant that follows a vowel. */
  readonly first: number;
  readonly second: number;
}

/** The regions of a word; both start at its end where it is too short. */
export function regionsOf(word: string): Regions {
  const match = twoRegions.exec(word);
  if (match === null) return { first: word.length, second: word.length };
  const rest = (match[1]?.length ?? 0) + (match[2]?.length ?? 0);
  const first = match[0].length - rest;
  return { first, second: match[2] === undefined ? word.length : match[0].length };
}

/** Whether a stretch holds a vowel with a consonant after it. */
export function hasSyllable(text: string): boolean {
  return someSyllable.test(text);
}

/** Whether `rest` ends in a vowel; 'ij' counts as one. */
export function endsInVowel(rest: string): boolean {
  return vowels.has(rest.charAt(rest.length - 1)) || rest.endsWith('ij');
}

/** Whether `rest` ends in a consonant. */
export function endsInConsonant(rest: string): boolean {
  return rest !== '' && !endsInVowel(rest);
}
