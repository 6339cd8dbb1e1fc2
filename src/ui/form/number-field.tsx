import { classes } from '../classes.ts';
import { useWords } from '../page.ts';
import { FieldFrame } from './field-frame.tsx';
import { useField, type FieldProps } from './field-state.ts';

interface NumberFieldProps extends FieldProps {
  /** Shown behind the box: `huishoudens`. */
  readonly unit?: string | undefined;
  readonly decimals?: boolean | undefined;
  readonly autocomplete?: string | undefined;
}

/** A number as people type it; read it with `readNumber`. */
export function NumberField(props: NumberFieldProps) {
  const state = useField(props);
  return (
    <FieldFrame field={props} state={state}>
      <TypedBox {...props} state={state} inputmode={props.decimals ? 'decimal' : 'numeric'} after={props.unit} />
    </FieldFrame>
  );
}

/** An amount in euros as people type it; read it with `readMoney`, which gives cents. */
export function MoneyField(props: FieldProps) {
  const help = useWords().moneyHelp;
  const state = useField(props, help);
  return (
    <FieldFrame field={props} state={state} help={help}>
      <TypedBox {...props} state={state} inputmode="decimal" before="€" />
    </FieldFrame>
  );
}

interface DateFieldProps extends FieldProps {
  /** `bday` only for the person's own day of birth. */
  readonly autocomplete?: string | undefined;
}

/** A day, typed as dd-mm-jjjj: no calendar to fight with; read it with kernel's `parseDate`. */
export function DateField(props: DateFieldProps) {
  const help = useWords().dateHelp;
  const state = useField(props, help);
  const typed = /^(\d{4})-(\d{2})-(\d{2})$/.exec(state.value);
  const value = typed ? `${typed[3] ?? ''}-${typed[2] ?? ''}-${typed[1] ?? ''}` : state.value;
  return (
    <FieldFrame field={props} state={state} help={help}>
      <TypedBox {...props} state={{ ...state, value }} inputmode="text" />
    </FieldFrame>
  );
}

/** A month, typed as mm-jjjj; read it with `readMonth`. */
export function MonthField(props: FieldProps) {
  const help = useWords().monthHelp;
  const state = useField(props, help);
  const typed = /^(\d{4})-(\d{2})$/.exec(state.value);
  const value = typed ? `${typed[2] ?? ''}-${typed[1] ?? ''}` : state.value;
  return (
    <FieldFrame field={props} state={state} help={help}>
      <TypedBox {...props} state={{ ...state, value }} inputmode="text" />
    </FieldFrame>
  );
}

interface TypedBoxProps extends FieldProps {
  readonly state: ReturnType<typeof useField>;
  readonly inputmode: 'numeric' | 'decimal' | 'text';
  readonly before?: string | undefined;
  readonly after?: string | undefined;
  readonly autocomplete?: string | undefined;
}

function TypedBox(props: TypedBoxProps) {
  const { state } = props;
  return (
    <span class="wk-affixed">
      {props.before ? <span class="wk-affix">{props.before}</span> : null}
      <input
        class={classes('utrecht-textbox wk-input wk-size-short', state.error && 'utrecht-textbox--invalid')}
        id={state.id}
        name={props.name}
        type="text"
        value={state.value}
        inputMode={props.inputmode}
        autoComplete={props.autocomplete ?? 'off'}
        aria-describedby={state.describedBy}
        aria-invalid={state.error ? true : undefined}
        aria-required={props.optional ? undefined : true}
      />
      {props.after ? <span class="wk-affix">{props.after}</span> : null}
    </span>
  );
}
