import { zlibSync } from 'fflate';
import type { Weights } from '../../src/knowledge/personal-data/persons/model.ts';

const width = 20_000;

/** A module with the bits of each list as base64. */
export function bytesFile(lists: Readonly<Record<string, Uint8Array>>): string {
  const constants = Object.entries(lists).map(([name, bytes]) => `export const ${name} =\n${literal(bytes, '  ')};\n`);
  return `/**
 * Sets of first names (Faker for Python and JavaScript, MIT), surnames (Meertens Instituut, MIT) and places (GeoNames,
 * CC BY 4.0; country names of i18n-iso-countries, MIT), and ordinary words of the texts that the model card names; made by scripts/train-names.ts. Do not edit.
 */
${constants.join('\n')}`;
}

/** Rounds weights to bytes; what rounds to nothing costs nothing once packed. */
export function rounded(weights: Weights): Weights {
  let most = 0;
  for (const value of weights.values) most = Math.max(most, Math.abs(value));
  const step = Math.max(most / 127, 0.03);
  return { ...weights, step, values: Int8Array.from(weights.values, (value) => Math.round(value / step)) };
}

/** A module with the weights of one look. */
export function weightsFile(name: string, weights: Weights): string {
  const { values, step } = rounded(weights);
  const packed = zlibSync(new Uint8Array(values.buffer), { level: 9 });
  return `/** Weights of the name tagger, made by scripts/train-names.ts; see ../model-card.md. Do not edit. */
export const ${name} = {
  step: ${step},
  packed:
${literal(packed, '    ')},
};
`;
}

function literal(bytes: Uint8Array, indent: string): string {
  const text = Buffer.from(bytes).toString('base64');
  const pieces: string[] = [];
  for (let at = 0; at < text.length; at += width) pieces.push(`${indent}'${text.slice(at, at + width)}'`);
  return pieces.join(' +\n');
}
