/** The open data of an edition: plain tables of text and whole numbers, as they stand in the bundle's CSV files. */
export interface ReportData {
  readonly hardships: readonly HardshipLine[];
  readonly estimates: readonly EstimateLine[];
  readonly solutions: readonly SolutionLine[];
  readonly themes: readonly ThemeLine[];
  /** Signals only as counts: nobody's story leaves through a report. */
  readonly signals: readonly SignalLine[];
  readonly commitments: readonly CommitmentLine[];
}

export interface HardshipLine {
  readonly id: string;
  readonly title: string;
  readonly state: string;
  readonly severity: string;
  /** Names of causes with a space between them. */
  readonly causes: string;
  readonly level: string;
  readonly known_since: string;
  readonly owner: string;
  readonly group: string;
  readonly mechanism: string;
  readonly not_solved_because: string;
  readonly decided_by: string;
  readonly url: string;
}

export interface EstimateLine {
  readonly hardship_id: string;
  readonly people: string;
  readonly low: string;
  readonly high: string;
  readonly date: string;
  readonly source: string;
}

export interface SolutionLine {
  readonly id: string;
  readonly hardship_id: string;
  readonly title: string;
  readonly layer: string;
  readonly state: string;
  readonly instrument: string;
  readonly start: string;
  readonly deadline: string;
  readonly reach: string;
  readonly url: string;
}

export interface ThemeLine {
  readonly id: string;
  readonly title: string;
  readonly severity: string;
  readonly avoidability: string;
  readonly signals: string;
  /** How many of them were letters of a campaign. */
  readonly campaign_letters: string;
  readonly since: string;
  readonly url: string;
}

export interface SignalLine {
  readonly month: string;
  readonly channel: string;
  readonly state: string;
  readonly solved: string;
  readonly late: string;
  readonly count: string;
}

export interface CommitmentLine {
  readonly id: string;
  readonly title: string;
  readonly owner: string;
  readonly state: string;
  readonly firmness: string;
  readonly deadline: string;
  readonly late: string;
  readonly progress: string;
  readonly url: string;
}

export type TableName = keyof ReportData;

/** The columns of each table, in their order; the first are what people look for first. */
export const reportTables: { readonly [Name in TableName]: readonly (keyof ReportData[Name][number] & string)[] } = {
  hardships: [
    'id',
    'title',
    'state',
    'severity',
    'causes',
    'level',
    'known_since',
    'owner',
    'group',
    'mechanism',
    'not_solved_because',
    'decided_by',
    'url',
  ],
  estimates: ['hardship_id', 'people', 'low', 'high', 'date', 'source'],
  solutions: ['id', 'hardship_id', 'title', 'layer', 'state', 'instrument', 'start', 'deadline', 'reach', 'url'],
  themes: ['id', 'title', 'severity', 'avoidability', 'signals', 'campaign_letters', 'since', 'url'],
  signals: ['month', 'channel', 'state', 'solved', 'late', 'count'],
  commitments: ['id', 'title', 'owner', 'state', 'firmness', 'deadline', 'late', 'progress', 'url'],
};

export const tableNames = Object.keys(reportTables) as TableName[];
