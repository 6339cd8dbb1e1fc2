import { usePage, useWords } from './page.ts';
import { showNumber } from './show.ts';

interface PaginationProps {
  /** Counts from 1. */
  readonly page: number;
  readonly size: number;
  readonly total: number;
  readonly href: (page: number) => string;
}

/** The pages to show: the first, the last, and those around the current one; null is a gap. */
export function pagesShown(page: number, last: number): readonly (number | null)[] {
  const wanted = [1, page - 1, page, page + 1, last].filter((one) => one >= 1 && one <= last);
  const pages = [...new Set(wanted)].sort((a, b) => a - b);
  return pages.flatMap((one, place) => {
    const before = pages[place - 1];
    return before !== undefined && one - before > 1 ? [null, one] : [one];
  });
}

/** Walks through a long list; shows nothing but the count when there is one page. */
export function Pagination({ page, size, total, href }: PaginationProps) {
  const words = useWords().pagination;
  const { language } = usePage();
  const last = Math.max(1, Math.ceil(total / size));
  const show = (value: number) => showNumber(value, language);
  if (total === 0) return null;
  return (
    <nav class="utrecht-pagination wk-pagination" aria-label={words.label}>
      <p class="wk-pagination__range">
        {words.range(show((page - 1) * size + 1), show(Math.min(total, page * size)), show(total))}
      </p>
      {last > 1 ? (
        <p class="wk-pagination__pages">
          {page > 1 ? (
            <a class="wk-page-link" href={href(page - 1)} rel="prev">
              ‹ {words.previous}
            </a>
          ) : null}
          {pagesShown(page, last).map((one) =>
            one === null ? (
              <span class="wk-pagination__gap">…</span>
            ) : (
              <a
                class="wk-page-link wk-page-link--number"
                href={href(one)}
                aria-current={one === page ? 'page' : undefined}
                aria-label={words.page(one)}
              >
                {show(one)}
              </a>
            ),
          )}
          {page < last ? (
            <a class="wk-page-link" href={href(page + 1)} rel="next">
              {words.next} ›
            </a>
          ) : null}
        </p>
      ) : null}
    </nav>
  );
}
