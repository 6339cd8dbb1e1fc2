import { speaksFor } from '../context/context.ts';
import { findDeadline, noDeadline, type FoundDeadline } from '../deadline/find-deadline.ts';
import { instrumentIn } from '../lexicon/instruments.ts';
import { contextOfItem, type Observed } from '../sentence/features.ts';
import type { Actor, Cue, Deadline, PaperFacts, Proposal } from '../types.ts';
import { plainSite } from '../wording/plain-site.ts';
import { actionKind } from './action-kind.ts';
import { actorOf } from './actor.ts';
import { cuesOf } from './cues.ts';
import { firmnessOf } from './firmness.ts';
import { cutPromises, type Promise } from './quotes.ts';

/** The chance that a sentence holds a commitment, and the wording that speaks most for it. */
interface Found {
  readonly chance: number;
  readonly telling: readonly Cue[];
}

/** The commitments of one sentence that was found to hold at least one. */
export function proposalsOf(
  text: string,
  start: number,
  end: number,
  seen: Observed,
  facts: PaperFacts,
  found: Found,
): Proposal[] {
  const sites = seen.sites.length > 0 ? seen.sites : [plainSite(seen.words)];
  const promises = cutPromises(seen.words, sites);
  const proposals: Proposal[] = [];
  const context = contextOfItem(seen);
  const above = context !== undefined && speaksFor(context) ? [context.cue] : [];
  let earlier: Actor | undefined;
  for (const promise of promises) {
    const from = promises.length === 1 ? start : (seen.words[promise.first]?.start ?? start);
    const to = promises.length === 1 ? end : (seen.words[promise.last]?.end ?? end);
    if (to <= from) continue;
    const quote = text.slice(from, to);
    const time = deadlineFor(text, from, to, start, facts);
    if (promises.length > 1 && promise.site.outcome === 'ready' && time === undefined) continue;
    const deadline: Deadline = time === undefined ? noDeadline : withoutPlace(time);
    const actor = actorOf(text, seen.words, promise, facts, earlier);
    earlier = actor;
    proposals.push({
      quote,
      start: from,
      end: to,
      sentence: { start, end },
      actor,
      action: actionKind(quote, actOffset(seen, promise, from), promise.site),
      deadline,
      firmness: firmnessOf(quote, promise.site, deadline, instrumentIn(quote)),
      cues: [...above, ...cuesOf(text, seen.words, promise, { from, to, time, telling: found.telling })],
      confidence: found.chance,
    });
  }
  return proposals;
}

/** The time named in the quote itself, else one that opens the sentence and so covers all its promises. */
function deadlineFor(
  text: string,
  from: number,
  to: number,
  start: number,
  facts: PaperFacts,
): FoundDeadline | undefined {
  const own = findDeadline(text.slice(from, to), facts);
  if (own !== undefined) return { ...own, start: own.start + from, end: own.end + from };
  const opening = from > start ? findDeadline(text.slice(start, Math.min(from, start + 50)), facts) : undefined;
  return opening === undefined || opening.start > 12
    ? undefined
    : { ...opening, start: opening.start + start, end: opening.end + start };
}

function withoutPlace(time: FoundDeadline): Deadline {
  const { start: _start, end: _end, ...deadline } = time;
  return deadline;
}

const actOffset = (seen: Observed, promise: Promise, from: number): number =>
  Math.max(0, (seen.words[promise.site.act]?.start ?? from) - from);
