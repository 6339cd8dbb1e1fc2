import { findPersonalData, maskText, type PersonalSpan } from '../../knowledge/personal-data/index.ts';

export interface MaskedText {
  readonly masked: string;
  readonly marks: readonly PersonalSpan[];
}

/** Marks personal data in a story and makes the copy that others see; names the reporter gave are found everywhere. */
export function maskStory(story: string, knownNames: readonly string[]): MaskedText {
  const marks = findPersonalData(story, { names: knownNames });
  return { masked: maskText(story, marks), marks };
}

/** Marks are kept without their text: the original holds it, and only there. */
export function storedMarks(marks: readonly PersonalSpan[]): string {
  return JSON.stringify(
    marks.map(({ start, end, kind, confidence, reason }) => ({ start, end, kind, confidence, reason })),
  );
}
