import { scaleLinear } from 'd3-scale';
import { usePage } from '../page.ts';
import { ChartFigure } from './figure.tsx';

interface CompareChartProps {
  readonly title: string;
  readonly description: string;
  /** Heads of the columns of the table: the thing, its figure, what stands beside it. */
  readonly heads: readonly [string, string, string];
  /** Shares between 0 and 1, with how they are written. */
  readonly rows: readonly {
    readonly text: string;
    readonly value: number;
    readonly shown: string;
    readonly beside: number | null;
    readonly besideShown: string;
  }[];
}

const width = 460;
const rowHeight = 44;
const axis = 22;

/** A line per thing from 0 to 1, with a full dot for its figure and an open dot for what it is compared with. */
export function CompareChart({ title, description, heads, rows }: CompareChartProps) {
  const { language } = usePage();
  const at = scaleLinear([0, 1], [8, width - 60]);
  const decimal = language === 'nl' ? '0,5' : '0.5';
  return (
    <ChartFigure
      title={title}
      description={description}
      width={width}
      height={Math.max(1, rows.length) * rowHeight + axis}
      columns={[
        { header: heads[0], cell: (row) => row.text, rowHeader: true },
        { header: heads[1], cell: (row) => row.shown, kind: 'number' },
        { header: heads[2], cell: (row) => row.besideShown, kind: 'number' },
      ]}
      rows={rows}
    >
      {rows.map((row, place) => {
        const [own, other] = [at(row.value), row.beside === null ? null : at(row.beside)];
        return (
          <g transform={`translate(0 ${String(place * rowHeight)})`}>
            <text class="wk-chart__name" x="0" y="14">
              {row.text}
            </text>
            <line class="wk-grid" x1={at(0)} x2={at(1)} y1="28" y2="28" />
            {other === null ? null : (
              <>
                <line class="wk-line wk-line--1" x1={other.toFixed(1)} x2={own.toFixed(1)} y1="28" y2="28" />
                <circle class="wk-dot wk-dot--open" cx={other.toFixed(1)} cy="28" r="5" />
              </>
            )}
            <circle class="wk-dot" cx={own.toFixed(1)} cy="28" r="6" />
            <text class="wk-chart__value" x={(at(1) + 12).toFixed(1)} y="32">
              {row.shown}
            </text>
          </g>
        );
      })}
      {[0, 0.5, 1].map((tick) => (
        <text
          class="wk-chart__tick wk-chart__tick--middle"
          x={at(tick).toFixed(1)}
          y={String(Math.max(1, rows.length) * rowHeight + 12)}
        >
          {tick === 0.5 ? decimal : tick}
        </text>
      ))}
    </ChartFigure>
  );
}
