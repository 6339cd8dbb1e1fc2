import type { Candidates } from './candidates.ts';
import { put, type FeatureRow } from './feature-row.ts';
import { writeKinds } from './kind-features.ts';
import { mix } from './mix.ts';
import { listed } from './name-lists.ts';
import { lookCount } from './spelling.ts';

/** Bits of lists that tell most together with neighbours. */
const names = listed.first | listed.surname | listed.foreign | listed.dictionaryName;

/** Writes what lists and letters say of a word and of the words beside it in the same name. */
export function writeKnowledge(
  candidates: Candidates,
  row: number,
  startsSentence: number,
  p1: number,
  n1: number,
  out: FeatureRow,
): void {
  const { lists, looks, common, before, after } = candidates;
  const list = lists[row] ?? 0;
  const look = bestLook(looks, row);
  const left = before[row] ?? -1;
  const right = after[row] ?? -1;
  for (let bit = 1; bit <= listed.greatPlace; bit <<= 1) if (list & bit) put(out, 110, bit);
  put(out, 111, list);
  put(out, 112, mix(list, startsSentence));
  put(out, 113, mix(list, common[row] ?? 0));
  for (let at = 0; at < lookCount; at += 1) put(out, 114 + at, levelOf(looks[row * lookCount + at] ?? 0));
  put(out, 120, look);
  put(out, 121, mix(look, list));
  put(out, 122, mix(look, startsSentence + 2 * (common[row] ?? 0)));
  put(out, 123, mix(look, p1));
  put(out, 124, mix(look, n1));
  put(out, 125, mix(mix(look, p1), n1));
  const leftLook = left < 0 ? 99 : bestLook(looks, left);
  const rightLook = right < 0 ? 99 : bestLook(looks, right);
  put(out, 126, mix(look, leftLook));
  put(out, 127, mix(look, rightLook));
  put(out, 128, mix(mix(look >> 3, leftLook >> 3), rightLook >> 3));
  const leftNames = left < 0 ? 0x8000 : (lists[left] ?? 0) & names;
  const rightNames = right < 0 ? 0x8000 : (lists[right] ?? 0) & names;
  put(out, 129, mix(list & names, mix(leftNames, rightNames)));
  put(out, 130, mix(leftNames, look >> 3));
  put(out, 131, mix(rightNames, look >> 3));
  put(out, 132, mix(list & names, p1));
  put(out, 133, mix(list & names, n1));
  const none = left < 0 && right < 0 ? 1 : 0;
  put(out, 134, mix(list, none));
  put(out, 135, mix(look, none));
  writeKinds(candidates, row, { list, look, place: none + 2 * startsSentence, p1, n1 }, out);
}

/** The likeliest look with how sure it is, in three bits. */
function bestLook(looks: Float32Array, row: number): number {
  let best = 0;
  for (let look = 1; look < lookCount; look += 1) {
    if ((looks[row * lookCount + look] ?? 0) > (looks[row * lookCount + best] ?? 0)) best = look;
  }
  return best * 8 + levelOf(looks[row * lookCount + best] ?? 0);
}

function levelOf(chance: number): number {
  return chance < 0.01
    ? 0
    : chance < 0.05
      ? 1
      : chance < 0.2
        ? 2
        : chance < 0.4
          ? 3
          : chance < 0.6
            ? 4
            : chance < 0.8
              ? 5
              : chance < 0.95
                ? 6
                : 7;
}
