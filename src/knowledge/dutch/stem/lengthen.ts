const low = 'aiouàáâäìíîïòóôöùúûü';
const e = 'eèéêë';
const closed = `[^aeiouywxàáâäèéêëìíîïòóôöùúûü]`;
const long = new RegExp(`(?<![${low}${e}])([aouàáâäòóôöùúûü])(${closed})$`, 'u');
const longE = new RegExp(`(?<![${low}${e}])([eèéê])(${closed})$`, 'u');
const unstressed = new RegExp(`(?:[${low}]|^[${e}])[^${low}${e}]$|[^${low}${e}][${low}][^][^${low}${e}]$`, 'u');
const trema = new RegExp(`(?:eë|ië)(?=${closed}$)`, 'u');

/** Writes a long vowel in a closed syllable: 'bom(en)' → 'boom', 'straf' stays where the vowel was short already. */
export function lengthen(word: string): string {
  const vowel = long.exec(word);
  if (vowel !== null) return word.slice(0, vowel.index) + (vowel[1] ?? '') + word.slice(vowel.index);
  const soft = longE.exec(word);
  if (soft !== null) {
    if (unstressed.test(word.slice(0, soft.index))) return word;
    return word.slice(0, soft.index) + (soft[1] ?? '') + word.slice(soft.index);
  }
  return word.replace(trema, (letters) => (letters === 'eë' ? 'eëe' : 'iee'));
}
