import { scaleUtc } from 'd3-scale';
import { showDate, type IsoDate } from '../../kernel/dates.ts';
import { usePage } from '../page.ts';
import { ChartFigure } from './figure.tsx';

export interface DeadlineBar {
  readonly text: string;
  readonly from: IsoDate;
  readonly until: IsoDate;
  /** In words, for the table. */
  readonly state: string;
  readonly tone: 'done' | 'open' | 'late';
}

interface DeadlineChartProps {
  readonly title: string;
  readonly description: string;
  /** Heads of the table: subject, start, deadline, state. */
  readonly heads: readonly [string, string, string, string];
  readonly bars: readonly DeadlineBar[];
  readonly today: IsoDate;
  readonly todayText: string;
}

const width = 460;
const rowHeight = 40;
const top = 24;

/** When things were promised and when they are due, beside today. */
export function DeadlineChart({ title, description, heads, bars, today, todayText }: DeadlineChartProps) {
  const { language } = usePage();
  const days = [today, ...bars.flatMap((bar) => [bar.from, bar.until])].map((day) => Date.parse(`${day}T12:00:00Z`));
  const x = scaleUtc([Math.min(...days), Math.max(...days) + 86_400_000], [4, width - 12]);
  const at = (day: IsoDate) => x(Date.parse(`${day}T12:00:00Z`));
  const height = top + Math.max(1, bars.length) * rowHeight + 22;
  const now = at(today);
  return (
    <ChartFigure
      title={title}
      description={description}
      width={width}
      height={height}
      columns={[
        { header: heads[0], cell: (bar) => bar.text, rowHeader: true },
        { header: heads[1], cell: (bar) => showDate(bar.from, language) },
        { header: heads[2], cell: (bar) => showDate(bar.until, language) },
        { header: heads[3], cell: (bar) => bar.state },
      ]}
      rows={bars}
    >
      {x.ticks(5).map((tick) => (
        <g>
          <line class="wk-grid" x1={x(tick)} x2={x(tick)} y1={top} y2={height - 20} />
          <text class="wk-chart__tick wk-chart__tick--middle" x={x(tick)} y={height - 5}>
            {new Intl.DateTimeFormat(language, { month: 'short', year: '2-digit', timeZone: 'UTC' }).format(tick)}
          </text>
        </g>
      ))}
      {bars.map((bar, place) => (
        <g transform={`translate(0 ${String(top + place * rowHeight)})`}>
          <text class="wk-chart__name" x={Math.min(at(bar.from), width * 0.4)} y="12">
            {bar.text.length > 36 ? `${bar.text.slice(0, 34)}…` : bar.text}
          </text>
          <rect
            class={`wk-due wk-due--${bar.tone}`}
            x={at(bar.from)}
            y="18"
            width={Math.max(4, at(bar.until) - at(bar.from))}
            height="10"
            rx="5"
          />
        </g>
      ))}
      <line class="wk-today" x1={now} x2={now} y1="16" y2={height - 20} />
      <text
        class={`wk-chart__today ${now > width / 2 ? 'wk-chart__tick--end' : ''}`}
        x={now > width / 2 ? now - 5 : now + 5}
        y="12"
      >
        {todayText}
      </text>
    </ChartFigure>
  );
}
