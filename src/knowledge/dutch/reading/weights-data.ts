/** Weights of the reading indication, made by scripts/train-reading.ts; see model-card.md. Do not edit. */
export const scoreSpread = 1.5675;
/** Of each measure: its mean, its spread, its weight. */
export const measureWeights = {
  length: [2.679, 0.4238, 0.3868],
  size: [4.4924, 0.4483, 0.3138],
  longWords: [0.1505, 0.0979, 0.0654],
  frequency: [4.5678, 0.4162, -0.062],
  rareWords: [0.0687, 0.0747, 0.0849],
  hardWords: [0.0166, 0.0399, 0.3069],
  abstract: [0.056, 0.0668, 0.0858],
  persons: [0.0464, 0.0651, -0.2064],
  addressed: [0.0388, 0.0614, -0.2161],
  passive: [0.1063, 0.322, 0.4455],
  joiners: [0.7089, 0.8944, 0.0931],
  prepositions: [0.1447, 0.0796, 0.1024],
  density: [3.2556, 2.2366, 0.0069],
  distance: [0.6049, 0.8581, 0.1879],
  marks: [0.586, 0.9569, 0.3959],
  rarest: [3.4874, 0.8607, -0.1744],
  personFirst: [0.0754, 0.2591, -0.2666],
} as const;
