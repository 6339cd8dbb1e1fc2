import type { Line, PageLines } from './line.ts';

/** The lines that repeat at the edges of the pages, and the pages without them. */
export interface Furniture {
  readonly pages: readonly PageLines[];
  /** A repeated line as it first stands there, and on how many pages. */
  readonly repeated: readonly { readonly text: string; readonly pages: number }[];
  /** Pages whose number was taken off. */
  readonly numbered: number;
}

const edge = 0.13;
const pageNumber =
  /^(?:[-–—|\s]*)(?:(?:pagina|page|blz\.?|p\.)\s*)?\d{1,4}(?:\s*(?:van|of|\/|-)\s*\d{1,4})?(?:[-–—|\s]*)$/i;

/** Recognises headers, footers and page numbers: what stands at the edge of many pages with only its numbers changing. */
export function takeFurnitureOff(pages: readonly PageLines[]): Furniture {
  const seen = new Map<string, { text: string; pages: Set<number> }>();
  for (const page of pages) {
    for (const line of page.lines) {
      if (!atEdge(line, page)) continue;
      const known = seen.get(patternOf(line)) ?? { text: line.text, pages: new Set<number>() };
      known.pages.add(page.number);
      seen.set(patternOf(line), known);
    }
  }
  const enough = Math.max(2, Math.min(pages.length * 0.3, 12));
  const isFurniture = (line: Line, page: PageLines): boolean =>
    atEdge(line, page) && (seen.get(patternOf(line))?.pages.size ?? 0) >= enough;
  const found = [...seen.values()].filter((line) => line.pages.size >= enough);
  const numbers = new Set(found.filter((line) => pageNumber.test(line.text)).flatMap((line) => [...line.pages]));
  return {
    pages: pages.map((page) => ({ ...page, lines: page.lines.filter((line) => !isFurniture(line, page)) })),
    repeated: found
      .filter((line) => !pageNumber.test(line.text))
      .map((line) => ({ text: line.text.slice(0, 200), pages: line.pages.size })),
    numbered: numbers.size,
  };
}

function atEdge(line: Line, page: PageLines): boolean {
  return line.y > page.height * (1 - edge) || line.y < page.height * edge;
}

/** The line with its numbers blanked, and its height on the page, so a recurring sentence in the text is no header. */
function patternOf(line: Line): string {
  return `${Math.round(line.y / 6)}|${line.text.replace(/\d+/g, '#').replace(/\s+/g, ' ')}`;
}
