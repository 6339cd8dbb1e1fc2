import { zlibSync } from 'fflate';
import type { SpellingWeights } from '../../src/knowledge/personal-data/persons/spelling.ts';
import type { TaggerBytes } from '../../src/knowledge/personal-data/persons/tagger.ts';
import type { KindTable } from './kind-table.ts';

const width = 20_000;
const longestLine = 120;

/** A module with the bits of each list as base64. */
export function bytesFile(lists: Readonly<Record<string, Uint8Array>>): string {
  const constants = Object.entries(lists).map(([name, bytes]) => `export const ${name} =\n${literal(bytes, '  ')};\n`);
  return `/**
 * Sets of names and words, made by scripts/train-names.ts of the lists that the model card names with their licences
 * (Faker, Meertens Instituut, cspell: MIT; GeoNames: CC BY 4.0; OpenTaal: BSD; wordfreq: CC BY-SA 4.0, and so are
 * \`worldly\`, \`worldwide\` and the four languages). Do not edit.
 */
${constants.join('\n')}`;
}

/** Rounds the weights of the spelling to bytes. */
export function roundedSpelling({ halves, mask }: SpellingWeights): SpellingWeights {
  let most = 0;
  for (const half of halves) for (const value of half) most = Math.max(most, Math.abs(value));
  const step = most / 127;
  const [even, odd] = halves.map((half) => Int8Array.from(half, (value) => Math.round(value / step)));
  return { halves: [even ?? new Int8Array(), odd ?? new Int8Array()], step, mask };
}

/** A module with the weights of both looks. */
export function taggerFile({ bytes, buckets, steps, bias, out }: TaggerBytes): string {
  const pairs = `buckets: [${buckets.join(', ')}] as const,\n  steps: [${steps.join(', ')}] as const`;
  return packedFile('bothLooks', `${pairs},\n  bias: [${bias.join(', ')}],\n  out: [\n${lines(out)}\n  ]`, bytes);
}

/** Numbers on lines as the formatter of the project leaves them. */
function lines(numbers: readonly number[]): string {
  const filled = [''];
  for (const number of numbers) {
    const line = `${filled.at(-1) ?? ''} ${number},`;
    if (line.length <= longestLine - 3) filled[filled.length - 1] = line;
    else filled.push(` ${number},`);
  }
  return filled.map((line) => `   ${line}`).join('\n');
}

/** A module with the weights of the spelling, rounded before: one half after the other. */
export function spellingFile({ halves, step }: SpellingWeights): string {
  return packedFile(
    'spellingLook',
    `step: ${step}`,
    Uint8Array.from([...halves[0], ...halves[1]].map((value) => value & 255)),
  );
}

/** A module with the table of kinds of words. */
export function kindsFile({ bytes, places }: KindTable): string {
  return packedFile('packedKinds', `places: ${places}`, bytes, 'Kinds of words for');
}

function packedFile(name: string, numbers: string, bytes: Uint8Array, what = 'Weights of'): string {
  return `/** ${what} the name tagger, made by scripts/train-names.ts; see ../model-card.md. Do not edit. */
export const ${name} = {
  ${numbers},
  packed:
${literal(Buffer.from(zlibSync(bytes, { level: 9 })), '    ')},
};
`;
}

function literal(bytes: Uint8Array, indent: string): string {
  const text = Buffer.from(bytes).toString('base64');
  const pieces: string[] = [];
  for (let at = 0; at < text.length; at += width) pieces.push(`${indent}'${text.slice(at, at + width)}'`);
  return pieces.join(' +\n');
}
