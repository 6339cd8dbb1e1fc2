import type { Bilingual } from '../../kernel/errors.ts';
import type { Unit } from '../../platform/database/database.ts';
import type { Jobs } from '../../platform/jobs/jobs.ts';
import type { SearchDocument } from '../../platform/search/search.ts';

/** How the public records of one type get into the search; only what everyone may read. */
export interface PublicSource {
  readonly type: string;
  /** What people call it, as a facet value. */
  readonly label: { readonly one: Bilingual; readonly many: Bilingual };
  /** What people call a value of a facet, such as a state; null (or no such function) shows the value itself. */
  facetWord?(facet: string, value: string): Bilingual | null;
  /** The records come with the release instead of from people: each start brings them into the search. */
  readonly comesWithRelease?: true;
  /** Every public record. */
  documents(): AsyncIterable<SearchDocument>;
  /** One record as it is now; null when it is not public or no longer there. */
  document(id: string): Promise<SearchDocument | null>;
}

/** A set of open data that the product offers; DCAT is made of it. */
export interface DataSet {
  readonly name: string;
  readonly title: Bilingual;
  readonly description: Bilingual;
  readonly keywords: readonly string[];
  /** Addresses within the site, each with its media type. */
  readonly files: readonly {
    readonly path: string;
    readonly mediaType: 'text/csv' | 'application/json' | 'application/zip';
  }[];
}

export interface Publication {
  /** Says in a unit that a record changed, so that the search follows it. */
  touch(unit: Unit, type: string, id: string): void;
}

export const indexJob = 'search:index';

export function createPublication(jobs: Pick<Jobs, 'add'>): Publication {
  return {
    touch(unit, type, id) {
      jobs.add(unit, indexJob, { type, id });
    },
  };
}
