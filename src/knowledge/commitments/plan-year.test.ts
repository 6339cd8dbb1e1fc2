import { describe, expect, it } from 'vitest';
import { planYearIn } from './plan-year.ts';

describe('planYearIn', () => {
  it('takes the year that is named most, and the later of two', () => {
    expect(planYearIn(['In 2023 starten we.', 'In 2023 en 2024 bouwen we.'])).toBe(2023);
    expect(planYearIn(['Van 2023 naar 2024.', 'Geen jaar.'])).toBe(2024);
  });

  it('counts the title for more', () => {
    const text = `Jaarplan 2027\n\n${'Wij doen ons werk. '.repeat(40)}In 2025 en in 2025 was het druk.`;
    expect(planYearIn([text])).toBe(2027);
  });

  it('finds none where only other numbers stand', () => {
    expect(planYearIn(['Er komen 2025,5 euro en 12.2024 banken.', ''])).toBeUndefined();
  });
});
