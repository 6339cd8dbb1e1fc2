import type { Line, PageLines } from './line.ts';

/** What is usual in a document: the sizes that tell headings, text and notes apart. */
export interface Layout {
  /** Size of the running text, in points. */
  readonly bodySize: number;
  /** Font of the running text. */
  readonly bodyFont: string;
  /** Usual distance between two lines of running text, in points. */
  readonly pitch: number;
  /** Right edge of the running text per page width, in points. */
  readonly rightEdge: number;
  /** Sizes clearly above the text, largest first: the levels of the headings. */
  readonly headingSizes: readonly number[];
}

/** Measures a document: the running text is what most letters are set in. */
export function measureLayout(pages: readonly PageLines[]): Layout {
  const lines = pages.flatMap((page) => page.lines);
  const bodySize = heaviest(lines, (line) => line.size) ?? 10;
  const body = lines.filter((line) => line.size === bodySize);
  const bodyFont = heaviest(body, (line) => line.font) ?? '';
  const distances: number[] = [];
  for (const [index, line] of body.entries()) {
    const next = body[index + 1];
    if (next?.page === line.page && line.y - next.y > bodySize * 0.8 && line.y - next.y < bodySize * 3) {
      distances.push(line.y - next.y);
    }
  }
  const headings = new Set(lines.filter((line) => line.size >= bodySize * 1.1).map((line) => line.size));
  return {
    bodySize,
    bodyFont,
    // The lower third: between paragraphs the distance is larger.
    pitch: quantile(distances, 0.35) ?? bodySize * 1.3,
    rightEdge:
      quantile(
        body.map((line) => line.right),
        0.9,
      ) ?? 0,
    headingSizes: [...headings].sort((one, other) => other - one),
  };
}

function heaviest<Key>(lines: readonly Line[], keyOf: (line: Line) => Key): Key | undefined {
  const weights = new Map<Key, number>();
  for (const line of lines) weights.set(keyOf(line), (weights.get(keyOf(line)) ?? 0) + line.text.length);
  return [...weights].sort((one, other) => other[1] - one[1])[0]?.[0];
}

function quantile(values: readonly number[], part: number): number | undefined {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length * part)];
}
