import { findPersonalData, maskText, type PersonalSpan } from '../../knowledge/personal-data/index.ts';

import { inOrder, spansOf, type Mark } from './change-marks/mark.ts';

export interface MaskedText {
  readonly masked: string;
  readonly marks: readonly PersonalSpan[];
}

/**
 * Marks personal data in a story and makes the copy that others see; names the reporter gave are found everywhere.
 * `kept` are marks that a person made.
 */
export function maskStory(story: string, knownNames: readonly string[], kept: readonly Mark[] = []): MaskedText {
  const found = findPersonalData(story, { names: knownNames });
  const marks = kept.length === 0 ? found : spansOf(story, inOrder([...kept, ...found]));
  return { masked: maskText(story, marks), marks };
}

/** Marks are kept without their text: the original holds it, and only there. */
export function storedMarks(marks: readonly PersonalSpan[]): string {
  return JSON.stringify(
    marks.map(({ start, end, kind, confidence, reason }) => ({ start, end, kind, confidence, reason })),
  );
}
