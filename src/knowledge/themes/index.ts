/** Themes: signals that tell the same story, found without models from outside. Pure functions and one model. */
import { ThemeModel } from './model.ts';
import type { ThemeOptions } from './model.ts';
import type { ThemeState } from './types.ts';

export type { ThemeModel, ThemeOptions };
export type * from './types.ts';
export { burst, bursts, type Burst, type BurstOptions, type DailyCounts } from './bursts.ts';
export { campaigns, campaignsInSlices, type Campaign, type CampaignOptions } from './campaigns.ts';
export { rank, type Ranked, type RankedTheme, type RankReason } from './rank.ts';
export { explain, explainBurst, explainCampaign, explainRank } from './explain.ts';

/**
 * A model of one organisation's signals: empty, or as it was saved.
 * Reading back costs the analysis of all texts, about 50 microseconds each.
 */
export function createThemeModel(options: ThemeOptions = {}, saved?: ThemeState): ThemeModel {
  return new ThemeModel(options, saved);
}
