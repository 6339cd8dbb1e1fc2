/** A hardship of the demonstration with everything that belongs to it. Laws, sentences and figures are invented. */
export interface DemoHardship {
  /** Themes from which it shows, by the story they tell. */
  readonly stories: readonly string[];
  readonly state: 'draft' | 'researching' | 'acknowledged' | 'being-solved' | 'solved' | 'not-solved';
  readonly values: {
    readonly title: string;
    readonly group: string;
    readonly mechanism: string;
    readonly anchors: readonly Anchor[];
    readonly cause: readonly string[];
    readonly level: 'law' | 'decree' | 'policy-rule' | 'work-instruction' | 'system' | 'decision';
    readonly severity: 'hindrance' | 'burden' | 'hard' | 'upset';
    readonly knownSince: string;
    readonly knownFrom: string;
    readonly owner: { readonly name: string; readonly code: null };
  };
  readonly estimates: readonly Estimate[];
  readonly solutions: readonly DemoSolution[];
  /** Literal pieces of the commitments that it touches. */
  readonly commitments: readonly string[];
  readonly notSolved?: { readonly notSolvedBecause: string; readonly decidedBy: string };
  /** Why it counts as solved. */
  readonly solvedBecause?: string;
}

interface Anchor {
  readonly source: string;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

interface Estimate {
  readonly people: number;
  readonly low?: number;
  readonly high?: number;
  readonly source: string;
  readonly date: string;
}

export interface DemoSolution {
  readonly state: 'draft' | 'planned' | 'running' | 'ended' | 'dropped';
  /** Why it ended or was dropped. */
  readonly reason?: string;
  readonly values: {
    readonly title: string;
    readonly layer: 'interim' | 'temporary' | 'structural';
    readonly description: string;
    readonly legalBasis: string;
    readonly instrument: string;
    readonly start?: string;
    readonly end?: string;
    readonly deadline?: string;
    /** Euro cents a year. */
    readonly cost?: number;
    readonly reach: 'automatic' | 'on-request';
    readonly retroactive: boolean;
    readonly indicator?: string;
    readonly baseline?: number;
  };
  readonly effect?: readonly { readonly value: number; readonly date: string; readonly source: string }[];
}

export const ministryOwner = { name: 'Ministerie van Bestaan en Bijstand', code: null } as const;
