import type { Module } from '../module/house.ts';
import { registerApi } from './api/api-routes.ts';
import type { RegisterHouse } from './kit.ts';
import { allActs } from './acts/register-acts.ts';
import { dataSetOf, publicSource } from './export/public-source.ts';
import { reminderJob } from './jobs/reminders.ts';
import type { PageOptions } from './pages/page-kit.ts';
import { registerRoutes } from './pages/web-routes.ts';
import type { Register } from './register.ts';
import { kitOf, type KitOptions, registerOf } from './register-of.ts';

type RegisterParts = Pick<Module, 'acts' | 'routes' | 'api' | 'jobs' | 'sources' | 'dataSets' | 'navigation'>;
/** A register with everything that a module shows to the doors. */
export type CreatedRegister<Def> = Register<Def> & { readonly parts: RegisterParts };

export interface RegisterOptions extends KitOptions {
  /** What the module adds to the generated pages. */
  readonly pages?: PageOptions;
  /** Place in the public bar; lower comes first. */
  readonly order?: number;
}

/** Brings a definition to life in a house: typed acts and queries, and the parts of a module. */
export function createRegister<Def extends object>(
  definition: Def,
  house: RegisterHouse,
  options: RegisterOptions = {},
): CreatedRegister<Def> {
  const kit = kitOf(definition, house, options);
  const register = registerOf(definition, kit);
  const { path, label } = kit.definition;
  const parts: RegisterParts = {
    acts: allActs(kit.acts),
    routes: registerRoutes({ ...kit, pages: options.pages ?? {} }),
    api: registerApi(kit),
    jobs: kit.definition.deadlines ? [reminderJob(kit)] : [],
    sources: [publicSource(kit)],
    dataSets: [dataSetOf(kit)],
    navigation: [{ href: path, label: label.many, place: 'public', order: options.order ?? 50, act: kit.acts.list }],
  };
  return { ...register, parts };
}
