import type { ComponentChildren } from 'preact';
import { classes } from './classes.ts';

interface ButtonProps {
  readonly children: ComponentChildren;
  readonly look?: 'primary' | 'secondary' | 'subtle' | 'danger' | undefined;
  /** Sent with the form: which of several buttons was pressed. */
  readonly name?: string | undefined;
  readonly value?: string | undefined;
  /** Sends the form to another address. */
  readonly action?: string | undefined;
  /** Asked before sending, where the browser can; the act itself must be safe without it. */
  readonly confirm?: string | undefined;
  readonly disabled?: boolean | undefined;
  /** Says what it does where the text alone is unclear, e.g. in a list of equal buttons. */
  readonly label?: string | undefined;
}

/** Sends the form it stands in. */
export function Button({ children, look = 'primary', name, value, action, confirm, disabled, label }: ButtonProps) {
  const kind =
    look === 'danger' || look === 'primary' ? 'primary-action' : look === 'secondary' ? 'secondary-action' : 'subtle';
  return (
    <button
      type="submit"
      class={classes(
        'utrecht-button',
        `utrecht-button--${kind}`,
        look === 'danger' && 'utrecht-button--danger wk-danger',
      )}
      name={name}
      value={value}
      formAction={action}
      data-confirm={confirm}
      disabled={disabled}
      aria-label={label}
    >
      {children}
    </button>
  );
}

/** Buttons of one form side by side; the most likely one first. */
export function ButtonGroup({ children }: { readonly children: ComponentChildren }) {
  return <p class="utrecht-button-group wk-button-group">{children}</p>;
}
