import type { StaffRole } from '../../engine/access/access.ts';
import type { Bilingual } from '../../kernel/errors.ts';

/** Every function of the product that proposes, orders or calculates; the id is also its address. */
export const algorithmIds = [
  'zoeken',
  'spelling',
  'persoonsgegevens',
  'dubbelingen',
  'themas',
  'pieken-en-briefacties',
  'toezeggingen',
  'leesbaarheid',
  'samenvatting',
  'beoordelingsvolgorde',
  'wetten',
] as const;
export type AlgorithmId = (typeof algorithmIds)[number];

export function isAlgorithm(id: string): id is AlgorithmId {
  return (algorithmIds as readonly string[]).includes(id);
}

export const algorithmStates = ['in-use', 'in-development'] as const;
export type AlgorithmState = (typeof algorithmStates)[number];

/** What holds of an algorithm in every language. */
/** A page where an algorithm's work is seen. */
export interface AlgorithmPlace {
  readonly href: string | null;
  /** The roles that may open it; absent where everyone may. */
  readonly who?: readonly StaffRole[];
  readonly text: Bilingual;
}

export interface AlgorithmFacts {
  readonly id: AlgorithmId;
  /** `in-development`: there is a command, no page of the product uses it yet. */
  readonly state: AlgorithmState;
  /** Month of the release that brought it, `2026-11`. */
  readonly since: string;
  /** Publication category of the Dutch algorithm register: B has a noticeable effect on people, C is the rest. */
  readonly category: 'B' | 'C';
  /** Who decides on what it proposes, and by which act; no act where no page uses it yet; null where nothing follows from it. */
  readonly decision: { readonly role: StaffRole; readonly act: string | null } | null;
  /** Whether it reads texts in which people can be recognised. */
  readonly personalData: boolean;
  /** Where in the product its work is seen; address null where a code or a record is needed to get there. */
  readonly places: readonly AlgorithmPlace[];
  readonly commands: readonly string[];
  /** Folder of the code, from the root of the project. */
  readonly room: string;
  /** What its makers write about it: a model card where it learned from data, else the README of its room. */
  readonly card: string;
  /** Whether it uses weights that were learned from data. */
  readonly learned: boolean;
  readonly licence: string;
  readonly law: { readonly title: string; readonly link: string } | null;
  /** Policy area, from the official list of themes. */
  readonly theme: string;
}

/** What it is, in words: the Dutch ones are the registration, the English ones say the same. */
export interface AlgorithmWords {
  /** At most 99 characters, begins with a verb where that is natural. */
  readonly name: string;
  /** At most 399 characters. */
  readonly short: string;
  readonly purpose: string;
  readonly considerations: string;
  readonly input: string;
  readonly how: string;
  readonly decides: string;
  readonly intervention: string;
  readonly limits: readonly string[];
  readonly risks: string;
  readonly legalBasis: string;
}
