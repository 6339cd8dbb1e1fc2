import { scaleLinear, scalePoint } from 'd3-scale';
import { area, curveMonotoneX, line } from 'd3-shape';
import { showMonth, type YearMonth } from '../../kernel/dates.ts';
import { usePage } from '../page.ts';
import { showNumber } from '../show.ts';
import { ChartFigure, Legend } from './figure.tsx';

export interface MonthSeries {
  readonly name: string;
  /** One value per month of `months`, in the same order. */
  readonly values: readonly number[];
}

interface MonthChartProps {
  readonly title: string;
  readonly description: string;
  readonly months: readonly YearMonth[];
  readonly series: readonly MonthSeries[];
  readonly monthHead: string;
  /** Fills the surface under the first line. */
  readonly filled?: boolean | undefined;
}

const width = 460;
const height = 220;
const edge = { left: 44, right: 12, top: 12, bottom: 30 };

/** Counts over months as lines, or a surface. */
export function MonthChart({
  title,
  description,
  months,
  series,
  monthHead,
  filled = series.length === 1,
}: MonthChartProps) {
  const { language } = usePage();
  const x = scalePoint(months, [edge.left, width - edge.right]);
  const most = Math.max(1, ...series.flatMap((one) => one.values));
  const y = scaleLinear([0, most], [height - edge.bottom, edge.top]).nice(4);
  const at = (index: number) => x(months[index] ?? '') ?? edge.left;
  const path = line<number>(
    (_value, index) => at(index),
    (value) => y(value),
  ).curve(curveMonotoneX);
  const surface = area<number>(
    (_value, index) => at(index),
    y(0),
    (value) => y(value),
  ).curve(curveMonotoneX);
  const step = Math.max(1, Math.ceil(months.length / 5));
  return (
    <ChartFigure
      title={title}
      description={description}
      width={width}
      height={height}
      legend={series.length > 1 ? <Legend names={series.map((one) => one.name)} /> : null}
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
      {y.ticks(4).map((tick) => (
        <g>
          <line class="wk-grid" x1={edge.left} x2={width - edge.right} y1={y(tick)} y2={y(tick)} />
          <text class="wk-chart__tick wk-chart__tick--end" x={edge.left - 8} y={y(tick) + 4}>
            {showNumber(tick, language)}
          </text>
        </g>
      ))}
      {months.map((month, index) =>
        index % step === 0 ? (
          <text class={`wk-chart__tick ${index === 0 ? '' : 'wk-chart__tick--middle'}`} x={at(index)} y={height - 8}>
            {shortMonth(month, language)}
          </text>
        ) : null,
      )}
      {filled && series[0] ? <path class="wk-area" d={surface([...series[0].values]) ?? ''} /> : null}
      {series.map((one, place) => (
        <path class={`wk-line wk-line--${String((place % 6) + 1)}`} d={path([...one.values]) ?? ''} />
      ))}
    </ChartFigure>
  );
}

function shortMonth(month: YearMonth, language: 'nl' | 'en'): string {
  const [name = '', year = ''] = showMonth(month, language).split(' ');
  return `${name.slice(0, 3)} ${year.slice(2)}`;
}
