import type { Marked, SearchHit } from '../../../platform/search/search.ts';
import { DateText, safeHref } from '../../../ui/index.ts';
import type { Words } from '../question/words.ts';
import { notesOf } from './search.presenter.ts';

interface ResultListProps {
  readonly hits: readonly SearchHit[];
  readonly words: Words;
}

/** What was found, best first; the title is the link, the words asked for are marked. */
export function ResultList({ hits, words }: ResultListProps) {
  return (
    <ol class="wk-results">
      {hits.map((hit) => (
        <li class="wk-result">
          <p class="wk-result__kind">
            <span class="wk-result__type">{words.kind(hit.type)}</span>
            <DateText date={hit.date} />
            {notesOf(hit, words).map((note) => (
              <span>{note}</span>
            ))}
          </p>
          <h3 class="wk-result__title">
            <a class="utrecht-link" href={safeHref(hit.url)}>
              <Pieces pieces={hit.title} />
            </a>
          </h3>
          <p class="wk-result__snippet">
            <Pieces pieces={hit.snippet} />
          </p>
        </li>
      ))}
    </ol>
  );
}

function Pieces({ pieces }: { readonly pieces: readonly Marked[] }) {
  return <>{pieces.map(({ text, marked }) => (marked ? <mark class="utrecht-mark">{text}</mark> : text))}</>;
}
