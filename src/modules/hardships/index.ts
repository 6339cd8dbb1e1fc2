import { createRegister, migrationsFor, type CreatedRegister, type RecordOf } from '../../engine/register/index.ts';
import { emptyModule, type House, type Module } from '../../engine/module/house.ts';
import { hardship } from './hardship.register.ts';
import { solution } from './solution.register.ts';

export type HardshipRecord = RecordOf<typeof hardship>;
export type SolutionRecord = RecordOf<typeof solution>;
export type HardshipRegister = CreatedRegister<typeof hardship>;
export type SolutionRegister = CreatedRegister<typeof solution>;

export const hardshipMigrations = [...migrationsFor(hardship), ...migrationsFor(solution)];

/** What hardships offer to other rooms. */
export interface HardshipAnswers {
  readonly hardships: HardshipRegister;
  readonly solutions: SolutionRegister;
}

/** Hardships and their solutions in layers. */
export function createHardships(house: House): { readonly module: Module; readonly answers: HardshipAnswers } {
  const hardships = createRegister(hardship, house);
  const solutions = createRegister(solution, house);
  const [a, b] = [hardships.parts, solutions.parts];
  return {
    answers: { hardships, solutions },
    module: {
      ...emptyModule,
      name: 'hardships',
      acts: [...a.acts, ...b.acts],
      routes: [...a.routes, ...b.routes],
      api: [...a.api, ...b.api],
      jobs: [...a.jobs, ...b.jobs],
      sources: [...a.sources, ...b.sources],
      dataSets: [...a.dataSets, ...b.dataSets],
      navigation: [...a.navigation, ...b.navigation],
    },
  };
}
