import type { House } from '../../../engine/module/house.ts';
import type { DuplicateKind } from '../../../knowledge/duplicates/index.ts';
import { signalTables } from '../signal.tables.ts';

/** Another signal that tells the same in the same words. */
export interface CopyOf {
  readonly id: string;
  readonly number: number;
  readonly kind: DuplicateKind;
  /** `earlier`: this signal copies that one; `later`: that one copies this. */
  readonly side: 'earlier' | 'later';
}

const most = 20;

/** What the last look found about one signal; those that are withdrawn or erased since are left out. */
export async function copiesOf({ database }: Pick<House, 'database'>, id: string): Promise<readonly CopyOf[]> {
  const joined = (own: 'signal_id' | 'first_id', other: 'signal_id' | 'first_id') =>
    signalTables(database)
      .selectFrom('signal_copy')
      .innerJoin('signal', 'signal.id', `signal_copy.${other}`)
      .select(['signal.id as id', 'signal.number as number', 'signal_copy.kind as kind'])
      .where(`signal_copy.${own}`, '=', id)
      .where('signal.story', 'is not', null)
      .where('signal.state', '!=', 'withdrawn')
      .orderBy('signal.number')
      .limit(most)
      .execute();
  const [earlier, later] = await Promise.all([joined('signal_id', 'first_id'), joined('first_id', 'signal_id')]);
  const shown = (rows: typeof earlier, side: CopyOf['side']): CopyOf[] =>
    rows.map((row) => ({ id: row.id, number: Number(row.number), kind: row.kind as DuplicateKind, side }));
  return [...shown(earlier, 'earlier'), ...shown(later, 'later')];
}
