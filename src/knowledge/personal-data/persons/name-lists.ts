import { bytesOf } from './base64.ts';
import { holds, type Bloom } from './bloom.ts';
import * as data from './name-lists-data.ts';

/** What a list says of a word, as bits; `tongue` opens three bits with the language the word is far commoner in. */
export const listed = {
  first: 1,
  surname: 2,
  place: 4,
  /** Stands in lower case in a dictionary or in plain texts: a capital there says little. */
  ordinary: 8,
  /** First names and surnames of other countries. */
  foreign: 16,
  /** Names of people and places that a Dutch spelling dictionary knows. */
  dictionaryName: 32,
  dictionaryPlace: 64,
  /** Known in several languages, seldom or often: the mark of a name that the world knows. */
  worldly: 128,
  worldwide: 256,
  english: 512,
  french: 1024,
  german: 2048,
  southern: 4096,
  /** Countries, and towns of 200,000 people. */
  greatPlace: 8192,
} as const;

export type ListName = keyof typeof listed;

/** Names and words known beforehand. */
export type NameLists = Readonly<Record<ListName, Bloom>>;

export const listNames = Object.keys(listed) as ListName[];

let lists: NameLists | undefined;

/** The lists that ship; read at first use. */
export function nameLists(): NameLists {
  lists ??= Object.fromEntries(listNames.map((name) => [name, { bits: bytesOf(data[name]) }])) as unknown as NameLists;
  return lists;
}

/** All bits of a word, by its hash as `scan` gives it. */
export function bitsOf(from: NameLists, hash: number): number {
  let bits = 0;
  for (const name of listNames) if (holds(from[name], hash)) bits |= listed[name];
  return bits;
}
