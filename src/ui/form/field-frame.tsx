import type { ComponentChildren } from 'preact';
import { classes } from '../classes.ts';
import { useWords } from '../page.ts';
import type { FieldProps, FieldState } from './field-state.ts';

interface FrameProps {
  readonly field: FieldProps;
  readonly state: FieldState;
  /** Help that belongs to the kind of field, where the page gives none. */
  readonly help?: string | undefined;
  readonly children: ComponentChildren;
}

/** Label, help, example and error around one control. */
export function FieldFrame({ field, state, help, children }: FrameProps) {
  return (
    <div class={classes('utrecht-form-field wk-field', state.error && 'utrecht-form-field--invalid')}>
      <div class="utrecht-form-field__label">
        <label class="utrecht-form-label" for={state.id}>
          <LabelText field={field} />
        </label>
      </div>
      <FieldNotes field={field} state={state} help={help} />
      <div class="utrecht-form-field__input">{children}</div>
    </div>
  );
}

/** The same for a group of controls: a fieldset with a legend. */
export function GroupFrame({ field, state, help, children }: FrameProps) {
  return (
    <fieldset
      class={classes('wk-field wk-group', state.error && 'utrecht-form-field--invalid')}
      aria-describedby={state.describedBy}
    >
      <legend class="utrecht-form-label wk-group__legend">
        <LabelText field={field} />
      </legend>
      <FieldNotes field={field} state={state} help={help} />
      {children}
    </fieldset>
  );
}

function LabelText({ field }: { readonly field: FieldProps }) {
  const words = useWords();
  return (
    <>
      {field.label}
      {field.optional ? <span class="wk-optional"> {words.optional}</span> : null}
    </>
  );
}

function FieldNotes({ field, state, help }: Omit<FrameProps, 'children'>) {
  const words = useWords();
  const text = field.help ?? help;
  return (
    <>
      {text ? (
        <div class="utrecht-form-field-description" id={`${state.id}-help`}>
          {text}
        </div>
      ) : null}
      {field.example ? (
        <div class="utrecht-form-field-description wk-example" id={`${state.id}-example`}>
          {words.example(field.example)}
        </div>
      ) : null}
      {state.error ? (
        <div class="utrecht-form-field-error-message wk-field-error" id={`${state.id}-error`}>
          <span class="wk-spoken">{words.error} </span>
          {state.error}
        </div>
      ) : null}
    </>
  );
}
