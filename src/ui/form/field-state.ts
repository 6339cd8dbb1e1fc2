import { usePage } from '../page.ts';
import { useForm, type FormValues } from './form-context.ts';

/** What every field takes. */
export interface FieldProps {
  readonly name: string;
  readonly label: string;
  /** One line under the label: what to fill in and why. */
  readonly help?: string | undefined;
  readonly example?: string | undefined;
  /** Fields must be filled in unless this is said. */
  readonly optional?: boolean | undefined;
  /** Overrules the form's value. */
  readonly value?: string | undefined;
  /** Overrules the form's problem. */
  readonly error?: string | undefined;
}

export interface FieldState {
  readonly id: string;
  readonly value: string;
  readonly error: string | undefined;
  /** Ids of help and error, for `aria-describedby`. */
  readonly describedBy: string | undefined;
}

/** The id of a field on the page; the error summary links to it. */
export function fieldId(formId: string, name: string): string {
  return `${formId}-${name.replace(/[^\p{L}\p{N}_-]+/gu, '-')}`;
}

export function valuesOf(values: FormValues, name: string): readonly string[] {
  if (values instanceof URLSearchParams) return values.getAll(name);
  const value = values[name];
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : value;
}

/** Value, error and ids of a field, from its own properties and from the form around it. */
export function useField(props: FieldProps, extraHelp?: string): FieldState {
  const form = useForm();
  const { language } = usePage();
  const id = fieldId(form.id, props.name);
  const problem = form.problems.find((one) => one.field === props.name);
  const error = props.error ?? problem?.message[language];
  const described = [
    (props.help ?? extraHelp) ? `${id}-help` : '',
    props.example ? `${id}-example` : '',
    error ? `${id}-error` : '',
  ].filter(Boolean);
  return {
    id,
    value: props.value ?? valuesOf(form.values, props.name)[0] ?? '',
    error,
    describedBy: described.length > 0 ? described.join(' ') : undefined,
  };
}
