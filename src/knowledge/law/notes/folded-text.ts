/** A text whose runs of white space are one space each, with the way back to the original places. */
export interface FoldedText {
  readonly text: string;
  /** Place in the original of every character of `text`, in UTF-16 units; one more for the end. */
  readonly places: Uint32Array;
}

const space = /\s/u;

/**
 * Folds runs of white space (also hard spaces and line ends) to one space, so that a quote that was
 * copied from a page is found in a file that breaks its lines elsewhere. Letters keep their case.
 */
export function foldText(original: string): FoldedText {
  const places = new Uint32Array(original.length + 1);
  const kept: string[] = [];
  let length = 0;
  let inSpace = false;
  for (let at = 0; at < original.length; at += 1) {
    const character = original[at] ?? '';
    const isSpace = space.test(character);
    if (isSpace && inSpace) continue;
    inSpace = isSpace;
    places[length] = at;
    kept.push(isSpace ? ' ' : character);
    length += 1;
  }
  places[length] = original.length;
  return { text: kept.join(''), places: places.slice(0, length + 1) };
}
