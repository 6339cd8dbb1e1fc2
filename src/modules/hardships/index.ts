import { createRegister, migrationsFor } from '../../engine/register/index.ts';
import { emptyModule, type House, type Module } from '../../engine/module/house.ts';
import { anchorsMigration } from './check-anchors/anchor.tables.ts';
import { checkAnchorsAct } from './check-anchors/check-anchors.action.ts';
import { anchorRoutes } from './check-anchors/check-anchors.routes.tsx';
import { hardship } from './hardship.register.ts';
import type { HardshipAnswers, HardshipRegister } from './hardships.types.ts';
import type { HardshipNeeds } from './needs.ts';
import { hardshipPage } from './show-hardship/hardship-page.tsx';
import { solution } from './solution.register.ts';

export type { HardshipNeeds } from './needs.ts';
export type { HardshipAnswers } from './hardships.types.ts';

export const hardshipMigrations = [...migrationsFor(hardship), ...migrationsFor(solution), anchorsMigration];

/** Hardships and their solutions in layers. */
export function createHardships(
  house: House,
  needs: HardshipNeeds,
): { readonly module: Module; readonly answers: HardshipAnswers } {
  const solutions = createRegister(solution, house, { order: 55 });
  const hardships: HardshipRegister = createRegister(hardship, house, {
    order: 50,
    pages: { detail: (record, request) => hardshipPage(house, needs, { hardships, solutions }, record.id, request) },
  });
  const [a, b] = [hardships.parts, solutions.parts];
  return {
    answers: { hardships, solutions },
    module: {
      ...emptyModule,
      name: 'hardships',
      acts: [...a.acts, ...b.acts, checkAnchorsAct],
      routes: [...a.routes, ...b.routes, ...anchorRoutes(house, hardships)],
      api: [...a.api, ...b.api],
      jobs: [...a.jobs, ...b.jobs],
      sources: [...a.sources, ...b.sources],
      dataSets: [...a.dataSets, ...b.dataSets],
      navigation: a.navigation,
    },
  };
}
