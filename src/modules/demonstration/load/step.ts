import type { House } from '../../../engine/module/house.ts';
import type { DemonstrationNeeds } from '../needs.ts';

/** What a step of the loading is given. */
export interface Step {
  readonly house: House;
  readonly needs: DemonstrationNeeds;
  /** How much of this step is done, 0 to 1. */
  report(share: number): void;
}
