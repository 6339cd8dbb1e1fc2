import type { FieldProblem } from '../../../kernel/errors.ts';
import type { SearchAnswer } from '../../../platform/search/search.ts';
import { Alert, Filters, Heading, Link, Pagination, showNumber, usePage, WithAside } from '../../../ui/index.ts';
import { addressOf, isNarrowed, lastPage, pageSize, sortOf, type Question } from '../question/question.ts';
import type { Words } from '../question/words.ts';
import { libraryTexts } from '../texts/index.ts';
import { HowSearched } from './how-searched.tsx';
import { NothingFound } from './nothing-found.tsx';
import { ResultList } from './result-list.tsx';
import { PeriodForm, SearchForm } from './search-form.tsx';
import { facetsOf } from './search.presenter.ts';
import { TakeAlong } from './take-along.tsx';

export interface SearchPageProps {
  readonly question: Question;
  readonly answer: SearchAnswer;
  readonly words: Words;
  readonly problems: readonly FieldProblem[];
  readonly typed: URLSearchParams;
}

/** The public search: one box, what was found, and beside it how to narrow it. */
export function SearchPage({ question, answer, words, problems, typed }: SearchPageProps) {
  const { language } = usePage();
  const t = libraryTexts(language);
  const { total, hits, suggestion } = answer;
  const aside = (
    <>
      <Heading level={2} look={3} id="verfijn">
        {t.filters}
      </Heading>
      <Filters
        facets={facetsOf(answer, question, words, language)}
        clearHref={addressOf({ ...question, filters: {}, page: 1 })}
      />
      <PeriodForm question={question} problems={problems} typed={typed} />
    </>
  );
  return (
    <div class="wk-stack">
      <Heading level={1}>{t.title}</Heading>
      <SearchForm question={question} id="zoek" />
      {problems.length > 0 ? (
        <Alert kind="error" title={t.badQuestion}>
          {problems.map(({ field, message }) => (
            <p>
              <Link href={`#p-${field}`}>{message[language]}</Link>
            </p>
          ))}
        </Alert>
      ) : null}
      <WithAside aside={aside} asideLabel={t.filters}>
        <div class="wk-found">
          <Heading level={2} id="gevonden">
            {t.found(total, showNumber(total, language))}
          </Heading>
          {total > 1 && question.text !== '' ? <Order question={question} /> : null}
        </div>
        <p class="wk-to-filters">
          <Link href="#verfijn">{t.toFilters}</Link>
        </p>
        {question.text === '' ? null : <HowSearched text={question.text} />}
        {answer.nearly ? <p class="utrecht-paragraph">{t.nearly}</p> : null}
        {suggestion !== null && suggestion !== question.text ? (
          <p class="wk-meant">
            {t.meant} <Link href={addressOf({ ...question, text: suggestion, page: 1 })}>{suggestion}</Link>?
          </p>
        ) : null}
        {total === 0 ? (
          <NothingFound question={question} narrowed={isNarrowed(question)} />
        ) : (
          <>
            <ResultList hits={hits} words={words} />
            <Pagination
              page={question.page}
              size={pageSize}
              total={Math.min(total, lastPage * pageSize)}
              href={(page) => addressOf({ ...question, page })}
            />
            {question.page === lastPage ? <p class="utrecht-paragraph">{t.lastReached}</p> : null}
          </>
        )}
        <TakeAlong question={question} total={total} />
      </WithAside>
    </div>
  );
}

function Order({ question }: { readonly question: Question }) {
  const t = libraryTexts(usePage().language);
  const now = sortOf(question);
  const choices = [
    { sort: 'relevance', text: t.byRelevance },
    { sort: 'date', text: t.byDate },
  ] as const;
  return (
    <nav class="wk-order" aria-label={t.sort}>
      {choices.map(({ sort, text }) => (
        <a
          class="wk-order__choice"
          href={addressOf({ ...question, sort, page: 1 })}
          aria-current={sort === now ? 'true' : undefined}
          rel="nofollow"
        >
          {text}
        </a>
      ))}
    </nav>
  );
}
