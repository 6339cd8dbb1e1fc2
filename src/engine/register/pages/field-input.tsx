import type { Language } from '../../../kernel/dates.ts';
import {
  Checkboxes,
  DateField,
  Fieldset,
  FileField,
  MoneyField,
  MonthField,
  NumberField,
  Radios,
  Select,
  TextArea,
  TextField,
  YesNo,
} from '../../../ui/index.ts';
import { maxLengthOf } from '../decide/check-text.ts';
import type { ChoiceField, Field, GroupField, SimpleField } from '../definition/field.ts';
import { isList } from '../storage/columns.ts';
import { pageTexts } from '../texts/page-texts.ts';

/** What a field's input needs besides the field. */
export interface InputProps {
  readonly name: string;
  readonly field: Field;
  readonly language: Language;
  readonly optional: boolean;
  /** Records that a reference may point at, per field name. */
  readonly targets?: ReadonlyMap<string, readonly { readonly value: string; readonly text: string }[]> | undefined;
  /** Rows of a group that are filled in. */
  readonly rows?: number | undefined;
  /** Name of the file that is kept now. */
  readonly kept?: string | undefined;
}

/** The input of any field, with its label, help and example in the language of the page. */
export function FieldInput(props: InputProps) {
  const { field } = props;
  if (field.kind === 'added') return null;
  if (field.kind === 'group') return <GroupInput {...props} field={field} />;
  if (isList(field)) return <ListInput {...props} field={field as SimpleField} />;
  return <SimpleInput {...props} field={field as SimpleField} />;
}

function common({ name, field, language, optional }: InputProps) {
  return {
    name,
    optional,
    label: field.label[language],
    help: field.help[language],
    example: field.example?.[language],
  };
}

function choicesOf(field: ChoiceField, language: Language) {
  return Object.entries(field.options).map(([value, option]) => ({
    value,
    text: option.label[language],
    help: option.help?.[language],
  }));
}

type SimpleProps = InputProps & { readonly field: SimpleField };

function SimpleInput(props: SimpleProps) {
  const { field, language, name } = props;
  const given = common(props);
  const t = pageTexts(language);
  switch (field.kind) {
    case 'text':
      return <TextField {...given} maxLength={maxLengthOf(field)} />;
    case 'richText':
      return <TextArea {...given} maxLength={maxLengthOf(field)} rows={8} />;
    case 'number':
      return <NumberField {...given} unit={field.unit?.[language]} decimals={!field.whole} />;
    case 'money':
      return <MoneyField {...given} />;
    case 'date':
      return <DateField {...given} />;
    case 'yearMonth':
      return <MonthField {...given} />;
    case 'choice': {
      const choices = choicesOf(field, language);
      return choices.length > 6 ? <Select {...given} choices={choices} /> : <Radios {...given} choices={choices} />;
    }
    case 'yesNo':
      return <YesNo {...given} />;
    case 'reference':
      return <Select {...given} choices={props.targets?.get(name) ?? []} />;
    case 'link':
      return <TextField {...given} type="url" inputmode="url" spellcheck={false} />;
    case 'file':
      return <FileInput {...props} />;
    case 'place':
    case 'organisation':
      return (
        <>
          <TextField {...given} maxLength={200} />
          <TextField name={`${name}.code`} label={t.code(given.label)} help={t.codeHelp} maxLength={200} optional />
        </>
      );
  }
}

function FileInput(props: InputProps) {
  const t = pageTexts(props.language);
  const given = common(props);
  const maxBytes = 'maxBytes' in props.field ? props.field.maxBytes : undefined;
  if (props.kept === undefined) return <FileField {...given} maxBytes={maxBytes} many={isList(props.field)} />;
  return (
    <>
      <FileField
        {...given}
        help={`${given.help} ${t.keptFile(props.kept)}`}
        maxBytes={maxBytes}
        many={isList(props.field)}
        optional
      />
      <Checkboxes
        name={`${props.name}.remove`}
        label={given.label}
        choices={[{ value: 'yes', text: t.removeFile }]}
        optional
      />
    </>
  );
}

function ListInput(props: SimpleProps) {
  const { field, language, name } = props;
  const given = common(props);
  const t = pageTexts(language);
  if (field.kind === 'choice') return <Checkboxes {...given} choices={choicesOf(field, language)} />;
  if (field.kind === 'reference') return <Checkboxes {...given} choices={props.targets?.get(name) ?? []} />;
  if (field.kind === 'file') return <FileInput {...props} />;
  const named = field.kind === 'place' || field.kind === 'organisation';
  return <TextArea {...given} help={`${given.help} ${named ? t.namedPerLine : t.onePerLine}`} rows={4} />;
}

function GroupInput(props: InputProps & { readonly field: GroupField }) {
  const { field, language, name, rows = 0 } = props;
  const t = pageTexts(language);
  const shown = Math.min(rows + 2, field.maxItems ?? 50);
  return (
    <Fieldset legend={field.label[language]} help={field.help[language]}>
      {Array.from({ length: shown }, (_, place) => (
        <Fieldset legend={t.groupRow(field.label[language], place + 1)}>
          {Object.entries(field.fields).map(([part, simple]) => (
            <FieldInput
              name={`${name}.${place + 1}.${part}`}
              field={simple}
              language={language}
              optional={!simple.required || place >= rows}
              targets={props.targets}
            />
          ))}
        </Fieldset>
      ))}
    </Fieldset>
  );
}
