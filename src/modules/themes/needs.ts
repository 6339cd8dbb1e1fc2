import type { Actor } from '../../engine/access/access.ts';

/** A masked story as this room needs it. */
export interface ThemeSignal {
  readonly id: string;
  readonly number: number;
  readonly receivedAt: string;
  readonly place: string | null;
  readonly state: string;
  readonly story: string | null;
}

/** What themes ask of other rooms; main.ts connects it to the signals room. */
export interface ThemeNeeds {
  stories(): AsyncIterable<ThemeSignal>;
  byIds(ids: readonly string[]): Promise<readonly ThemeSignal[]>;
  /** Makes a draft hardship that shows from this theme. Returns its address. */
  makeHardship(
    actor: Actor,
    theme: { readonly id: string; readonly title: string; readonly severity: string | null },
  ): Promise<string>;
}
