import type { House } from '../../../engine/module/house.ts';
import { alertTables, type AlertRow } from './alert.tables.ts';

export type AlertHouse = Pick<
  House,
  'database' | 'clock' | 'ledger' | 'jobs' | 'settings' | 'search' | 'mail' | 'readingLog'
>;

export interface Alert extends AlertRow {
  readonly email: string;
}

export async function loadAlert({ database }: Pick<House, 'database'>, id: string): Promise<Alert | null> {
  const row = await alertTables(database)
    .selectFrom('search_alert')
    .innerJoin('search_alert_address', 'search_alert_address.alert_id', 'search_alert.id')
    .selectAll('search_alert')
    .select('email')
    .where('search_alert.id', '=', id)
    .executeTakeFirst();
  return row ?? null;
}

/** The alerts of one address. */
export async function alertsOf({ database }: Pick<House, 'database'>, email: string): Promise<AlertRow[]> {
  return alertTables(database)
    .selectFrom('search_alert')
    .innerJoin('search_alert_address', 'search_alert_address.alert_id', 'search_alert.id')
    .selectAll('search_alert')
    .where('email', '=', email)
    .execute();
}
