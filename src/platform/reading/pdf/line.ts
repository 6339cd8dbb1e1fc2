/** One line of text on a page; lengths in points, `y` upwards from the bottom of the page. */
export interface Line {
  readonly page: number;
  readonly text: string;
  /** Pieces of the line with gaps between them: perhaps the cells of a table row. */
  readonly cells: readonly Cell[];
  /** The widest gap between two cells. */
  readonly gap: number;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** Name of the font that most of the line is set in; means nothing outside this document. */
  readonly font: string;
}

export interface Cell {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

/** A page as lines, in reading order. */
export interface PageLines {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly Line[];
}
