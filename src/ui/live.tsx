import type { ComponentChildren } from 'preact';

interface LiveProps {
  readonly id: string;
  /** Address of an ordinary page that holds an element with the same id; the text typed goes along as `q`. */
  readonly source: string;
  /** The id of the field that is watched: `f-story` for `story` in a form without an id of its own. */
  readonly field: string;
  /** Fewest characters before anything is asked; 20 where absent. */
  readonly least?: number | undefined;
  /** What stands here without JavaScript, and at first. */
  readonly children?: ComponentChildren;
}

/** A part of the page that follows what is being typed, where the browser can. */
export function Live({ id, source, field, least, children }: LiveProps) {
  return (
    <div id={id} class="wk-live" aria-live="polite" data-live={source} data-live-field={field} data-live-least={least}>
      {children}
    </div>
  );
}
