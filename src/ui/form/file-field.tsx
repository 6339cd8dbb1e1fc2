import { classes } from '../classes.ts';
import { usePage, useWords } from '../page.ts';
import { showBytes } from '../show.ts';
import { FieldFrame } from './field-frame.tsx';
import { useField, type FieldProps } from './field-state.ts';

interface FileFieldProps extends FieldProps {
  /** As in HTML: `.pdf,.docx`. The server looks at the content, not at the name. */
  readonly accept?: string | undefined;
  readonly many?: boolean | undefined;
  /** Said to the person; the door holds the real limit. */
  readonly maxBytes?: number | undefined;
}

/** Files from the person's device; the form needs `files`. */
export function FileField(props: FileFieldProps) {
  const { language } = usePage();
  const words = useWords();
  const limit = props.maxBytes === undefined ? undefined : words.fileLimit(showBytes(props.maxBytes, language));
  const help = [props.help, limit].filter(Boolean).join(' ');
  const field = help === '' ? props : { ...props, help };
  const state = useField(field);
  return (
    <FieldFrame field={field} state={state}>
      <input
        class={classes('wk-input wk-file', state.error && 'utrecht-textbox--invalid')}
        id={state.id}
        name={props.name}
        type="file"
        accept={props.accept}
        multiple={props.many}
        aria-describedby={state.describedBy}
        aria-invalid={state.error ? true : undefined}
      />
    </FieldFrame>
  );
}
