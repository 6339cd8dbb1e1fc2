import { explainSentence } from '../explain-sentence.ts';
import type { Proposal } from '../types.ts';
import { inventedPapers, type InventedSentence, type LabelledFields } from './invented.ts';

export const fieldNames = ['actor', 'action', 'deadline', 'level'] as const;
export type FieldName = (typeof fieldNames)[number];

/** What was proposed for a labelled commitment, beside what a person wrote down, and which fields agree. */
export interface FieldCheck {
  readonly sentence: string;
  readonly split: InventedSentence['split'];
  readonly labelled: LabelledFields;
  readonly proposal: Proposal;
  readonly agrees: Readonly<Record<FieldName, boolean>>;
}

/** Every labelled commitment of the invented papers that was proposed; of several proposals the first counts. */
export function checkFields(): FieldCheck[] {
  return inventedPapers().flatMap(({ text, planYear, publisher, labelled }) =>
    labelled.flatMap((one) => {
      const [proposal] = explainSentence(text, one, { planYear, publisher }).proposals;
      if (one.fields === undefined || proposal === undefined) return [];
      return [
        { sentence: one.text, split: one.split, labelled: one.fields, proposal, agrees: compare(one.fields, proposal) },
      ];
    }),
  );
}

function compare(labelled: LabelledFields, proposal: Proposal): FieldCheck['agrees'] {
  const deadline = proposal.deadline.text === '' ? undefined : proposal.deadline.text;
  return {
    actor: sameWords(labelled.actor, proposal.actor.text),
    action: labelled.action === proposal.action,
    deadline: sameWords(labelled.deadline, deadline),
    level: labelled.level === proposal.firmness.level,
  };
}

/** Both absent, or one within the other. */
function sameWords(labelled: string | undefined, found: string | undefined): boolean {
  if (labelled === undefined || found === undefined) return labelled === found;
  const [a, b] = [labelled.toLowerCase(), found.toLowerCase()];
  return a.includes(b) || b.includes(a);
}
