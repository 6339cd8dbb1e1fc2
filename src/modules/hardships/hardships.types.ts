import type { CreatedRegister, RecordOf } from '../../engine/register/index.ts';
import type { hardship } from './hardship.register.ts';
import type { solution } from './solution.register.ts';

export type HardshipRecord = RecordOf<typeof hardship>;
export type SolutionRecord = RecordOf<typeof solution>;
export type HardshipRegister = CreatedRegister<typeof hardship>;
export type SolutionRegister = CreatedRegister<typeof solution>;

/** What hardships offer to other rooms. */
export interface HardshipAnswers {
  readonly hardships: HardshipRegister;
  readonly solutions: SolutionRegister;
}
