import { themeSummary } from '../../../knowledge/dutch/index.ts';
import type { ThemeSignal } from '../needs.ts';

/** A sentence that somebody wrote, literally, with the signal it stands in. */
export interface KeySentence {
  readonly signal: ThemeSignal;
  readonly text: string;
}

/** More stories than these do not change what carries a theme, only the wait. */
const most = 200;

/** The sentences that carry what the people in a theme tell; at most one of a story. */
export function keySentences(members: readonly ThemeSignal[], count: number): KeySentence[] {
  const told = members.filter(({ story }) => story !== null).slice(0, most);
  const found = new Map<string, KeySentence>();
  const stories = told.map(({ story }) => story ?? '');
  for (const { source, text } of themeSummary(stories, count * 2).sort((a, b) => b.weight - a.weight)) {
    const signal = told[source];
    if (signal && !found.has(signal.id)) found.set(signal.id, { signal, text });
  }
  return [...found.values()].slice(0, count);
}
