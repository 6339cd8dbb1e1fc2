import { sql } from 'kysely';
import { Refusal } from '../../kernel/errors.ts';
import { tables, type Database, type Migration, type Unit } from '../../platform/database/database.ts';
import type { Edition, Frame } from './edition.ts';
import type { ReportData } from './report-data.ts';

interface EditionRow {
  id: string;
  number: number;
  kind: string;
  title: string;
  period_from: string;
  period_until: string;
  plan_id: string | null;
  state: string;
  version: number;
  frame: string;
  data: string | null;
  html: string | null;
  pdf: string | null;
  bundle: string | null;
  corrects: string | null;
  changes: string | null;
  at: string;
  by: string;
  frozen_at: string | null;
  frozen_by: string | null;
}

export const reportsMigration: Migration = {
  name: '0050-reports-create',
  statements: [
    `CREATE TABLE report_edition (id TEXT PRIMARY KEY, number BIGINT NOT NULL UNIQUE, kind TEXT NOT NULL, title TEXT NOT NULL,
      period_from TEXT NOT NULL, period_until TEXT NOT NULL, plan_id TEXT, state TEXT NOT NULL, version BIGINT NOT NULL,
      frame TEXT NOT NULL, data TEXT, html TEXT, pdf TEXT, bundle TEXT, corrects TEXT, changes TEXT, at TEXT NOT NULL,
      by TEXT NOT NULL, frozen_at TEXT, frozen_by TEXT)`,
  ],
};

export const reportTable = (database: Database) => tables<{ report_edition: EditionRow }>(database);

function fromRow(row: EditionRow): Edition {
  return {
    ...{
      id: row.id,
      number: Number(row.number),
      kind: row.kind === 'state-of' ? 'state-of' : 'hardships',
      title: row.title,
    },
    ...{
      from: row.period_from,
      until: row.period_until,
      planId: row.plan_id,
      state: row.state === 'frozen' ? 'frozen' : 'draft',
    },
    ...{
      version: Number(row.version),
      frame: JSON.parse(row.frame) as Frame,
      data: row.data ? (JSON.parse(row.data) as ReportData) : null,
    },
    ...{
      html: row.html,
      pdf: row.pdf,
      bundle: row.bundle,
      corrects: row.corrects,
      changes: row.changes,
      at: row.at,
      by: row.by,
      frozenAt: row.frozen_at,
    },
  };
}

export async function loadEdition(database: Database, id: string): Promise<Edition> {
  const row = await reportTable(database)
    .selectFrom('report_edition')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) throw new Refusal('not-found', { nl: 'Deze editie bestaat niet.', en: 'This edition does not exist.' });
  return fromRow(row);
}

export async function listEditions(database: Database, drafts: boolean): Promise<Edition[]> {
  let query = reportTable(database)
    .selectFrom('report_edition')
    .selectAll()
    .orderBy('period_until', 'desc')
    .orderBy('number', 'desc');
  if (!drafts) query = query.where('state', '=', 'frozen');
  return (await query.execute()).map(fromRow);
}

export function insertEdition(
  database: Database,
  unit: Unit,
  edition: Pick<
    Edition,
    'id' | 'kind' | 'title' | 'from' | 'until' | 'planId' | 'frame' | 'corrects' | 'changes' | 'at' | 'by'
  >,
): void {
  unit.add(
    reportTable(database)
      .insertInto('report_edition')
      .values({
        ...{
          id: edition.id,
          number: sql<number>`(SELECT coalesce(max(number), 0) + 1 FROM report_edition)`,
          kind: edition.kind,
        },
        ...{
          title: edition.title,
          period_from: edition.from,
          period_until: edition.until,
          plan_id: edition.planId,
          state: 'draft',
        },
        ...{ version: 1, frame: JSON.stringify(edition.frame), data: null, html: null, pdf: null, bundle: null },
        ...{
          corrects: edition.corrects,
          changes: edition.changes,
          at: edition.at,
          by: edition.by,
          frozen_at: null,
          frozen_by: null,
        },
      }),
  );
}

const changed = new Refusal('conflict', {
  nl: 'Deze editie is intussen veranderd of vastgezet. Bekijk haar opnieuw.',
  en: 'This edition was changed or frozen in the meantime. Look at it again.',
});

export function updateEdition(
  database: Database,
  unit: Unit,
  before: Edition,
  set: Partial<Omit<EditionRow, 'id' | 'number' | 'version'>>,
): void {
  unit.add(
    reportTable(database)
      .updateTable('report_edition')
      .set({ ...set, version: before.version + 1 })
      .where('id', '=', before.id)
      .where('version', '=', before.version)
      .where('state', '=', 'draft'),
    { expectRows: 1, otherwise: changed },
  );
}

/** Whether a frozen edition keeps the file of this digest. */
export async function holdsFile(database: Database, sha256: string): Promise<boolean> {
  const edition = await reportTable(database)
    .selectFrom('report_edition')
    .select('id')
    .where(({ or, eb }) => or([eb('html', '=', sha256), eb('pdf', '=', sha256), eb('bundle', '=', sha256)]))
    .executeTakeFirst();
  return edition !== undefined;
}
