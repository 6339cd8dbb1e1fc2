import type { DataSet, PublicSource } from '../../engine/publication/publication.ts';

/** What the library asks of the other rooms. */
export interface LibraryNeeds {
  /** Every kind of public record, for its name in words. */
  sources(): readonly PublicSource[];
  /** The open data of the whole product. */
  dataSets(): readonly DataSet[];
  /** The public numbers of the loop; absent where nobody counts them. */
  figures?(): Promise<PublicFigures>;
}

export interface PublicFigures {
  readonly received: number;
  readonly answered: number;
  /** Without an answer past their term. */
  readonly unexplained: number;
}
