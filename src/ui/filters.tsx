import { classes } from './classes.ts';
import { usePage, useWords } from './page.ts';
import { showNumber } from './show.ts';
import { Spoken } from './text.tsx';

export interface Facet {
  readonly title: string;
  readonly options: readonly FacetOption[];
}

export interface FacetOption {
  readonly text: string;
  readonly count: number;
  /** The address of the list with this option switched. */
  readonly href: string;
  readonly chosen: boolean;
}

interface FiltersProps {
  readonly facets: readonly Facet[];
  /** The list without any filter; shown when something is chosen. */
  readonly clearHref: string;
  /** Options shown at once per facet; the rest opens on request. */
  readonly shown?: number | undefined;
}

/** Filters with counts, as links: each works at once and can be shared. */
export function Filters({ facets, clearHref, shown = 7 }: FiltersProps) {
  const words = useWords();
  const chosen = facets.some((facet) => facet.options.some((option) => option.chosen));
  return (
    <nav class="wk-filters" aria-label={words.filters.label}>
      {chosen ? (
        <p class="wk-filters__clear">
          <a class="utrecht-link" href={clearHref}>
            {words.filters.clear}
          </a>
        </p>
      ) : null}
      {facets.map((facet) => {
        const rest = facet.options.slice(shown);
        return (
          <section class="wk-facet">
            <h3 class="wk-facet__title">{facet.title}</h3>
            <OptionList options={facet.options.slice(0, shown)} />
            {rest.length > 0 ? (
              <details class="wk-details" open={rest.some((option) => option.chosen)}>
                <summary>{words.filters.more(rest.length)}</summary>
                <OptionList options={rest} />
              </details>
            ) : null}
          </section>
        );
      })}
    </nav>
  );
}

function OptionList({ options }: { readonly options: readonly FacetOption[] }) {
  const { language } = usePage();
  const words = useWords();
  return (
    <ul class="wk-facet__list">
      {options.map((option) => (
        <li>
          <a
            class={classes('wk-facet__option', option.chosen && 'wk-facet__option--chosen')}
            href={option.href}
            aria-current={option.chosen ? 'true' : undefined}
            rel="nofollow"
          >
            <span class="wk-facet__text">
              {option.chosen ? <span aria-hidden="true">✓ </span> : null}
              {option.text}
            </span>
            <span class="wk-facet__count">{showNumber(option.count, language)}</span>
            {option.chosen ? <Spoken> ({words.filters.remove})</Spoken> : null}
          </a>
        </li>
      ))}
    </ul>
  );
}
