/** Weights of the reading indication, made by scripts/train-reading.ts; see model-card.md. Do not edit. */
export const scoreSpread = 1.5293;
/** Of each measure: its mean, its spread, its weight. */
export const measureWeights = {
  length: [2.679, 0.4238, 0.3862],
  size: [4.4924, 0.4483, 0.3149],
  longWords: [0.1505, 0.0979, 0.0625],
  frequency: [4.5796, 0.4067, -0.0489],
  rareWords: [0.0673, 0.0742, 0.0557],
  hardWords: [0.0168, 0.0405, 0.4022],
  abstract: [0.056, 0.0668, 0.0839],
  persons: [0.0464, 0.0651, -0.2023],
  addressed: [0.0388, 0.0614, -0.2068],
  passive: [0.1063, 0.322, 0.4448],
  joiners: [0.7089, 0.8944, 0.0914],
  prepositions: [0.1447, 0.0796, 0.0809],
  density: [3.2556, 2.2366, 0.0005],
  distance: [0.4981, 0.7742, 0.1681],
  marks: [0.586, 0.9569, 0.4028],
  rarest: [3.5257, 0.8184, -0.1155],
  personFirst: [0.0754, 0.2591, -0.2567],
} as const;
