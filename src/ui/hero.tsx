import type { ComponentChildren } from 'preact';
import { Heading } from './text.tsx';

interface HeroProps {
  readonly title: string;
  readonly lead: ComponentChildren;
  /** Buttons as links; the first is what most people come for. */
  readonly actions?: ComponentChildren;
}

/** The head of the front page: what this is, and the one thing to do. */
export function Hero({ title, lead, actions }: HeroProps) {
  return (
    <div class="wk-hero">
      <svg class="wk-hero__waves" viewBox="0 0 300 300" aria-hidden="true" focusable="false">
        {[50, 85, 120, 155, 190].map((radius) => (
          <>
            <path class="wk-hero__out" d={arc(radius, 144, 1)} />
            <path class="wk-hero__back" d={arc(radius, 156, 0)} />
          </>
        ))}
      </svg>
      <Heading level={1}>{title}</Heading>
      <p class="wk-hero__lead">{lead}</p>
      {actions ? <div class="wk-hero__actions">{actions}</div> : null}
    </div>
  );
}

function arc(radius: number, height: number, sweep: 0 | 1): string {
  return `M${String(150 - radius)} ${String(height)}a${String(radius)} ${String(radius)} 0 0 ${String(sweep)} ${String(2 * radius)} 0`;
}
