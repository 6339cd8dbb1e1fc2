import { scaleLinear } from 'd3-scale';
import { usePage } from '../page.ts';
import { showNumber } from '../show.ts';
import { ChartFigure } from './figure.tsx';

interface BarChartProps {
  readonly title: string;
  readonly description: string;
  /** Heads of the two columns of the table. */
  readonly heads: readonly [string, string];
  readonly bars: readonly { readonly text: string; readonly value: number; readonly accent?: boolean | undefined }[];
  /** How a value is written; as a whole number where absent. */
  readonly show?: ((value: number) => string) | undefined;
}

const width = 460;
const rowHeight = 42;

/** Bars that lie, each with its name above it: readable with long names and on a phone. */
export function BarChart({ title, description, heads, bars, show }: BarChartProps) {
  const { language } = usePage();
  const write = show ?? ((value: number) => showNumber(value, language));
  const most = Math.max(1, ...bars.map((bar) => bar.value));
  const length = scaleLinear([0, most], [0, width - 90]);
  return (
    <ChartFigure
      title={title}
      description={description}
      width={width}
      height={Math.max(1, bars.length) * rowHeight}
      columns={[
        { header: heads[0], cell: (bar) => bar.text, rowHeader: true },
        { header: heads[1], cell: (bar) => write(bar.value), kind: 'number' },
      ]}
      rows={bars}
    >
      {bars.map((bar, place) => {
        const size = Math.max(bar.value > 0 ? 2 : 0, length(bar.value));
        return (
          <g transform={`translate(0 ${String(place * rowHeight)})`}>
            <text class="wk-chart__name" x="0" y="14">
              {bar.text}
            </text>
            <rect
              class={bar.accent ? 'wk-bar wk-bar--accent' : 'wk-bar'}
              x="0"
              y="19"
              width={size.toFixed(1)}
              height="13"
              rx="3"
            />
            <text class="wk-chart__value" x={(size + 8).toFixed(1)} y="30">
              {write(bar.value)}
            </text>
          </g>
        );
      })}
    </ChartFigure>
  );
}
