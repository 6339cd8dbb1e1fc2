import type { ComponentChildren } from 'preact';
import type { FieldProblem } from '../../../kernel/errors.ts';
import type { Language } from '../../../kernel/dates.ts';
import { Button, ButtonGroup, Form, Link } from '../../../ui/index.ts';
import type { Typed } from '../form/form-values.ts';
import type { AnyValues, KeptFile } from '../definition/values.ts';
import { isList } from '../storage/columns.ts';
import { pageTexts } from '../texts/page-texts.ts';
import { FieldInput } from './field-input.tsx';
import type { PageKit } from './page-kit.ts';

export interface RecordFormProps {
  readonly kit: PageKit;
  readonly action: string;
  readonly names: readonly string[];
  readonly required?: readonly string[] | undefined;
  readonly typed: Typed;
  readonly problems: readonly FieldProblem[];
  readonly targets: ReadonlyMap<string, readonly { readonly value: string; readonly text: string }[]>;
  readonly language: Language;
  /** Values that are kept now, for the names of kept files. */
  readonly current?: AnyValues | undefined;
  readonly cancelHref: string;
  readonly submit: string;
  /** Hidden boxes and further questions. */
  readonly children?: ComponentChildren;
}

/** A form over fields of the definition: labels, help and problems per field, and nothing that was typed is lost. */
export function RecordForm(props: RecordFormProps) {
  const { kit, names, typed, language, current = {} } = props;
  const { fields } = kit.definition;
  return (
    <Form
      action={props.action}
      values={typed}
      problems={onBoxes(kit, props.problems)}
      files={names.some((name) => fields[name]?.kind === 'file')}
    >
      {names.map((name) => {
        const field = fields[name];
        if (!field) return null;
        return (
          <FieldInput
            name={name}
            field={field}
            language={language}
            optional={!(field.required === true || (props.required ?? []).includes(name))}
            targets={props.targets}
            rows={rowsOf(typed, name)}
            kept={keptName(current[name])}
          />
        );
      })}
      {props.children}
      <ButtonGroup>
        <Button>{props.submit}</Button>
        <Link href={props.cancelHref}>{pageTexts(language).cancel}</Link>
      </ButtonGroup>
    </Form>
  );
}

function rowsOf(typed: Typed, name: string): number {
  const numbers = Object.keys(typed).flatMap((key) => {
    const row = key.startsWith(`${name}.`) ? Number(key.slice(name.length + 1).split('.')[0]) : 0;
    return Number.isInteger(row) ? [row] : [];
  });
  return Math.min(Math.max(0, ...numbers), 100);
}

function keptName(value: AnyValues[string] | undefined): string | undefined {
  const files = (Array.isArray(value) ? value : [value ?? null]) as readonly (KeptFile | null)[];
  const names = files.flatMap((file) => (file && typeof file === 'object' && 'sha256' in file ? [file.name] : []));
  return names.length > 0 ? names.join(', ') : undefined;
}

/** Lists that are typed in one box show the problems of their lines at that box. */
function onBoxes(kit: PageKit, problems: readonly FieldProblem[]): FieldProblem[] {
  return problems.map((problem) => {
    const [name = ''] = problem.field.split('.');
    const field = kit.definition.fields[name];
    return field && isList(field) && field.kind !== 'group' && field.kind !== 'added'
      ? { ...problem, field: name }
      : problem;
  });
}
