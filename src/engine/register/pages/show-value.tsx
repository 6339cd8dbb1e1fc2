import type { ComponentChildren } from 'preact';
import type { Language } from '../../../kernel/dates.ts';
import { type Head, headKey } from '../../links/index.ts';
import { DateText, Link, List, MoneyText, MonthText, NumberText, DataList } from '../../../ui/index.ts';
import { isEmpty } from '../decide/check-values.ts';
import type { Field, SimpleField, SimpleFields } from '../definition/field.ts';
import type { AnyValue, AnyValues, KeptFile, Named, Reference } from '../definition/values.ts';
import { pageTexts } from '../texts/page-texts.ts';
import { RichText } from './rich-text.tsx';

/** What showing values needs of the page. */
export interface ShowContext {
  readonly language: Language;
  /** Heads of records that are pointed at, by `headKey`; only those the reader may know of. */
  readonly heads: ReadonlyMap<string, Head>;
  /** Address of a kept file; absent where files cannot be opened, as in old versions. */
  readonly fileHref?: ((file: KeptFile) => string) | undefined;
}

/** Any value as people read it; never raw markup. */
export function ShowValue({ field, value, context }: { field: Field; value: AnyValue; context: ShowContext }) {
  return <>{show(field, value, context)}</>;
}

function show(field: Field, value: AnyValue, context: ShowContext): ComponentChildren {
  const t = pageTexts(context.language);
  if (isEmpty(value)) return <span class="wk-note">{t.empty}</span>;
  if (!Array.isArray(value)) return showSingle(field as SimpleField, value, context);
  if (field.kind === 'group' || field.kind === 'added') {
    const parts = field.kind === 'group' ? field.fields : field.entry;
    return <List items={value.map((row: AnyValue) => showParts(parts, row as AnyValues, context))} />;
  }
  return <List items={value.map((one: AnyValue) => showSingle(field as SimpleField, one, context))} />;
}

function showParts(parts: SimpleFields, row: AnyValues, context: ShowContext): ComponentChildren {
  const filled = Object.entries(parts).filter(([name]) => !isEmpty(row[name]));
  const items = filled.map(([name, field]) => ({
    term: field.label[context.language],
    value: show(field, row[name] ?? null, context),
  }));
  return <DataList items={items} />;
}

function showSingle(field: SimpleField, value: AnyValue, context: ShowContext): ComponentChildren {
  const { language } = context;
  const t = pageTexts(language);
  // A masked value is text, whatever the field was.
  const text = String(value);
  switch (field.kind) {
    case 'richText':
      return <RichText text={text} />;
    case 'number':
      return (
        <>
          <NumberText value={Number(value)} digits={field.whole ? 0 : undefined} /> {field.unit?.[language]}
        </>
      );
    case 'money':
      return <MoneyText cents={Number(value)} />;
    case 'date':
      return /^\d{4}-/.test(text) ? <DateText date={text} /> : text;
    case 'yearMonth':
      return /^\d{4}-/.test(text) ? <MonthText month={text} /> : text;
    case 'choice':
      return field.options[text]?.label[language] ?? text;
    case 'yesNo':
      return value === true ? t.yes : t.no;
    case 'link':
      return (
        <Link href={text} external>
          {text}
        </Link>
      );
    case 'reference': {
      const head = context.heads.get(headKey(value as unknown as Reference));
      return head ? <Link href={head.url}>{head.title}</Link> : <span class="wk-note">{t.empty}</span>;
    }
    case 'file': {
      const file = value as unknown as KeptFile;
      return context.fileHref ? <Link href={context.fileHref(file)}>{file.name}</Link> : file.name;
    }
    case 'place':
    case 'organisation': {
      const { name, code } = value as unknown as Named;
      return code === null ? name : `${name} (${code})`;
    }
    case 'text':
      return text;
  }
}
