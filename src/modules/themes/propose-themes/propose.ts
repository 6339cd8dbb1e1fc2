import { addDays, dayOf, daysBetween } from '../../../kernel/dates.ts';
import {
  burst,
  campaigns,
  createThemeModel,
  type Burst,
  type Campaign,
  type ThemeConstraints,
  type ThemeProposal,
  type ThemeText,
} from '../../../knowledge/themes/index.ts';
import { burstChance, historyDays, smallest } from './thresholds.ts';

/** A proposal as it is kept for the desk: what the machine says, and why. */
export interface KeptProposal extends ThemeProposal {
  readonly burst: Burst;
  /** The letter campaign that makes up most of it, if any. */
  readonly campaign: Campaign | null;
}

/** Everything that proposals follow from. */
export interface ProposeInput {
  readonly texts: readonly ThemeText[];
  readonly constraints: ThemeConstraints;
  readonly today: string;
}

/** Texts that are taken in between two reports. */
const batch = 2_000;

/** What belongs together, in the order of the desk. `report` takes the share that is done, 0 to 1. */
export async function propose(
  { texts, constraints, today }: ProposeInput,
  report: (share: number) => void,
): Promise<KeptProposal[]> {
  const model = createThemeModel();
  for (let at = 0; at < texts.length; at += batch) {
    model.add(texts.slice(at, at + batch));
    report((0.1 * at) / texts.length);
  }
  const proposals = await model.proposeInSlices(constraints, { onProgress: (share) => report(0.1 + 0.8 * share) });
  const kept = proposals.filter(({ added, theme }) => added.length >= (theme === undefined ? smallest : 1));
  return inOrder(kept, texts, today);
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
