import type { DraftField } from './draft.ts';

/** The pages of the form, in their order, with the fields that each asks. */
export const steps = [
  { name: 'story', path: '/melden/verhaal', fields: ['story'] },
  { name: 'details', path: '/melden/details', fields: ['severity', 'organisation', 'place', 'since'] },
  { name: 'contact', path: '/melden/contact', fields: ['name', 'email', 'phone'] },
  { name: 'check', path: '/melden/controle', fields: [] },
] as const satisfies readonly { name: string; path: string; fields: readonly DraftField[] }[];

export type StepName = (typeof steps)[number]['name'];

export function stepNumber(name: StepName): number {
  return steps.findIndex((step) => step.name === name) + 1;
}

/** The page that asks a field. */
export function pathOf(field: string): string {
  return steps.find((step) => (step.fields as readonly string[]).includes(field))?.path ?? steps[0].path;
}
