import type { ComponentChildren } from 'preact';
import { classes } from './classes.ts';
import { useWords } from './page.ts';
import { DateText } from './values.tsx';

interface TimelineProps {
  readonly entries: readonly TimelineEntry[];
}

export interface TimelineEntry {
  /** A day or a moment. */
  readonly when: string;
  readonly title: ComponentChildren;
  readonly by?: string | undefined;
  readonly detail?: ComponentChildren;
  readonly tone?: 'done' | 'open' | 'late' | undefined;
}

/** What happened, in the order given: a history, or what is still to come. */
export function Timeline({ entries }: TimelineProps) {
  const words = useWords();
  return (
    <ol class="wk-timeline">
      {entries.map((entry) => (
        <li class={classes('wk-timeline__entry', entry.tone && `wk-timeline__entry--${entry.tone}`)}>
          <p class="wk-timeline__when">
            <DateText date={entry.when} time={entry.when.length > 10} />
            {entry.by ? <span> · {words.timelineBy(entry.by)}</span> : null}
          </p>
          <p class="wk-timeline__title">{entry.title}</p>
          {entry.detail ? <div class="wk-timeline__detail">{entry.detail}</div> : null}
        </li>
      ))}
    </ol>
  );
}
