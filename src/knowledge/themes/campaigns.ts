import { lettersOf } from './letters.ts';
import type { Letter, Template } from './letter.ts';
import { unlikelyTiming } from './timing.ts';
import { finish, finishInSlices, type WorkHooks } from '../../kernel/slices.ts';
import type { ThemeText } from './types.ts';
import { saturation } from './saturation.ts';

export interface CampaignOptions {
  /** Fewer letters than this are no campaign; 5 unless told. */
  readonly smallest?: number;
}

/** Letters from one template, also where names, amounts or an own sentence differ. */
export interface Campaign {
  /** Ids, sorted. */
  readonly members: readonly string[];
  /** Mean share of a letter that is text of the template, 0 to 1. */
  readonly shared: number;
  /** Share of all runs of words that repeat another letter's, 0 to 1. */
  readonly saturation: number;
  /** Days within which nine tenths of the letters came in; null without dates. */
  readonly days: number | null;
  /** Chance that texts come so close together by themselves; null without dates. */
  readonly timing: number | null;
  /** The longest literal run of words that most letters share, as one of them writes it. */
  readonly quote: string;
}

/** Bars: how much must be shared and saturated; the lower ones hold when the timing is unlikely too. */
const bars = { shared: 0.5, saturated: 0.45, strictShared: 0.55, strictSaturated: 0.5, timing: 0.01 };

/**
 * Letter campaigns among texts: many letters from one template, against organic growth where many people tell
 * the same in their own words. Judges the saturation of the vocabulary together with the timing.
 * The order of the texts does not matter.
 */
export function campaigns(texts: readonly ThemeText[], options: CampaignOptions = {}): Campaign[] {
  return finish(findCampaigns(texts, options));
}

/** As campaigns, giving way to other work between slices; can be watched and cancelled (rejects with the reason). */
export function campaignsInSlices(
  texts: readonly ThemeText[],
  options: CampaignOptions = {},
  hooks: WorkHooks = {},
): Promise<Campaign[]> {
  return finishInSlices(findCampaigns(texts, options), hooks);
}

function* findCampaigns(texts: readonly ThemeText[], options: CampaignOptions): Generator<number, Campaign[]> {
  const smallest = options.smallest ?? 5;
  const letters = yield* lettersOf(texts, smallest);
  const found: Campaign[] = [];
  for (const [number, template] of letters.templates.entries()) {
    if (number % 100 === 0) yield 0.9 + (0.1 * number) / letters.templates.length;
    if (template.members.length < smallest) continue;
    const campaign = judge(template, letters.all);
    const strict = campaign.shared >= bars.strictShared && campaign.saturation >= bars.strictSaturated;
    const timed = campaign.timing !== null && campaign.timing <= bars.timing;
    const plain = campaign.shared >= bars.shared && campaign.saturation >= bars.saturated;
    if (strict || (plain && timed)) found.push(campaign);
  }
  return found.sort((a, b) => b.members.length - a.members.length || (a.quote < b.quote ? -1 : 1));
}

function judge(template: Template, all: readonly Letter[]): Campaign {
  const members = template.members.map((member) => all[member]).filter((letter) => letter !== undefined);
  const { days, chance } = unlikelyTiming(members, all);
  return {
    members: members.map(({ id }) => id).sort(),
    shared: template.coverage.reduce((sum, value) => sum + value, 0) / Math.max(template.coverage.length, 1),
    saturation: saturation(members),
    days,
    timing: chance,
    quote: template.quote,
  };
}
