import type { House } from '../../../engine/module/house.ts';
import { demand, type Actor } from '../../../engine/access/access.ts';
import { addMonths } from '../../../kernel/dates.ts';
import { rank, type Ranked } from '../../../knowledge/themes/index.ts';
import type { ThemeNeeds, ThemeSignal } from '../needs.ts';
import type { KeptProposal } from '../propose-themes/propose.ts';
import { themeActs } from '../theme.access.ts';
import type { ThemeRecord, ThemeRegister } from '../themes.types.ts';
import { themeTables } from '../theme.tables.ts';

const severityScore = { hindrance: 1, burden: 2, hard: 3, upset: 4 } as const;
const avoidabilityScore = { no: 0, partly: 0.5, yes: 1 } as const;

export async function listProposals(house: House, actor: Actor): Promise<readonly KeptProposal[]> {
  demand(actor, themeActs.review);
  const rows = await themeTables(house.database)
    .selectFrom('theme_proposal')
    .select('content')
    .orderBy('place')
    .execute();
  return rows.map(({ content }) => JSON.parse(content) as KeptProposal);
}

/** How many proposals of the last run wait for a decision. */
export async function countProposals(house: House): Promise<number> {
  const row = await themeTables(house.database)
    .selectFrom('theme_proposal')
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  return Number(row.total);
}

export async function findProposal(house: House, actor: Actor, key: string): Promise<KeptProposal | null> {
  demand(actor, themeActs.review);
  const row = await themeTables(house.database)
    .selectFrom('theme_proposal')
    .select('content')
    .where('key', '=', key)
    .executeTakeFirst();
  return row ? (JSON.parse(row.content) as KeptProposal) : null;
}

export interface LastRun {
  readonly at: string;
  readonly signals: number;
  readonly milliseconds: number;
}

export async function lastRun(house: House): Promise<LastRun | null> {
  const row = await themeTables(house.database)
    .selectFrom('theme_run')
    .selectAll()
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ? { at: row.at, signals: Number(row.signals), milliseconds: Number(row.milliseconds) } : null;
}

/** The masked signals of a theme, newest first. */
export async function themeMembers(
  house: House,
  actor: Actor,
  needs: ThemeNeeds,
  themeId: string,
): Promise<readonly ThemeSignal[]> {
  demand(actor, themeActs.readMembers);
  return (await needs.byIds(await memberIds(house, themeId))).toReversed();
}

/** Ids only: what other rooms may ask without reading a story. */
export async function memberIds(house: House, themeId: string): Promise<string[]> {
  const rows = await themeTables(house.database)
    .selectFrom('theme_member')
    .select('signal_id')
    .where('theme_id', '=', themeId)
    .orderBy('received_at')
    .execute();
  return rows.map(({ signal_id }) => signal_id);
}

export interface ThemeFigures {
  readonly signals: number;
  /** Letters of a campaign among them; they count as one voice in the ranking. */
  readonly campaign: number;
  /** Signals per month, oldest first, the last twelve months. */
  readonly months: readonly { readonly month: string; readonly count: number }[];
  readonly since: string | null;
}

/** Counts of a theme, without any story; public. */
export async function themeFigures(house: House, themeId: string): Promise<ThemeFigures> {
  const rows = await themeTables(house.database)
    .selectFrom('theme_member')
    .select(['received_at', 'campaign'])
    .where('theme_id', '=', themeId)
    .orderBy('received_at')
    .execute();
  const counts = new Map<string, number>();
  for (const { received_at } of rows)
    counts.set(received_at.slice(0, 7), (counts.get(received_at.slice(0, 7)) ?? 0) + 1);
  const today = house.clock.today();
  const months = Array.from({ length: 12 }, (_, back) => addMonths(today, back - 11).slice(0, 7)).map((month) => ({
    month,
    count: counts.get(month) ?? 0,
  }));
  return {
    signals: rows.length,
    campaign: rows.filter(({ campaign }) => campaign !== null).length,
    months,
    since: rows[0]?.received_at.slice(0, 10) ?? null,
  };
}

export interface RankedTheme {
  readonly theme: ThemeRecord;
  readonly ranked: Ranked;
  readonly figures: ThemeFigures;
}

/** Themes by severity, avoidability and how many people; never by volume alone. */
export async function rankedThemes(
  house: House,
  register: ThemeRegister,
  states: readonly ('working' | 'open')[],
): Promise<RankedTheme[]> {
  const { records } = await register.list({ states: [...states], page: 1, size: 500 });
  const figures = new Map(
    await Promise.all(records.map(async ({ id }) => [id, await themeFigures(house, id)] as const)),
  );
  const order = rank(
    records.map(({ id, values }) => {
      const { signals = 0, campaign = 0 } = figures.get(id) ?? {};
      return {
        id,
        severity: values.severity === null ? null : severityScore[values.severity],
        avoidability: values.avoidability === null ? null : avoidabilityScore[values.avoidability],
        people: values.people.at(-1)?.count ?? null,
        texts: signals,
        campaigns: campaign > 0 ? [campaign] : [],
      };
    }),
  );
  return order.flatMap((ranked) => {
    const found = records.find(({ id }) => id === ranked.id);
    const counted = figures.get(ranked.id);
    return found && counted ? [{ theme: found, ranked, figures: counted }] : [];
  });
}

export interface Merge {
  readonly id: string;
  readonly from: string;
  readonly at: string;
}

/** Merges into a theme that can still be undone. */
export async function mergesInto(house: House, themeId: string): Promise<Merge[]> {
  const rows = await themeTables(house.database)
    .selectFrom('theme_merge')
    .selectAll()
    .where('into_theme', '=', themeId)
    .where('undone_at', 'is', null)
    .orderBy('at')
    .execute();
  return rows.map((row) => ({ id: row.id, from: row.from_theme, at: row.at }));
}
