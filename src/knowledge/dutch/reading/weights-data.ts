/** Weights of the reading indication, made by scripts/train-reading.ts; see model-card.md. Do not edit. */
export const scoreSpread = 1.4254;
/** Of each measure: its mean, its spread, its weight. */
export const measureWeights = {
  length: [2.6752, 0.4247, 0.5032],
  longWords: [0.1506, 0.098, 0.0729],
  frequency: [4.5665, 0.4168, -0.0483],
  rareWords: [0.0689, 0.0748, 0.0751],
  hardWords: [0.0167, 0.04, 0.3126],
  abstract: [0.0559, 0.0667, 0.0876],
  persons: [0.0465, 0.0652, -0.2584],
  addressed: [0.0388, 0.0614, -0.2538],
  passive: [0.1065, 0.3221, 0.4594],
  joiners: [0.7065, 0.8932, 0.1259],
  prepositions: [0.1444, 0.0797, 0.1103],
  density: [3.2499, 2.2328, 0.0347],
  distance: [0.602, 0.8555, 0.2046],
  marks: [0.584, 0.9551, 0.417],
  rarest: [3.4907, 0.8576, -0.1984],
} as const;
