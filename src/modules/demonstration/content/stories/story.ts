/** One story that many people tell, as pieces from which single signals are written. Slots stand in braces: see `slots.ts`. */
export interface Story {
  readonly key: string;
  /** How many signals tell it. */
  readonly count: number;
  readonly organisation: string;
  readonly severity: 'annoying' | 'serious' | 'urgent';
  /** What happens; each on its own enough to know the story. */
  readonly facts: readonly string[];
  /** What it does to people. */
  readonly effects: readonly string[];
  /** What they ask for. */
  readonly asks: readonly string[];
  /** Whole stories in English. */
  readonly english?: readonly string[];
  /** `steady` over the whole period, `growing` towards today, `fading` since a change, `emerging` in the last weeks. */
  readonly course?: 'steady' | 'growing' | 'fading' | 'emerging';
  /** Where it happens, when only in one place. */
  readonly place?: string;
}

export const allowances = 'Dienst Huishoudtoelagen';
export const illness = 'Uitvoeringsbureau Werk en Ziekte';
export const waterkant = 'gemeente Waterkant';
export const zandermeer = 'gemeente Zandermeer';
