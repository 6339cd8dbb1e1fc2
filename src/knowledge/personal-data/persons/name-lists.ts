import { bytesOf } from './base64.ts';
import type { Bloom } from './bloom.ts';
import { firstNames, ordinaryWords, places, surnames } from './name-lists-data.ts';

/** Names and words known beforehand. */
export interface NameLists {
  readonly first: Bloom;
  readonly surname: Bloom;
  readonly place: Bloom;
  /** Words that stand in lower case in newspapers and letters: a capital there says little. */
  readonly ordinary: Bloom;
}

let lists: NameLists | undefined;

/** The lists that ship; read at first use. */
export function nameLists(): NameLists {
  lists ??= {
    first: { bits: bytesOf(firstNames) },
    surname: { bits: bytesOf(surnames) },
    place: { bits: bytesOf(places) },
    ordinary: { bits: bytesOf(ordinaryWords) },
  };
  return lists;
}
