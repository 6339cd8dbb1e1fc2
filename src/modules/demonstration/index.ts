export { loadDemonstration, type Loaded } from './load/load.ts';
export { demonstrationCodes } from './codes.ts';
export type { DemoRegister, DemoStaff, DemonstrationNeeds, Kept, PlanFacts } from './needs.ts';
export type { MadeSignal } from './generate/signals.ts';
