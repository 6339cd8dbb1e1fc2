import { ButtonLink, EmptyState, Link, usePage } from '../../../ui/index.ts';
import { addressOf, emptyQuestion, type Question } from '../question/question.ts';
import { libraryTexts } from '../texts/index.ts';

/** Nothing was found: why that may be, and what to try. */
export function NothingFound({ question, narrowed }: { readonly question: Question; readonly narrowed: boolean }) {
  const t = libraryTexts(usePage().language);
  if (question.text === '' && !narrowed) return <EmptyState title={t.empty}>{t.emptyText}</EmptyState>;
  const { from, until, text } = question;
  return (
    <EmptyState title={t.nothing} action={<ButtonLink href={addressOf(emptyQuestion)}>{t.tryAll}</ButtonLink>}>
      {text === '' ? null : <p>{t.nothingWords(text)}</p>}
      <p>{t.tryTitle}:</p>
      <ul class="utrecht-unordered-list">
        {narrowed ? (
          <li>
            <Link href={addressOf({ ...emptyQuestion, text })}>{t.tryWithout}</Link>
          </li>
        ) : null}
        {from !== null || until !== null ? <li>{t.tryPeriod}</li> : null}
        {/["„“]/.test(text) ? <li>{t.tryQuotes}</li> : null}
        {text === '' ? null : (
          <>
            <li>{t.trySpelling}</li>
            <li>{t.tryFewer}</li>
          </>
        )}
        <li>
          <Link href="/melden">{t.tryTell}</Link>
        </li>
      </ul>
    </EmptyState>
  );
}
