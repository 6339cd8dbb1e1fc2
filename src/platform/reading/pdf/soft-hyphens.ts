import { OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Line, PageLines } from './line.ts';

const softHyphen = '\u00AD';
const tailLength = 12;
// The room of a dropped hyphen looks like a space: it is one only after a part left out (“inkomens- en”).
const falseGap = /(?<=[\p{L}\p{N}])(-) (?=[\p{L}\p{N}])(?!(?:en|of|én|óf|dan wel|respectievelijk|tot|noch|and|or)\s)/gu;

/**
 * Some programs name every hyphen a soft one, and pdf.js drops soft hyphens from the text without a trace.
 * The drawing commands still have them: this gives what is drawn just before each, without spaces.
 */
export async function softHyphenTails(page: PDFPageProxy): Promise<ReadonlySet<string>> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const tails = new Set<string>();
  let drawn = '';
  for (const [index, operator] of fnArray.entries()) {
    if (operator !== OPS.showText) continue;
    for (const glyph of (argsArray[index] as [readonly unknown[]])[0]) {
      const unicode = (glyph as { unicode?: unknown } | null)?.unicode;
      if (typeof unicode !== 'string') continue;
      if (unicode === softHyphen) tails.add(drawn);
      else drawn = extend(drawn, unicode);
    }
  }
  return tails;
}

/** Puts the lost hyphens back where they were drawn. */
export function withHyphens(page: PageLines, tails: ReadonlySet<string>): PageLines {
  if (tails.size === 0) return page;
  let drawn = '';
  const restore = (text: string): string => {
    let restored = '';
    for (const character of text) {
      restored += character;
      if (character.trim() === '') continue;
      drawn = extend(drawn, character);
      if (tails.has(drawn)) restored += '-';
    }
    return restored.replace(falseGap, '$1');
  };
  const lines = page.lines.map((line): Line => {
    const cells = line.cells.map((cell) => ({ ...cell, text: restore(cell.text) }));
    return {
      ...line,
      cells,
      text: cells
        .map((cell) => cell.text)
        .join(' ')
        .replace(/\s+/g, ' '),
    };
  });
  return { ...page, lines };
}

function extend(drawn: string, more: string): string {
  return (drawn + more.normalize('NFKC').replace(/\s/g, '')).slice(-tailLength);
}
