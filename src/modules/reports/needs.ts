import type { ReportData } from './report-data.ts';

export interface ReportScope {
  readonly kind: 'hardships' | 'state-of';
  readonly from: string;
  readonly until: string;
  /** The plan of a "Staat van …". */
  readonly planId: string | null;
}

/** What a report is built from; main.ts collects it from the other rooms. Only what is public. */
export interface ReportNeeds {
  collect(scope: ReportScope): Promise<ReportData>;
  /** Plans that a "Staat van …" can be made about. */
  plans(): Promise<readonly { readonly id: string; readonly title: string }[]>;
}
