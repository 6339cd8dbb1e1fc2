import type { Language } from '../../kernel/dates.ts';
import { showNumber } from '../../ui/index.ts';
import type { Figure } from './figures.ts';

const number = /\d[\d,]*(?:\.\d+)?/g;

/** A written figure as a value; percentages as a share between 0 and 1. */
export function valueOf(written: string): number {
  const value = Number((written.match(number)?.[0] ?? '').replaceAll(',', ''));
  return written.includes('%') ? value / 100 : value;
}

/** A written figure as people of a language write it: `0.920` is `0,920` in Dutch. */
export function sayFigure(written: string, language: Language): string {
  if (language === 'en') return written;
  return written.replace(number, (one) => {
    const decimals = one.split('.')[1] ?? '';
    const whole = showNumber(Number(one.split('.')[0]?.replaceAll(',', '')), language);
    return decimals === '' ? whole : `${whole},${decimals}`;
  });
}

export type Verdict = 'reached' | 'not-reached' | 'better' | 'not-better' | null;

/** Whether the aim is reached, or where there is none whether it is better than what stands beside it. */
export function verdictOn({ ours, aim, beside, better }: Figure): Verdict {
  const least = aim ?? beside?.figure;
  if (least === undefined) return null;
  const difference = valueOf(ours) - valueOf(least);
  const good = better === 'higher' ? difference >= 0 : difference <= 0;
  if (aim !== undefined) return good ? 'reached' : 'not-reached';
  return good ? 'better' : 'not-better';
}
