export { loadDemonstration, type Loaded } from './load/load.ts';
export { demonstrationCodes } from './codes.ts';
export type { DemoRegister, DemoStaff, DemonstrationNeeds, Kept } from './needs.ts';
