import { usePage, useWords } from './page.ts';
import { showNumber } from './show.ts';

interface ProgressProps {
  readonly label: string;
  readonly done: number;
  readonly total: number;
}

/** How far something is, as a bar and in words. */
export function ProgressBar({ label, done, total }: ProgressProps) {
  const { language } = usePage();
  const words = useWords();
  const text = words.progressOf(showNumber(done, language), showNumber(total, language));
  return (
    <div class="wk-progress">
      <div class="wk-progress__head">
        <span>{label}</span>
        <span class="wk-number">{text}</span>
      </div>
      <progress class="wk-progress__bar" value={done} max={Math.max(total, 1)} aria-label={label}>
        {text}
      </progress>
    </div>
  );
}
