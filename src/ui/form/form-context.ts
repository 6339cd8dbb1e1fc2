import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { FieldProblem } from '../../kernel/errors.ts';

/** What was typed before, by field name: the posted form itself, or the values of a record. */
export type FormValues = URLSearchParams | Readonly<Record<string, string | readonly string[] | undefined>>;

export interface FormState {
  readonly id: string;
  readonly values: FormValues;
  readonly problems: readonly FieldProblem[];
}

export const FormContext = createContext<FormState>({ id: 'f', values: {}, problems: [] });

export function useForm(): FormState {
  return useContext(FormContext);
}
