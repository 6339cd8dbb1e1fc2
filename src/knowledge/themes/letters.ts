import { shinglesOf, wordsOf } from './shingles.ts';
import type { Letter, Template } from './letter.ts';
import { longestShared } from './shared-run.ts';
import type { ThemeText } from './types.ts';

interface Draft {
  readonly tally: Map<number, number>;
  /** Sum of the tally. */
  runs: number;
  readonly members: number[];
}

/** What a letter must share to join: with a growing draft, with a settled core, and of a core by a longer letter. */
const shares = { draft: 0.3, core: 0.45, ofCore: 0.6, ofShortCore: 0.8 };
/** Fewer runs than this are one stock phrase, which separate writers share too, unless they are the whole letter. */
const leastRuns = 8;
const coreShare = 0.2;
const smallestCore = 12;
const draftsPerRun = 50;
/** Letters read between two looks at the clock. */
const slice = 100;

/** Finds the templates among texts, in one pass that drafts them and one that settles who belongs; yields the share done. */
export function* lettersOf(
  texts: readonly ThemeText[],
  smallest: number,
): Generator<number, { all: Letter[]; templates: Template[] }> {
  const all: Letter[] = [];
  for (const [number, text] of texts.entries()) {
    if (number % slice === 0) yield (0.3 * number) / texts.length;
    all.push(letterOf(text));
  }
  all.sort((a, b) => order(a.text, b.text) || order(a.id, b.id));
  const frequency = new Map<number, number>();
  for (const { shingles } of all) for (const run of shingles) frequency.set(run, (frequency.get(run) ?? 0) + 1);
  const isShared = (run: number): boolean => (frequency.get(run) ?? 0) >= smallest;
  const drafts = (yield* draftTemplates(all, isShared)).filter(
    ({ members }) => members.length >= Math.min(smallest, 3),
  );
  const cores = drafts.map(coreOf).filter((core) => core.size > 0);
  return { all, templates: yield* settle(all, cores, isShared) };
}

function letterOf({ id, text, at }: ThemeText): Letter {
  const words = wordsOf(text);
  return { id, text, at, words, shingles: shinglesOf(words.map(({ word }) => word)) };
}

function* draftTemplates(all: readonly Letter[], isShared: (run: number) => boolean): Generator<number, Draft[]> {
  const drafts: Draft[] = [];
  const owners = new Map<number, number[]>();
  for (const [number, { shingles }] of all.entries()) {
    if (number % slice === 0) yield 0.3 + (0.4 * number) / all.length;
    const shared = shingles.filter(isShared);
    if (shared.length === 0 || shared.length < shares.draft * shingles.length * 0.5) continue;
    const { best, overlap } = bestOwner(shared, owners, (draft, run) => {
      const { tally, members } = drafts[draft] ?? { tally: new Map<number, number>(), members: [] };
      return (tally.get(run) ?? 0) / Math.max(members.length, 1);
    });
    const { runs, members } = drafts[best] ?? { runs: 0, members: [] };
    const length = Math.min(shingles.length, Math.max(runs / Math.max(members.length, 1), smallestCore));
    const joins = best >= 0 && overlap >= shares.draft * length;
    const at = joins ? best : drafts.push({ tally: new Map(), runs: 0, members: [] }) - 1;
    const draft = drafts[at];
    if (!draft) continue;
    draft.members.push(number);
    draft.runs += shared.length;
    for (const run of shared) {
      if (!draft.tally.has(run)) {
        const list = owners.get(run) ?? [];
        if (list.length < draftsPerRun) list.push(at);
        owners.set(run, list);
      }
      draft.tally.set(run, (draft.tally.get(run) ?? 0) + 1);
    }
  }
  return drafts;
}

/** Runs that at least a fifth of the draft's letters have. */
function coreOf({ tally, members }: Draft): Set<number> {
  const least = Math.max(2, coreShare * members.length);
  return new Set([...tally].filter(([, count]) => count >= least).map(([run]) => run));
}

function* settle(
  all: readonly Letter[],
  cores: readonly Set<number>[],
  isShared: (run: number) => boolean,
): Generator<number, Template[]> {
  const owners = new Map<number, number[]>();
  for (const [at, core] of cores.entries()) for (const run of core) owners.set(run, [...(owners.get(run) ?? []), at]);
  const members = cores.map((): number[] => []);
  const coverage = cores.map((): number[] => []);
  for (const [number, { shingles }] of all.entries()) {
    if (number % slice === 0) yield 0.7 + (0.2 * number) / all.length;
    const { best, overlap } = bestOwner(shingles.filter(isShared), owners);
    if (best < 0) continue;
    const size = cores[best]?.size ?? 0;
    const share = overlap / shingles.length;
    const carries = size >= smallestCore && overlap >= shares.ofCore * size;
    if (share < shares.core && !carries) continue;
    if (overlap < leastRuns && overlap < shares.ofShortCore * size) continue;
    members[best]?.push(number);
    coverage[best]?.push(Math.max(share, carries ? overlap / size : 0));
  }
  return cores.map((core, at) => ({
    members: members[at] ?? [],
    coverage: coverage[at] ?? [],
    quote: longestShared(all[members[at]?.[0] ?? -1], core),
  }));
}

/** The owner that holds most of these runs; `worth` says how much one run counts for it, 1 unless told. */
function bestOwner(
  runs: readonly number[],
  owners: ReadonlyMap<number, readonly number[]>,
  worth: (owner: number, run: number) => number = () => 1,
): { best: number; overlap: number } {
  const tally = new Map<number, number>();
  for (const run of runs) {
    for (const owner of owners.get(run) ?? []) tally.set(owner, (tally.get(owner) ?? 0) + worth(owner, run));
  }
  let best = -1;
  let overlap = 0;
  for (const [owner, sum] of tally)
    if (sum > overlap || (sum === overlap && owner < best)) [best, overlap] = [owner, sum];
  return { best, overlap };
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
