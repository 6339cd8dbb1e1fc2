/** What is known of a theme when themes are put in order. */
export interface RankedTheme {
  readonly id: string;
  /** How hard it hits those it hits, 0 (nuisance) to 4 (life upset); null when nobody judged it yet. */
  readonly severity: number | null;
  /** How far government could have prevented it, 0 (not) to 1 (wholly); null when nobody judged it yet. */
  readonly avoidability: number | null;
  /** Best estimate of the number of people hit; null when there is none. */
  readonly people: number | null;
  /** Texts in the theme. */
  readonly texts: number;
  /** Sizes of the letter campaigns among those texts. */
  readonly campaigns: readonly number[];
}

export interface RankReason {
  readonly severity: number | null;
  readonly avoidability: number | null;
  readonly people: number;
  /** False when `people` is only the number of voices heard. */
  readonly estimated: boolean;
  /** Voices: texts, with each campaign counted once. */
  readonly voices: number;
  readonly campaigns: number;
}

export interface Ranked {
  readonly id: string;
  /** 0 to 100: severity up to 50, avoidability up to 25, people up to 25. */
  readonly score: number;
  readonly reason: RankReason;
}

/** Where nobody judged yet, the middle counts: unjudged is neither harmless nor urgent. */
const unjudged = { severity: 2, avoidability: 0.5 };
/** From this many people on, more people add nothing. */
const fullReach = 100_000;

/**
 * Puts themes in order by severity, avoidability and how many people are hit. Numbers weigh by their order of
 * magnitude and at most a quarter, so volume alone never wins; a campaign counts as one voice. Ties by id.
 */
export function rank(themes: readonly RankedTheme[]): Ranked[] {
  return themes.map(ranked).sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

function ranked(theme: RankedTheme): Ranked {
  const inCampaigns = theme.campaigns.reduce((sum, size) => sum + size, 0);
  const voices = Math.max(0, theme.texts - inCampaigns) + theme.campaigns.length;
  const people = Math.max(theme.people ?? 0, voices);
  const severity = clamp((theme.severity ?? unjudged.severity) / 4);
  const avoidability = clamp(theme.avoidability ?? unjudged.avoidability);
  const reach = clamp(Math.log10(1 + people) / Math.log10(1 + fullReach));
  return {
    id: theme.id,
    score: Math.round(10 * (50 * severity + 25 * avoidability + 25 * reach)) / 10,
    reason: {
      severity: theme.severity,
      avoidability: theme.avoidability,
      people,
      estimated: theme.people !== null && theme.people >= voices,
      voices,
      campaigns: theme.campaigns.length,
    },
  };
}

function clamp(value: number): number {
  return Number.isFinite(value) ? Math.min(1, Math.max(0, value)) : 0;
}
