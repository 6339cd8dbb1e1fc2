import { usePage } from '../../../ui/index.ts';
import { libraryTexts } from '../texts/index.ts';

const size = 420;
const middle = size / 2;
const radius = 150;
const names = ['plan', 'practice', 'signal', 'hardship', 'solution', 'answer', 'report'] as const;

/** The loop as a circle; who listens to the page hears the same in one sentence, and the steps beside it say more. */
export function LoopPicture() {
  const t = libraryTexts(usePage().language).home;
  return (
    <svg class="wk-loop" viewBox={`0 0 ${String(size)} ${String(size)}`} role="img" aria-label={t.picture}>
      <g class="wk-loop__ring">
        {names.map((_, place) => (
          <>
            <path d={arcAfter(place)} />
            <path class="wk-loop__head" d={headAt(place)} />
          </>
        ))}
      </g>
      {[18, 34, 50].map((r) => (
        <circle class="wk-loop__wave" cx={middle} cy={middle} r={r} />
      ))}
      {names.map((name, place) => {
        const { x, y } = pointAt(angleOf(place));
        return (
          <g class={name === 'signal' || name === 'answer' ? 'wk-loop__step wk-loop__step--people' : 'wk-loop__step'}>
            <circle cx={x} cy={y} r={41} />
            <text x={x} y={y + 5} text-anchor="middle">
              {name === 'report' ? t.loop.reportShort : t.loop[name]}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** The steps of the loop in words, as a list. */
export function LoopSteps() {
  const { loop } = libraryTexts(usePage().language).home;
  return (
    <ol class="wk-loop-steps">
      {names.map((name) => (
        <li>
          <strong>{loop[name]}</strong>
          <span>{loop[`${name}Text`]}</span>
        </li>
      ))}
    </ol>
  );
}

function angleOf(place: number): number {
  return (place / names.length) * 2 * Math.PI - Math.PI / 2;
}

function pointAt(angle: number): { readonly x: number; readonly y: number } {
  return { x: round(middle + radius * Math.cos(angle)), y: round(middle + radius * Math.sin(angle)) };
}

const gap = 0.285;

/** The stretch of the ring from one step to the next. */
function arcAfter(place: number): string {
  const from = pointAt(angleOf(place) + gap);
  const to = pointAt(angleOf(place + 1) - gap - 0.06);
  return `M${from.x} ${from.y}A${radius} ${radius} 0 0 1 ${to.x} ${to.y}`;
}

/** The arrow's head at the end of a stretch, along the ring. */
function headAt(place: number): string {
  const angle = angleOf(place + 1) - gap - 0.01;
  const tip = pointAt(angle);
  const along = { x: -Math.sin(angle), y: Math.cos(angle) };
  const back = { x: tip.x - 12 * along.x, y: tip.y - 12 * along.y };
  const side = { x: 6 * Math.cos(angle), y: 6 * Math.sin(angle) };
  const corners = [tip, { x: back.x + side.x, y: back.y + side.y }, { x: back.x - side.x, y: back.y - side.y }];
  return `M${corners.map(({ x, y }) => `${round(x)} ${round(y)}`).join('L')}Z`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
