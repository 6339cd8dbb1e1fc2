/** A passage by its first and last token. */
export interface TokenSpan {
  readonly first: number;
  readonly last: number;
  readonly confidence: number;
  readonly reason: string;
}
