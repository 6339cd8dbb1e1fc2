import type { Cue, PaperFacts } from '../types.ts';
import { above, type Stretch } from './above.ts';
import { headingTells, leadTells, type Telling } from './tells.ts';

/** What something above a sentence tells of it, with the words that show it; offsets count in the whole text. */
export interface ContextCue {
  readonly name: `${'heading' | 'lead'}:${Telling}`;
  readonly telling: Telling;
  readonly cue: Cue;
}

/**
 * What stands above the sentence that starts at `start`: the line that opens its list, else the nearest heading that
 * tells. Undefined where nothing there tells anything.
 */
export function contextOf(text: string, start: number, { headings: known }: PaperFacts): ContextCue | undefined {
  const { headings, lead } = above(text, start, known);
  const ofLead = lead === undefined ? undefined : leadTells(wordsOf(text, lead));
  if (lead !== undefined && ofLead !== undefined) return cueOf(text, 'lead', ofLead, lead);
  for (const heading of headings) {
    const telling = headingTells(wordsOf(text, heading));
    if (telling !== undefined) return cueOf(text, 'heading', telling, heading);
  }
  return undefined;
}

/** True where the words above say that what follows is done. */
export const speaksFor = ({ telling }: ContextCue): boolean => telling === 'acts' || telling === 'promises';

const wordsOf = (text: string, { start, end }: Stretch): string => text.slice(start, end);

const cueOf = (text: string, place: 'heading' | 'lead', telling: Telling, { start, end }: Stretch): ContextCue => ({
  name: `${place}:${telling}`,
  telling,
  cue: { role: place, start, end, text: text.slice(start, end) },
});
