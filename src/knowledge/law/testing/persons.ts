import fc from 'fast-check';
import type { Value } from '../values/value.ts';

/** Facts of a person for the demonstration laws; every second partner has no income. */
export const person: fc.Arbitrary<Record<string, Value>> = fc.record({
  netto_inkomen: fc.nat(300_000),
  heeft_partner: fc.boolean(),
  inkomen_partner: fc.oneof(fc.constant(0), fc.nat(200_000)),
  huur: fc.nat(120_000),
  kosten: fc.nat(60_000),
  ontvangen: fc.nat(80_000),
});

/** A question about one of the demonstration laws. */
export const question = fc
  .constantFrom(
    ['inkomensregeling_zonnedaal', 'inkomenstoeslag'] as const,
    ['inkomensregeling_zonnedaal', 'heeft_recht_op_inkomenstoeslag'] as const,
    ['huurregeling_zonnedaal', 'huurbijdrage'] as const,
    ['huurregeling_zonnedaal', 'heeft_recht_op_huurbijdrage'] as const,
    ['kostenregeling_zonnedaal', 'vergoeding'] as const,
    ['kostenregeling_zonnedaal', 'heeft_recht_op_vergoeding'] as const,
    ['terugvorderingsregeling_zonnedaal', 'terugvordering'] as const,
  )
  .map(([law, output]) => ({ law, outputs: [output], date: '2026-03-01' }));
