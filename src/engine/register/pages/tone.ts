import type { Tone } from '../../../ui/index.ts';
import type { StateDefinition } from '../definition/definition.ts';

const tones: Record<StateDefinition<string>['tone'], Tone> = {
  neutral: 'neutral',
  busy: 'info',
  good: 'positive',
  bad: 'negative',
};

export function toneOf(tone: StateDefinition<string>['tone'] | undefined): Tone {
  return tone ? tones[tone] : 'neutral';
}
