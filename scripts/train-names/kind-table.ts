import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import {
  checkOf,
  codeOf,
  fineKinds,
  kindBytes,
  kindsIn,
  placeOf,
} from '../../src/knowledge/personal-data/persons/word-kinds.ts';
import { hashOf } from '../../src/knowledge/personal-data/text/scan.ts';

/** The table of kinds as bytes, with how many places it has. */
export interface KindTable {
  readonly bytes: Uint8Array;
  readonly places: number;
}

/** Makes the table of the list; the first of two words that look the same to it stays. */
export function readKinds(): KindTable {
  const file = gunzipSync(readFileSync(new URL('./lists/word-kinds.txt.gz', import.meta.url))).toString('utf8');
  const lines = file.trimEnd().split('\n');
  const words = lines.flatMap((line, fine) =>
    line
      .split('\t')
      .slice(2)
      .flatMap((group) => {
        const [kind, ...members] = group.split(' ');
        return members.map((word) => ({ hash: hashOf(word), code: codeOf(fine, Number(kind)) }));
      }),
  );
  // Fewer than half of the places are taken, so that a search is short.
  const places = 2 ** Math.ceil(Math.log2(2 * words.length));
  const bytes = new Uint8Array(kindBytes(places));
  const kinds = kindsIn(bytes, places);
  for (const { hash, code } of words) {
    const place = placeOf(kinds, hash);
    if (kinds.checks[place] !== 0) continue;
    kinds.checks[place] = checkOf(hash);
    kinds.codes[place] = code;
  }
  for (let fine = 0; fine < fineKinds; fine += 1) {
    const [wider, widest] = (lines[fine] ?? '').split('\t');
    kinds.wider[fine] = Number(wider);
    kinds.widest[fine] = Number(widest);
  }
  return { bytes, places };
}
