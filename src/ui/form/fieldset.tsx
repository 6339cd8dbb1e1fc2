import type { ComponentChildren } from 'preact';
import { classes } from '../classes.ts';
import { useWords } from '../page.ts';

/** Fields that belong together, under one heading. */
export function Fieldset(props: {
  readonly legend: string;
  readonly help?: string | undefined;
  readonly children: ComponentChildren;
}) {
  return (
    <fieldset class="wk-fieldset">
      <legend class="wk-fieldset__legend">{props.legend}</legend>
      {props.help ? <p class="utrecht-paragraph wk-fieldset__help">{props.help}</p> : null}
      {props.children}
    </fieldset>
  );
}

interface StepsProps {
  readonly steps: readonly { readonly text: string; readonly href?: string | undefined }[];
  /** Counts from 1. */
  readonly current: number;
}

/** Where the person is in a form of several pages; steps already done are links. */
export function Steps({ steps, current }: StepsProps) {
  const words = useWords();
  return (
    <nav class="wk-steps" aria-label={words.stepsLabel}>
      <p class="wk-steps__count">{words.stepOf(current, steps.length)}</p>
      <ol class="wk-steps__list">
        {steps.map((step, index) => {
          const place = index + 1;
          const done = place < current;
          const here = place === current;
          return (
            <li
              class={classes('wk-steps__step', done && 'wk-steps__step--done', here && 'wk-steps__step--here')}
              aria-current={here ? 'step' : undefined}
            >
              <span class="wk-steps__mark" aria-hidden="true">
                {done ? '✓' : place}
              </span>
              {done && step.href ? (
                <a class="utrecht-link" href={step.href}>
                  {step.text}
                </a>
              ) : (
                <span>{step.text}</span>
              )}
              {done ? <span class="wk-spoken"> ({words.stepDone})</span> : null}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
