/** Weights of the reading indication, made by scripts/train-reading.ts; see model-card.md. Do not edit. */
export const scoreSpread = 1.5281;
/** Of each measure: its mean, its spread, its weight. */
export const measureWeights = {
  length: [2.679, 0.4238, 0.3852],
  size: [4.4924, 0.4483, 0.3148],
  longWords: [0.1505, 0.0979, 0.0637],
  frequency: [4.5796, 0.4067, -0.0479],
  rareWords: [0.0673, 0.0742, 0.0599],
  hardWords: [0.017, 0.0406, 0.4114],
  abstract: [0.056, 0.0668, 0.0849],
  persons: [0.0464, 0.0651, -0.1991],
  addressed: [0.0388, 0.0614, -0.2033],
  passive: [0.1063, 0.322, 0.4447],
  joiners: [0.7089, 0.8944, 0.0921],
  prepositions: [0.1447, 0.0796, 0.0759],
  density: [3.2556, 2.2366, 0.001],
  distance: [0.4981, 0.7742, 0.1658],
  marks: [0.586, 0.9569, 0.4026],
  rarest: [3.5257, 0.8184, -0.1145],
  personFirst: [0.0754, 0.2591, -0.2567],
} as const;
