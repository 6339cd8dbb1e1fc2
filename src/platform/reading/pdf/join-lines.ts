/** Lines put back together into running text, and where in it each line begins. */
export interface Joined {
  readonly text: string;
  readonly starts: readonly number[];
}

const suspended = /^(?:en|of|én|óf|dan wel|respectievelijk|resp\.|tot|noch|and|or)\b/i;

/**
 * Joins the lines of a paragraph. A hyphen at the end of a line goes, unless the word is written with it elsewhere in the
 * document (`known`), or it stands for a part left out (“inkomens- en”).
 */
export function joinLines(lines: readonly string[], known: (word: string) => boolean): Joined {
  let text = '';
  const starts: number[] = [];
  for (const raw of lines) {
    const line = raw.trim();
    const tail = /(\p{L}+)([-\u00AD\u2010])$/u.exec(text);
    const head = /^\p{Ll}+/u.exec(line)?.[0];
    if (text === '') text = '';
    else if (tail?.[2] === '\u00AD') text = text.slice(0, -1);
    else if (tail && head && !suspended.test(line)) {
      if (!known(`${tail[1]}-${head}`)) text = text.slice(0, -1);
    } else if (tail && /^\p{Lu}|^\d/u.test(line)) text += '';
    else if (!/[\u2013\u2014/]$/.test(text) || /\s[\u2013\u2014/]$/.test(text)) text += ' ';
    starts.push(text.length);
    text += line;
  }
  return { text, starts };
}

/** The words with a hyphen inside a line, for `joinLines`. */
export function hyphenatedWords(lines: Iterable<string>): ReadonlySet<string> {
  const words = new Set<string>();
  for (const line of lines) for (const [word] of line.matchAll(/\p{L}+(?:-\p{L}+)+/gu)) words.add(word.toLowerCase());
  return words;
}
