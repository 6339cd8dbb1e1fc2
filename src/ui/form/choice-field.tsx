import { classes } from '../classes.ts';
import { useWords } from '../page.ts';
import { FieldFrame, GroupFrame } from './field-frame.tsx';
import { useField, valuesOf, type FieldProps } from './field-state.ts';
import { useForm } from './form-context.ts';

export interface Choice {
  readonly value: string;
  readonly text: string;
  /** A line that explains this choice (radios and checkboxes). */
  readonly help?: string | undefined;
}

interface ChoiceProps extends FieldProps {
  readonly choices: readonly Choice[];
}

/** One of many; with few choices use Radios. */
export function Select(props: ChoiceProps & { readonly empty?: string | undefined }) {
  const state = useField(props);
  const words = useWords();
  return (
    <FieldFrame field={props} state={state}>
      <select
        class={classes('utrecht-select utrecht-select--html-select wk-input', state.error && 'utrecht-select--invalid')}
        id={state.id}
        name={props.name}
        autoComplete="off"
        aria-describedby={state.describedBy}
        aria-invalid={state.error ? true : undefined}
        aria-required={props.optional ? undefined : true}
      >
        <option value="">{props.empty ?? words.choose}</option>
        {props.choices.map((choice) => (
          <option value={choice.value} selected={choice.value === state.value}>
            {choice.text}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}

/** One of a few, all seen at once. */
export function Radios(props: ChoiceProps) {
  const state = useField(props);
  return (
    <GroupFrame field={props} state={state}>
      {props.choices.map((choice, place) => (
        <Option
          kind="radio"
          id={place === 0 ? state.id : `${state.id}-${String(place)}`}
          name={props.name}
          choice={choice}
          checked={choice.value === state.value}
        />
      ))}
    </GroupFrame>
  );
}

/** Any number of a few; `form.getAll(name)` gives the values. */
export function Checkboxes(props: ChoiceProps & { readonly chosen?: readonly string[] | undefined }) {
  const state = useField(props);
  const form = useForm();
  const chosen = props.chosen ?? valuesOf(form.values, props.name);
  return (
    <GroupFrame field={props} state={state}>
      {props.choices.map((choice, place) => (
        <Option
          kind="checkbox"
          id={place === 0 ? state.id : `${state.id}-${String(place)}`}
          name={props.name}
          choice={choice}
          checked={chosen.includes(choice.value)}
        />
      ))}
    </GroupFrame>
  );
}

/** A question with two answers; the values are `yes` and `no`. */
export function YesNo(props: FieldProps) {
  const words = useWords();
  const choices = [
    { value: 'yes', text: words.yes },
    { value: 'no', text: words.no },
  ];
  return <Radios {...props} choices={choices} />;
}

interface OptionProps {
  readonly kind: 'radio' | 'checkbox';
  readonly id: string;
  readonly name: string;
  readonly choice: Choice;
  readonly checked: boolean;
}

function Option({ kind, id, name, choice, checked }: OptionProps) {
  const look = kind === 'radio' ? 'utrecht-radio-button' : 'utrecht-checkbox';
  return (
    <div class="wk-option">
      <input
        class={`${look} ${look}--html-input wk-option__box`}
        type={kind}
        id={id}
        name={name}
        value={choice.value}
        checked={checked}
        aria-describedby={choice.help ? `${id}-note` : undefined}
      />
      <label
        class={`utrecht-form-label utrecht-form-label--${kind === 'radio' ? 'radio' : 'checkbox'} wk-option__label`}
        for={id}
      >
        {choice.text}
      </label>
      {choice.help ? (
        <div class="wk-option__help" id={`${id}-note`}>
          {choice.help}
        </div>
      ) : null}
    </div>
  );
}
