import { openTestHouse, staffMember, type TestHouse } from '../../../engine/module/testing/test-house.ts';
import { createPlans, planMigrations, type PlanAnswers } from '../index.ts';
import type { CommitmentRecord } from '../plans.types.ts';

export const owner = staffMember('jo', 'policy-owner');
export const facts = { title: 'Plan Waterhoven', publisher: 'Gemeente Waterhoven', year: 2026 };

/** An invented paper: two promises in one sentence, one promise alone, and lines that promise nothing. */
export const paper = `# Plan voor bestaanszekerheid

Veel inwoners hebben moeite om rond te komen.

## Wat wij gaan doen

In 2026 dienen wij een wetsvoorstel in bij de Tweede Kamer en voor de zomer van 2026 openen wij drie nieuwe loketten.
Wij stellen in 2026 2 miljoen euro beschikbaar voor schuldhulp.

Vorig jaar is het loket in Dijkdam geopend.
`;

export const fileOf = (text: string, fileName = 'plan.md') => ({ fileName, bytes: new TextEncoder().encode(text) });

export interface PlanRoom {
  readonly house: TestHouse;
  readonly plans: PlanAnswers;
  /** Imports the paper; returns its id and its commitments in the order of the text. */
  read(text?: string): Promise<{ readonly id: string; readonly commitments: CommitmentRecord[] }>;
}

export async function planRoom(): Promise<PlanRoom> {
  const house = await openTestHouse(planMigrations);
  const { answers: plans } = createPlans(house);
  return {
    house,
    plans,
    async read(text = paper) {
      const { id } = await plans.import(owner, fileOf(text), facts);
      return { id, commitments: await plans.commitments(id) };
    },
  };
}
