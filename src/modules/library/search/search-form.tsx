import type { FieldProblem } from '../../../kernel/errors.ts';
import { Button, DateField, Details, Form, Hidden, usePage } from '../../../ui/index.ts';
import { longestText, paramsOf, type Question } from '../question/question.ts';
import { libraryTexts } from '../texts/index.ts';

interface SearchFormProps {
  readonly question: Question;
  readonly id: string;
  /** Under the box, instead of how to search precisely. */
  readonly bare?: boolean | undefined;
  readonly label?: string | undefined;
}

/** The search box. What narrows the result goes along; a new question starts on its first page. */
export function SearchForm({ question, id, bare = false, label }: SearchFormProps) {
  const t = libraryTexts(usePage().language);
  return (
    <form class="wk-find" action="/zoeken" method="get">
      <label class="wk-find__label" for={`${id}-q`}>
        {label ?? t.label}
      </label>
      <div class="wk-find__row">
        <input
          class="utrecht-textbox wk-input wk-find__box"
          id={`${id}-q`}
          name="q"
          type="search"
          value={question.text}
          maxLength={longestText}
          autoComplete="off"
          spellcheck
        />
        <Button>{t.button}</Button>
      </div>
      <Kept question={question} without={['q', 'pagina']} />
      {bare ? null : (
        <Details summary={t.helpTitle}>
          <p class="utrecht-paragraph">{t.help}</p>
        </Details>
      )}
    </form>
  );
}

interface PeriodFormProps {
  readonly question: Question;
  readonly problems: readonly FieldProblem[];
  /** What stood in the address, so that a date that was typed wrong can be mended. */
  readonly typed: URLSearchParams;
}

/** The period, in dates as people type them. */
export function PeriodForm({ question, problems, typed }: PeriodFormProps) {
  const t = libraryTexts(usePage().language);
  const values = { vanaf: typed.get('vanaf') ?? '', tot: typed.get('tot') ?? '' };
  return (
    <section class="wk-facet" aria-labelledby="periode">
      <h3 class="wk-facet__title" id="periode">
        {t.period}
      </h3>
      <Form action="/zoeken" method="get" id="p" values={values} problems={problems}>
        <Kept question={question} without={['vanaf', 'tot', 'pagina']} />
        <DateField name="vanaf" label={t.from} optional />
        <DateField name="tot" label={t.until} optional />
        <Button look="secondary">{t.apply}</Button>
      </Form>
    </section>
  );
}

/** The rest of the question, unseen, so that one form does not lose what another chose. */
function Kept({ question, without }: { readonly question: Question; readonly without: readonly string[] }) {
  const rest = [...paramsOf(question)].filter(([name]) => !without.includes(name));
  return (
    <>
      {rest.map(([name, value]) => (
        <Hidden name={name} value={value} />
      ))}
    </>
  );
}
