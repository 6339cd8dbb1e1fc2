import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { classes } from './classes.ts';
import { useWords } from './page.ts';

export interface Column<Row> {
  readonly header: string;
  readonly cell: (row: Row) => ComponentChildren;
  /** Numbers stand right. */
  readonly kind?: 'text' | 'number' | undefined;
  /** The cell that names the row. */
  readonly rowHeader?: boolean | undefined;
  readonly sort?: { readonly href: string; readonly state: 'ascending' | 'descending' | 'none' } | undefined;
}

interface TableProps<Row> {
  readonly caption: string;
  /** Reads the caption out without showing it, under a heading that says the same. */
  readonly quietCaption?: boolean | undefined;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** On a narrow screen: `stack` shows each row as a small card, `scroll` lets the table move sideways. */
  readonly narrow?: 'stack' | 'scroll' | undefined;
  /** Marks each row so that the keyboard can walk the list (j, k, x). */
  readonly keys?: boolean | undefined;
}

/** A table of records. */
export function Table<Row>(props: TableProps<Row>) {
  const { caption, columns, rows, narrow = 'stack' } = props;
  const id = useId();
  const stack = narrow === 'stack';
  const looks = columns.map((column) => [column, lookOf(column)] as const);
  return (
    <div
      class={classes('wk-table-region', stack ? 'wk-table-region--stack' : 'wk-table-region--scroll')}
      role={stack ? undefined : 'region'}
      aria-labelledby={stack ? undefined : id}
      tabIndex={stack ? undefined : 0}
    >
      <table class="utrecht-table wk-table" role="table" data-list-keys={props.keys ? '' : undefined}>
        <caption id={id} class={classes('utrecht-table__caption', props.quietCaption && 'wk-spoken')}>
          {caption}
        </caption>
        <thead class="utrecht-table__header" role="rowgroup">
          <tr class="utrecht-table__row" role="row">
            {columns.map((column) => (
              <HeaderCell column={column} />
            ))}
          </tr>
        </thead>
        <tbody class="utrecht-table__body" role="rowgroup">
          {rows.map((row) => (
            <tr class="utrecht-table__row" role="row">
              {looks.map(([column, look]) => bodyCell(column, look, row))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function HeaderCell<Row>({ column }: { readonly column: Column<Row> }) {
  const words = useWords();
  const { sort } = column;
  return (
    <th
      scope="col"
      role="columnheader"
      class={classes('utrecht-table__header-cell', column.kind === 'number' && 'wk-cell-number')}
      aria-sort={sort && sort.state !== 'none' ? sort.state : undefined}
    >
      {sort ? (
        <a class="wk-sort" href={sort.href}>
          {column.header}
          <span class="wk-sort__arrow" aria-hidden="true">
            {{ ascending: '▲', descending: '▼', none: '↕' }[sort.state]}
          </span>
          <span class="wk-spoken"> ({words.sort[sort.state]})</span>
        </a>
      ) : (
        column.header
      )}
    </th>
  );
}

function lookOf<Row>({ kind, rowHeader }: Column<Row>): string {
  return classes('utrecht-table__cell', kind === 'number' && 'wk-cell-number wk-number', rowHeader && 'wk-row-header');
}

/** A plain function, no component: a list has hundreds of cells. */
function bodyCell<Row>(column: Column<Row>, look: string, row: Row) {
  return column.rowHeader ? (
    <th scope="row" role="rowheader" class={look} data-label={column.header}>
      {column.cell(row)}
    </th>
  ) : (
    <td role="cell" class={look} data-label={column.header}>
      {column.cell(row)}
    </td>
  );
}
