import type { Actor } from '../../engine/access/access.ts';
import { createRegister, migrationsFor } from '../../engine/register/index.ts';
import { emptyModule, type House, type Module } from '../../engine/module/house.ts';
import { commitment } from './commitment.register.ts';
import { decideProposals, publishPlan } from './edit-commitments/edit-commitments.action.ts';
import { importPlan, type ImportedPlan } from './import-plan/import-plan.action.ts';
import { commandLine } from './import-plan/import-plan.command.ts';
import type { PlanFacts } from './import-plan/read-plan.ts';
import { planActs } from './plan.access.ts';
import { planApi } from './plan.api.ts';
import { planRoutes } from './plan.routes.tsx';
import { planSource } from './plan.source.ts';
import { holdsFile, listPlans } from './plan.store.ts';
import { plansMigration } from './plan.tables.ts';
import type { CommitmentRecord, CommitmentRegister } from './plans.types.ts';
import { commitmentPart } from './view-plan/commitment-part.tsx';
import { commitmentsOf } from './view-plan/plan.query.ts';

export { importPlanCommand } from './import-plan/import-plan.command.ts';

export const planMigrations = [...migrationsFor(commitment), plansMigration];

type PlanFile = { readonly fileName: string; readonly bytes: Uint8Array };

/** What plans offer to other rooms and to the command line. */
export interface PlanAnswers {
  readonly register: CommitmentRegister;
  import(actor: Actor, file: PlanFile, facts: PlanFacts): Promise<ImportedPlan>;
  /** Whether a plan was made from the file of this digest. */
  holdsFile(sha256: string): Promise<boolean>;
  /** As import, for whoever sits at the machine itself. */
  importHere(file: PlanFile, facts: PlanFacts): Promise<ImportedPlan>;
  publish(actor: Actor, planId: string): Promise<void>;
  decide(actor: Actor, ids: readonly string[], decision: 'confirm' | 'reject'): Promise<number>;
  commitments(planId: string): Promise<CommitmentRecord[]>;
  publicPlans(): Promise<readonly { readonly id: string; readonly title: string }[]>;
}

/** Plans: what was promised, line by line, and what came of it. */
export function createPlans(house: House): { readonly module: Module; readonly answers: PlanAnswers } {
  const register = createRegister(commitment, house, {
    order: 35,
    pages: { detail: (record) => commitmentPart(record) },
  });
  const { parts } = register;
  return {
    answers: {
      register,
      import: (actor, file, facts) => importPlan(house, register, actor, file, facts),
      importHere: (file, facts) => importPlan(house, register, commandLine, file, facts),
      publish: (actor, id) => publishPlan(house, actor, id),
      decide: (actor, ids, decision) => decideProposals(house, register, actor, ids, decision),
      commitments: (id) => commitmentsOf(register, id),
      publicPlans: () => listPlans(house.database, false),
      holdsFile: (sha256) => holdsFile(house.database, sha256),
    },
    module: {
      ...emptyModule,
      ...parts,
      name: 'plans',
      acts: [...parts.acts, ...Object.values(planActs)],
      routes: [...planRoutes(house, register), ...parts.routes],
      api: [...planApi(house, register), ...parts.api],
      sources: [planSource(house), ...parts.sources],
      navigation: [
        { href: '/plannen', label: { nl: 'Plannen', en: 'Plans' }, place: 'public', order: 30, act: planActs.view },
        ...parts.navigation,
        {
          href: '/plannen/inlezen',
          label: { nl: 'Plan inlezen', en: 'Import a plan' },
          place: 'desk',
          order: 40,
          act: planActs.import,
        },
      ],
    },
  };
}
