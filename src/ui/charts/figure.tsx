import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useWords } from '../page.ts';
import { Table, type Column } from '../table.tsx';

interface FigureProps<Row> {
  readonly title: string;
  /** One sentence that says what there is to see. */
  readonly description: string;
  readonly width: number;
  readonly height: number;
  readonly children: ComponentChildren;
  /** The same figures as a table, for who does not see the picture. */
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly legend?: ComponentChildren;
}

/** A picture with its title, its sentence and its figures. */
export function ChartFigure<Row>(props: FigureProps<Row>) {
  const words = useWords();
  const id = useId();
  return (
    <figure class="wk-chart">
      <figcaption class="wk-chart__caption">
        <span class="wk-chart__title">{props.title}</span>
        <span class="wk-chart__description">{props.description}</span>
      </figcaption>
      {props.legend}
      <svg
        class="wk-chart__picture"
        viewBox={`0 0 ${String(props.width)} ${String(props.height)}`}
        role="img"
        aria-labelledby={`${id}-t ${id}-d`}
        focusable="false"
      >
        <title id={`${id}-t`}>{props.title}</title>
        <desc id={`${id}-d`}>{props.description}</desc>
        {props.children}
      </svg>
      <details class="wk-details wk-chart__table">
        <summary>{words.chartTable}</summary>
        <Table caption={props.title} columns={props.columns} rows={props.rows} narrow="scroll" />
      </details>
    </figure>
  );
}

/** Names of series with their colour and a shape of line, so that colour is never alone. */
export function Legend({ names }: { readonly names: readonly string[] }) {
  return (
    <ul class="wk-legend">
      {names.map((name, place) => (
        <li class="wk-legend__entry">
          <svg class="wk-legend__sample" viewBox="0 0 28 8" width="28" height="8" aria-hidden="true">
            <line x1="0" y1="4" x2="28" y2="4" class={`wk-line wk-line--${String((place % 6) + 1)}`} />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
