import type {
  AddedField,
  ChoiceField,
  DateField,
  FileField,
  GroupField,
  LinkField,
  MoneyField,
  NumberField,
  OrganisationField,
  PlaceField,
  ReferenceField,
  RichTextField,
  SimpleFields,
  TextField,
  YearMonthField,
  YesNoField,
} from './field.ts';

// Omit over a union loses the tie between `personal` and `publish`; this keeps each member whole.
type Given<F> = F extends unknown ? Omit<F, 'kind'> : never;

// NoInfer: inside defineRegister the expected type would otherwise widen `required` and `many` to boolean.
/** Makes fields as plain data, with their kind and value type known to the compiler. */
export const field = {
  text: <R extends boolean = false, M extends boolean = false>(given: Given<TextField<R, M>>) =>
    ({ kind: 'text', ...given }) as TextField<NoInfer<R>, NoInfer<M>>,
  richText: <R extends boolean = false>(given: Given<RichTextField<R>>) =>
    ({ kind: 'richText', ...given }) as RichTextField<NoInfer<R>>,
  number: <R extends boolean = false>(given: Given<NumberField<R>>) =>
    ({ kind: 'number', ...given }) as NumberField<NoInfer<R>>,
  money: <R extends boolean = false>(given: Given<MoneyField<R>>) =>
    ({ kind: 'money', ...given }) as MoneyField<NoInfer<R>>,
  date: <R extends boolean = false>(given: Given<DateField<R>>) =>
    ({ kind: 'date', ...given }) as DateField<NoInfer<R>>,
  yearMonth: <R extends boolean = false>(given: Given<YearMonthField<R>>) =>
    ({ kind: 'yearMonth', ...given }) as YearMonthField<NoInfer<R>>,
  choice: <const O extends string, R extends boolean = false, M extends boolean = false>(
    given: Given<ChoiceField<O, R, M>>,
  ) => ({ kind: 'choice', ...given }) as ChoiceField<O, NoInfer<R>, NoInfer<M>>,
  yesNo: <R extends boolean = false>(given: Given<YesNoField<R>>) =>
    ({ kind: 'yesNo', ...given }) as YesNoField<NoInfer<R>>,
  reference: <const T extends string, R extends boolean = false, M extends boolean = false>(
    given: Given<ReferenceField<T, R, M>>,
  ) => ({ kind: 'reference', ...given }) as ReferenceField<T, NoInfer<R>, NoInfer<M>>,
  link: <R extends boolean = false, M extends boolean = false>(given: Given<LinkField<R, M>>) =>
    ({ kind: 'link', ...given }) as LinkField<NoInfer<R>, NoInfer<M>>,
  file: <R extends boolean = false, M extends boolean = false>(given: Given<FileField<R, M>>) =>
    ({ kind: 'file', ...given }) as FileField<NoInfer<R>, NoInfer<M>>,
  place: <R extends boolean = false, M extends boolean = false>(given: Given<PlaceField<R, M>>) =>
    ({ kind: 'place', ...given }) as PlaceField<NoInfer<R>, NoInfer<M>>,
  organisation: <R extends boolean = false, M extends boolean = false>(given: Given<OrganisationField<R, M>>) =>
    ({ kind: 'organisation', ...given }) as OrganisationField<NoInfer<R>, NoInfer<M>>,
  group: <const G extends SimpleFields, R extends boolean = false>(given: Given<GroupField<G, R>>) =>
    ({ kind: 'group', ...given }) as GroupField<G, NoInfer<R>>,
  added: <const G extends SimpleFields>(given: Given<AddedField<G>>) => ({ kind: 'added', ...given }) as AddedField<G>,
};
