import { kindNames, type PersonalKind, type PersonalSpan } from '../../../knowledge/personal-data/index.ts';

/** A covered passage as it is kept: without its text, which only the original holds. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: PersonalKind;
  readonly confidence: number;
  readonly reason: string;
}

/** The reason of what a coordinator covered. */
export const byHand = 'by-hand';

export const markKinds = Object.keys(kindNames) as PersonalKind[];

/** Marks with the passages that they cover. */
export function spansOf(story: string, marks: readonly Mark[]): PersonalSpan[] {
  return marks.map((mark) => ({ ...mark, text: story.slice(mark.start, mark.end) }));
}

/** Every place where a passage stands literally, as whole words and as marks made by hand; letters' case does not matter. */
export function marksByHand(story: string, passage: string, kind: PersonalKind): Mark[] {
  const found: Mark[] = [];
  const plain = passage.trim();
  if (plain === '') return found;
  const literal = plain.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
  const [before, after] = [/^[\p{L}\p{N}]/u, /[\p{L}\p{N}]$/u].map((edge) => edge.test(plain));
  const pattern = new RegExp(
    `${before ? '(?<![\\p{L}\\p{N}])' : ''}${literal}${after ? '(?![\\p{L}\\p{N}])' : ''}`,
    'giu',
  );
  for (const { index, 0: text } of story.matchAll(pattern))
    found.push({ start: index, end: index + text.length, kind, confidence: 1, reason: byHand });
  return found;
}

/** What a coordinator covered in an earlier version of a story, found again in the new one. */
export function keptByHand(before: { readonly story: string; readonly marks: readonly Mark[] }, now: string): Mark[] {
  const made = before.marks.filter(({ reason }) => reason === byHand);
  const passages = new Map(made.map(({ start, end, kind }) => [before.story.slice(start, end), kind]));
  return [...passages].flatMap(([passage, kind]) => marksByHand(now, passage, kind));
}

/** In the order of the text; a mark that lies wholly inside another one falls out. */
export function inOrder(marks: readonly Mark[]): Mark[] {
  const sorted = [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter((mark, at) => !sorted.slice(0, at).some(({ end }) => end >= mark.end));
}
