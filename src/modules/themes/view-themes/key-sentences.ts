import { summary } from '../../../knowledge/dutch/index.ts';
import type { ThemeSignal } from '../needs.ts';

/** A sentence that somebody wrote, literally, with the signal it stands in. */
export interface KeySentence {
  readonly signal: ThemeSignal;
  readonly text: string;
}

/** More stories than these do not change what carries a theme, only the wait. */
const most = 200;
const between = '\n\n';

/** The sentences that carry what the people in a theme tell; at most one of a story. */
export function keySentences(members: readonly ThemeSignal[], count: number): KeySentence[] {
  const told = members.filter(({ story }) => story !== null).slice(0, most);
  const places: number[] = [];
  let at = 0;
  for (const { story } of told) {
    places.push(at);
    at += (story ?? '').length + between.length;
  }
  const found = new Map<string, KeySentence>();
  for (const { start, text } of summary(told.map(({ story }) => story ?? '').join(between), count * 2)) {
    const signal = told[places.findLastIndex((place) => place <= start)];
    if (signal && !found.has(signal.id)) found.set(signal.id, { signal, text });
  }
  return [...found.values()].slice(0, count);
}
