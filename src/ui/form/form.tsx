import type { ComponentChildren } from 'preact';
import type { FieldProblem } from '../../kernel/errors.ts';
import { usePage, useWords } from '../page.ts';
import { ErrorSummary } from './error-summary.tsx';
import { FormContext, type FormValues } from './form-context.ts';

interface FormProps {
  readonly action: string;
  /** `get` for searching; everything that changes something is `post`. */
  readonly method?: 'post' | 'get' | undefined;
  /** Unique on the page where there are several forms; starts the ids of the fields. */
  readonly id?: string | undefined;
  readonly values?: FormValues | undefined;
  readonly problems?: readonly FieldProblem[] | undefined;
  /** For forms with a FileField. */
  readonly files?: boolean | undefined;
  /** Keeps a draft in this browser under this name until the form is sent. */
  readonly draft?: string | undefined;
  /** Where the draft is also sent to (POST, urlencoded, same csrf), so that it survives another device's absence of storage. */
  readonly draftAction?: string | undefined;
  readonly children: ComponentChildren;
}

/** A form: carries the csrf token, shows what is wrong on top, and gives its fields their values and errors by name. */
export function Form(props: FormProps) {
  const { action, method = 'post', id = 'f', values = {}, problems = [], files, draft, draftAction, children } = props;
  return (
    <FormContext.Provider value={{ id, values, problems }}>
      {problems.length > 0 ? <ErrorSummary /> : null}
      <form
        id={id}
        class="utrecht-form wk-form"
        action={action}
        method={method}
        encType={files ? 'multipart/form-data' : undefined}
        noValidate
        data-draft={draft}
        data-draft-action={draftAction}
      >
        {method === 'post' ? <CsrfField /> : null}
        {draft ? <DraftNote /> : null}
        {children}
      </form>
    </FormContext.Provider>
  );
}

/** Shown by the script once something is kept; without it, it stays hidden. */
function DraftNote() {
  const words = useWords();
  return (
    <p class="wk-draft-note" data-draft-note hidden>
      {words.draftKept}{' '}
      <button type="button" class="wk-draft-note__clear">
        {words.draftClear}
      </button>
    </p>
  );
}

/** The hidden token of a form written by hand; `Form` brings its own. */
export function CsrfField({ page }: { readonly page?: { readonly csrf: string } | undefined }) {
  const around = usePage();
  return <input type="hidden" name="_csrf" value={(page ?? around).csrf} />;
}

/** A value that goes along unseen; never trust it more than what is typed. */
export function Hidden({ name, value }: { readonly name: string; readonly value: string }) {
  return <input type="hidden" name={name} value={value} />;
}
