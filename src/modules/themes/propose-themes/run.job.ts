import type { House } from '../../../engine/module/house.ts';
import { addDays, dayOf, daysBetween } from '../../../kernel/dates.ts';
import { newId } from '../../../kernel/ids.ts';
import {
  burst,
  campaigns,
  createThemeModel,
  type Burst,
  type Campaign,
  type ThemeProposal,
  type ThemeText,
} from '../../../knowledge/themes/index.ts';
import { Unit } from '../../../platform/database/database.ts';
import type { JobHandler } from '../../../platform/jobs/jobs.ts';
import { readConstraints } from '../decide-themes/constraints.ts';
import type { ThemeNeeds } from '../needs.ts';
import { themeTables } from '../theme.tables.ts';
import { burstChance, historyDays, smallest } from './thresholds.ts';

export const runKind = 'themes:propose';

/** A proposal as it is kept for the desk: what the machine says, and why. */
export interface KeptProposal extends ThemeProposal {
  readonly burst: Burst;
  /** The letter campaign that makes up most of it, if any. */
  readonly campaign: Campaign | null;
}

/** Looks at all masked stories and proposes what belongs together. Runs by itself when there is something new. */
export function proposeJob(house: House, needs: ThemeNeeds): JobHandler {
  return {
    kind: runKind,
    everyMinutes: 10,
    async run(payload, job) {
      const texts: ThemeText[] = [];
      for await (const { id, story, receivedAt } of needs.stories())
        if (story) texts.push({ id, text: story, at: receivedAt });
      const db = themeTables(house.database);
      const last = await db.selectFrom('theme_run').selectAll().orderBy('at', 'desc').limit(1).executeTakeFirst();
      if (payload['asked'] !== true && last && Number(last.signals) === texts.length) return;
      const started = Date.now();
      const constraints = await readConstraints(house);
      const model = createThemeModel();
      model.add(texts);
      const proposals = await model.proposeInSlices(constraints, {
        signal: job.signal,
        onProgress: (share) => void job.progress(Math.round(share * 100), 100),
      });
      const kept = proposals.filter(({ added, theme }) => added.length >= (theme === undefined ? smallest : 1));
      const ordered = inOrder(kept, texts, house.clock.today());
      const unit = new Unit();
      unit.add(db.deleteFrom('theme_proposal'));
      ordered.forEach((proposal, place) => {
        unit.add(
          db
            .insertInto('theme_proposal')
            .values({ key: proposal.key, place, content: JSON.stringify(proposal), run_at: house.clock.now() }),
        );
      });
      unit.add(
        db.insertInto('theme_run').values({
          id: newId(),
          at: house.clock.now(),
          signals: texts.length,
          proposals: ordered.length,
          milliseconds: Date.now() - started,
        }),
      );
      await house.database.write(unit);
    },
  };
}

/** New and fast-growing ones first, then by size; a campaign counts as one voice. */
function inOrder(proposals: readonly ThemeProposal[], texts: readonly ThemeText[], today: string): KeptProposal[] {
  const at = new Map(texts.map((text) => [text.id, text.at ?? '']));
  const letters = campaigns(texts);
  const totals = daily(
    texts.map(({ at: moment }) => moment ?? ''),
    today,
  );
  return proposals
    .map((proposal) => {
      const members = new Set(proposal.members);
      const campaign =
        letters.find((one) => one.members.filter((id) => members.has(id)).length > proposal.members.length / 2) ?? null;
      const counts = daily(
        proposal.members.map((id) => at.get(id) ?? ''),
        today,
      );
      return { ...proposal, campaign, burst: burst({ counts, totals }) };
    })
    .sort((a, b) => urgency(b) - urgency(a) || voices(b) - voices(a) || (a.key < b.key ? -1 : 1));
}

function urgency({ burst: { pValue, times }, campaign }: KeptProposal): number {
  return campaign === null && pValue < burstChance ? Math.min(times, 1000) : 0;
}

function voices({ added, campaign }: KeptProposal): number {
  return campaign ? Math.max(1, added.length - campaign.members.length + 1) : added.length;
}

function daily(moments: readonly string[], today: string): number[] {
  const counts = new Array<number>(historyDays).fill(0);
  const first = addDays(today, 1 - historyDays);
  for (const moment of moments) {
    if (moment === '') continue;
    const place = daysBetween(first, dayOf(moment));
    if (place >= 0 && place < historyDays) counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts;
}
