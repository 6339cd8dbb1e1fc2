import { sql } from 'kysely';
import type { House } from '../../../engine/module/house.ts';
import type { IsoDate } from '../../../kernel/dates.ts';
import { demand, type Actor } from '../../../engine/access/access.ts';
import { signalActs } from '../signal.access.ts';
import { fromRow } from '../signal.store.ts';
import type { Severity, Signal, SignalState } from '../signal.ts';
import { signalTables } from '../signal.tables.ts';

export interface SignalFilter {
  readonly state?: SignalState;
  readonly severity?: Severity;
  readonly place?: string;
  readonly text?: string;
  /** Only those whose term has passed without an answer. */
  readonly unexplained?: boolean;
  readonly ids?: readonly string[];
  readonly page: number;
  readonly size: number;
}

export interface SignalList {
  readonly total: number;
  readonly signals: readonly Signal[];
}

/** Masked signals for the desk; unanswered ones with the nearest term first. */
export async function listSignals(house: House, actor: Actor, filter: SignalFilter): Promise<SignalList> {
  demand(actor, signalActs.list);
  let query = signalTables(house.database).selectFrom('signal');
  if (filter.unexplained)
    query = query.where('state', '=', 'received').where('answer_before', '<', house.clock.today());
  if (filter.state) query = query.where('state', '=', filter.state);
  if (filter.severity) query = query.where('severity', '=', filter.severity);
  if (filter.place) query = query.where('place', '=', filter.place);
  if (filter.ids) query = query.where('id', 'in', filter.ids.length > 0 ? [...filter.ids] : ['']);
  if (filter.text) {
    const like = `%${filter.text.toLowerCase().replace(/[%_\\]/g, (sign) => `\\${sign}`)}%`;
    // Without its own escape sign SQLite takes a backslash literally, so that a search for 50% finds nothing.
    query = query.where(sql<boolean>`lower(story) LIKE ${like} ESCAPE '\\'`);
  }
  const { total } = await query.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const rows = await query
    .selectAll()
    .orderBy(({ eb }) => eb.case().when('state', '=', 'received').then(0).else(1).end())
    .orderBy('answer_before')
    .orderBy('number')
    .limit(filter.size)
    .offset((filter.page - 1) * filter.size)
    .execute();
  return { total: Number(total), signals: rows.map(fromRow) };
}

export interface SignalCounts {
  readonly received: number;
  readonly answered: number;
  readonly withdrawn: number;
  readonly unexplained: number;
  /** Known ways in which signals came in, with how many. */
  readonly channels: Readonly<Record<string, number>>;
  readonly solved: Readonly<Record<string, number>>;
}

/** Counts over all signals, or over those received in a period; computed, never typed. No personal data, so public. */
export async function countSignals(
  house: House,
  period?: { readonly from: IsoDate; readonly until: IsoDate },
): Promise<SignalCounts> {
  const db = signalTables(house.database);
  let base = db.selectFrom('signal');
  if (period)
    base = base.where('received_at', '>=', period.from).where('received_at', '<', `${period.until}T23:59:59.999Z`);
  const groups = await base
    .select(['state', 'channel', 'solved', ({ fn }) => fn.countAll<number>().as('total')])
    .groupBy(['state', 'channel', 'solved'])
    .execute();
  const late = await base
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .where('state', '=', 'received')
    .where('answer_before', '<', house.clock.today())
    .executeTakeFirstOrThrow();
  const sum = (holds: (group: (typeof groups)[number]) => boolean) =>
    groups.filter(holds).reduce((total, group) => total + Number(group.total), 0);
  const per = (key: 'channel' | 'solved') =>
    Object.fromEntries(
      [...new Set(groups.map((group) => group[key]).filter((value): value is string => value !== null))]
        .sort()
        .map((value) => [value, sum((group) => group[key] === value)]),
    );
  return {
    received: sum((group) => group.state !== 'withdrawn'),
    answered: sum((group) => group.state === 'answered'),
    withdrawn: sum((group) => group.state === 'withdrawn'),
    unexplained: Number(late.total),
    channels: per('channel'),
    solved: per('solved'),
  };
}

export interface SignalLine {
  readonly month: string;
  readonly channel: string;
  readonly state: string;
  readonly solved: string;
  /** `yes` where the term passed without an answer. */
  readonly late: string;
  readonly count: string;
}

/** Signals of a period as counts per month, channel, state and own judgement; no story, no place. */
export async function signalLines(
  house: House,
  period: { readonly from: IsoDate; readonly until: IsoDate },
): Promise<SignalLine[]> {
  const rows = await signalTables(house.database)
    .selectFrom('signal')
    .select(({ fn, eb }) => [
      sql<string>`substr(received_at, 1, 7)`.as('month'),
      'channel',
      'state',
      'solved',
      eb
        .case()
        .when(eb.and([eb('state', '=', 'received'), eb('answer_before', '<', house.clock.today())]))
        .then('yes')
        .else('no')
        .end()
        .as('late'),
      fn.countAll<number>().as('total'),
    ])
    .where('received_at', '>=', period.from)
    .where('received_at', '<', `${period.until}T23:59:59.999Z`)
    .groupBy(['month', 'channel', 'state', 'solved', 'late'])
    .orderBy('month')
    .execute();
  return rows
    .map(({ month, channel, state, solved, late, total }) => ({
      month,
      channel,
      state,
      solved: solved ?? '',
      late,
      count: String(total),
    }))
    .sort((a, b) => (Object.values(a).join() < Object.values(b).join() ? -1 : 1));
}
