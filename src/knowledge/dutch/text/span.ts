/**
 * A stretch of a text. Offsets are UTF-16 code units, as `String.slice` counts:
 * `text.slice(span.start, span.end) === span.text` always holds.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The stretch of `text` from `start` up to `end`. */
export function spanOf(text: string, start: number, end: number): Span {
  return { start, end, text: text.slice(start, end) };
}
