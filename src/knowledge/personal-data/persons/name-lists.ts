import { bytesOf } from './base64.ts';
import type { Bloom } from './bloom.ts';
import { firstNames, places, surnames } from './name-lists-data.ts';

/** Names known beforehand. */
export interface NameLists {
  readonly first: Bloom;
  readonly surname: Bloom;
  readonly place: Bloom;
}

let lists: NameLists | undefined;

/** The lists that ship; read at first use. */
export function nameLists(): NameLists {
  lists ??= {
    first: { bits: bytesOf(firstNames) },
    surname: { bits: bytesOf(surnames) },
    place: { bits: bytesOf(places) },
  };
  return lists;
}
