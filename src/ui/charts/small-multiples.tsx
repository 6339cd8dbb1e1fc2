import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import { showMonth, type YearMonth } from '../../kernel/dates.ts';
import { usePage } from '../page.ts';
import { showNumber } from '../show.ts';
import { ChartFigure } from './figure.tsx';
import type { MonthSeries } from './month-chart.tsx';

interface SmallMultiplesProps {
  readonly title: string;
  readonly description: string;
  readonly months: readonly YearMonth[];
  readonly series: readonly MonthSeries[];
  readonly monthHead: string;
}

const cell = { width: 220, height: 96, gap: 20 };
const perRow = 2;

/** Many series as small pictures on one scale, so that they can be compared. */
export function SmallMultiples({ title, description, months, series, monthHead }: SmallMultiplesProps) {
  const { language } = usePage();
  const most = Math.max(1, ...series.flatMap((one) => one.values));
  const x = scaleLinear([0, Math.max(1, months.length - 1)], [0, cell.width]);
  const y = scaleLinear([0, most], [cell.height - 14, 34]);
  const path = line<number>(
    (_value, index) => x(index),
    (value) => y(value),
  );
  const surface = area<number>(
    (_value, index) => x(index),
    y(0),
    (value) => y(value),
  );
  const rows = Math.max(1, Math.ceil(series.length / perRow));
  return (
    <ChartFigure
      title={title}
      description={description}
      width={perRow * cell.width + (perRow - 1) * cell.gap}
      height={rows * (cell.height + cell.gap)}
      columns={[
        { header: monthHead, cell: (row) => showMonth(row.month, language), rowHeader: true },
        ...series.map((one) => ({
          header: one.name,
          cell: (row: { readonly index: number }) => showNumber(one.values[row.index] ?? 0, language),
          kind: 'number' as const,
        })),
      ]}
      rows={months.map((month, index) => ({ month, index }))}
    >
      {series.map((one, place) => (
        <g
          transform={`translate(${String((place % perRow) * (cell.width + cell.gap))} ${String(Math.floor(place / perRow) * (cell.height + cell.gap))})`}
        >
          <text class="wk-chart__name wk-chart__name--small" x="0" y="14">
            {one.name.length > 24 ? `${one.name.slice(0, 22)}…` : one.name}
          </text>
          <text class="wk-chart__tick wk-chart__tick--end" x={cell.width} y="30">
            {showNumber(one.values.at(-1) ?? 0, language)}
          </text>
          <path class="wk-area" d={surface([...one.values]) ?? ''} />
          <path class="wk-line wk-line--1 wk-line--thin" d={path([...one.values]) ?? ''} />
          <line class="wk-grid" x1="0" x2={cell.width} y1={y(0)} y2={y(0)} />
        </g>
      ))}
    </ChartFigure>
  );
}
