import { classes } from '../classes.ts';
import { useWords } from '../page.ts';
import { FieldFrame } from './field-frame.tsx';
import { useField, type FieldProps } from './field-state.ts';

/** Width of a box in about that many characters, so that its size says what is expected. */
export type FieldSize = 'short' | 'medium' | 'full';

interface TextFieldProps extends FieldProps {
  readonly type?: 'text' | 'email' | 'tel' | 'url' | 'search' | 'password' | undefined;
  /** As in HTML: `email`, `name`, `postal-code`; `off` for things that are not the person's own. */
  readonly autocomplete?: string | undefined;
  readonly inputmode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel' | 'url' | undefined;
  readonly maxLength?: number | undefined;
  readonly size?: FieldSize | undefined;
  readonly spellcheck?: boolean | undefined;
}

/** One line of text. */
export function TextField(props: TextFieldProps) {
  const state = useField(props);
  return (
    <FieldFrame field={props} state={state}>
      <input
        class={classes(
          'utrecht-textbox utrecht-textbox--html-input wk-input',
          state.error && 'utrecht-textbox--invalid',
          props.size && `wk-size-${props.size}`,
        )}
        id={state.id}
        name={props.name}
        type={(props.type ?? 'text') as 'text'}
        value={props.type === 'password' ? '' : state.value}
        autoComplete={props.autocomplete ?? 'off'}
        inputMode={props.inputmode}
        maxLength={props.maxLength}
        spellcheck={props.spellcheck ?? true}
        aria-describedby={state.describedBy}
        aria-invalid={state.error ? true : undefined}
        aria-required={props.optional ? undefined : true}
      />
    </FieldFrame>
  );
}

interface TextAreaProps extends FieldProps {
  readonly rows?: number | undefined;
  /** Shows how many characters are left; the server counts too. */
  readonly maxLength?: number | undefined;
  readonly autocomplete?: string | undefined;
}

/** Several lines of text, with a counter where there is a most. */
export function TextArea(props: TextAreaProps) {
  const words = useWords();
  const counted = props.maxLength === undefined ? undefined : words.charactersMax(props.maxLength);
  const state = useField(props);
  const describedBy = classes(state.describedBy, counted && `${state.id}-count`);
  return (
    <FieldFrame field={props} state={state}>
      <textarea
        class={classes(
          'utrecht-textarea utrecht-textarea--html-textarea wk-input',
          state.error && 'utrecht-textarea--invalid',
        )}
        id={state.id}
        name={props.name}
        rows={props.rows ?? 6}
        autoComplete={props.autocomplete ?? 'off'}
        data-count={props.maxLength}
        data-count-text={counted === undefined ? undefined : words.charactersLeft(987654321)}
        aria-describedby={describedBy === '' ? undefined : describedBy}
        aria-invalid={state.error ? true : undefined}
        aria-required={props.optional ? undefined : true}
      >
        {state.value}
      </textarea>
      {counted ? (
        <div class="wk-count" id={`${state.id}-count`}>
          {counted}
        </div>
      ) : null}
    </FieldFrame>
  );
}
