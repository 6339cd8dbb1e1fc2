import { showMonth } from '../../kernel/dates.ts';
import type { Language } from '../../kernel/dates.ts';
import type { Burst } from './bursts.ts';
import type { Campaign } from './campaigns.ts';
import type { RankReason } from './rank.ts';
import { en } from './texts/en.ts';
import { nl } from './texts/nl.ts';
import type { ThemeReason } from './types.ts';

const texts = { nl, en };
const locale = { nl: 'nl-NL', en: 'en-GB' };

/** Why texts belong together, in one line. */
export function explain(reason: ThemeReason, language: Language): string {
  const words = reason.words.map(({ word }) => word).join(', ') || texts[language].noWords;
  return texts[language].reason(words, reason.count, reason.since === null ? null : showMonth(reason.since, language));
}

/** What stands out in the growth of a theme; `days` is the window that was tested. */
export function explainBurst(burst: Burst, language: Language, days = 7): string {
  if (burst.isNew) return texts[language].newTheme(burst.observed, days);
  return texts[language].burst(show(burst.times, language), burst.observed, show(burst.expected, language), days);
}

export function explainCampaign(campaign: Campaign, language: Language): string {
  const shared = campaign.shared.toLocaleString(locale[language], { style: 'percent', maximumFractionDigits: 0 });
  return texts[language].campaign(campaign.members.length, campaign.days, shared);
}

/** Why a theme stands where it stands. */
export function explainRank(reason: RankReason, language: Language): string {
  const { severity, avoidability, people, campaigns } = texts[language];
  const parts = [
    severity(reason.severity),
    avoidability(reason.avoidability),
    people(reason.people.toLocaleString(locale[language]), reason.estimated),
    ...(reason.campaigns > 0 ? [campaigns(reason.campaigns)] : []),
  ];
  const line = parts.join('; ');
  return `${line.charAt(0).toUpperCase()}${line.slice(1)}.`;
}

function show(value: number, language: Language): string {
  return value.toLocaleString(locale[language], { maximumFractionDigits: value < 10 ? 1 : 0 });
}
