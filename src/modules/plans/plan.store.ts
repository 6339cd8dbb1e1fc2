import { sql } from 'kysely';
import { Refusal } from '../../kernel/errors.ts';
import type { Database, Unit } from '../../platform/database/database.ts';
import type { Block } from '../../platform/reading/reading.ts';
import type { Plan, PlanLine } from './plan.ts';
import { planTables, type PlanRow } from './plan.tables.ts';

function fromRow(row: PlanRow): Plan {
  return {
    ...{ id: row.id, number: Number(row.number), title: row.title, publisher: row.publisher, year: Number(row.year) },
    ...{
      state: row.state === 'public' ? 'public' : 'draft',
      fileName: row.file_name,
      file: row.file,
      format: row.format,
    },
    ...{
      text: row.text,
      blocks: JSON.parse(row.blocks) as Block[],
      lines: JSON.parse(row.lines) as PlanLine[],
      at: row.at,
    },
  };
}

export async function loadPlan(database: Database, id: string): Promise<Plan> {
  const row = await planTables(database).selectFrom('plan').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) throw new Refusal('not-found', { nl: 'Dit plan bestaat niet.', en: 'This plan does not exist.' });
  return fromRow(row);
}

export async function listPlans(database: Database, all: boolean): Promise<Plan[]> {
  let query = planTables(database).selectFrom('plan').selectAll().orderBy('year', 'desc').orderBy('number', 'desc');
  if (!all) query = query.where('state', '=', 'public');
  return (await query.execute()).map(fromRow);
}

export function insertPlan(database: Database, unit: Unit, plan: Omit<Plan, 'number' | 'state'>, by: string): void {
  unit.add(
    planTables(database)
      .insertInto('plan')
      .values({
        ...{ id: plan.id, number: sql<number>`(SELECT coalesce(max(number), 0) + 1 FROM plan)`, title: plan.title },
        ...{ publisher: plan.publisher, year: plan.year, state: 'draft', file: plan.file, file_name: plan.fileName },
        ...{
          format: plan.format,
          text: plan.text,
          blocks: JSON.stringify(plan.blocks),
          lines: JSON.stringify(plan.lines),
        },
        ...{ at: plan.at, by, published_at: null },
      }),
  );
}

/** Whether a plan was made from the file of this digest. */
export async function holdsFile(database: Database, sha256: string): Promise<boolean> {
  const plan = await planTables(database).selectFrom('plan').select('id').where('file', '=', sha256).executeTakeFirst();
  return plan !== undefined;
}
