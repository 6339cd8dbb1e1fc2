import type { Module } from '../module/house.ts';
import type { RegisterHouse } from './kit.ts';
import { allActs } from './acts/register-acts.ts';
import { reminderJob } from './jobs/reminders.ts';
import type { Register } from './register.ts';
import { kitOf, type KitOptions, registerOf } from './register-of.ts';

export type RegisterParts = Pick<Module, 'acts' | 'routes' | 'api' | 'jobs' | 'sources' | 'dataSets' | 'navigation'>;
/** A register with everything that a module shows to the doors. */
export type CreatedRegister<Def> = Register<Def> & { readonly parts: RegisterParts };

/** Brings a definition to life in a house: typed acts and queries, and the parts of a module. */
export function createRegister<Def extends object>(
  definition: Def,
  house: RegisterHouse,
  options: KitOptions = {},
): CreatedRegister<Def> {
  const kit = kitOf(definition, house, options);
  const register = registerOf(definition, kit);
  const parts: RegisterParts = {
    acts: allActs(kit.acts),
    routes: [],
    api: [],
    jobs: kit.definition.deadlines ? [reminderJob(kit)] : [],
    sources: [],
    dataSets: [],
    navigation: [],
  };
  return { ...register, parts };
}
