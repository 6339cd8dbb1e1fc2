import fc from 'fast-check';

/** Inputs of a random law, all from outside. */
export const inputs = { n1: 'amount', n2: 'number', b1: 'boolean', b2: 'boolean', d1: 'date', s1: 'string' } as const;

const small = fc.oneof(fc.integer({ min: -20, max: 20 }), fc.constantFrom(0, 1, 0.5, 2.25, 100));
const operation = (name: string, fields: object): object => ({ operation: name, ...fields });

interface Expressions {
  number: unknown;
  truth: unknown;
  date: unknown;
}

const { number, truth } = fc.letrec<Expressions>((tie) => {
  const [numeric, holds, date] = [tie('number'), tie('truth'), tie('date')];
  const depthSize = 'small' as const;
  return {
    number: fc.oneof(
      { depthSize, withCrossShrink: true },
      small,
      fc.constantFrom('$n1', '$n2'),
      fc
        .tuple(
          fc.constantFrom('ADD', 'SUBTRACT', 'MULTIPLY', 'MIN', 'MAX'),
          fc.array(numeric, { minLength: 1, maxLength: 3 }),
        )
        .map(([name, values]) => operation(name, { values })),
      fc
        .tuple(numeric, fc.constantFrom(2, 4, -5, 0.25))
        .map(([value, by]) => operation('DIVIDE', { values: [value, by] })),
      fc
        .tuple(fc.constantFrom('ROUND', 'CEIL', 'FLOOR'), numeric, fc.constantFrom(-1, 0, 1))
        .map(([name, value, precision]) => operation(name, { value, precision })),
      fc
        .tuple(holds, numeric, numeric)
        .map(([when, then, otherwise]) => operation('IF', { cases: [{ when, then }], default: otherwise })),
      fc.tuple(holds, numeric, holds, numeric, numeric).map(([a, x, b, y, z]) =>
        operation('IF', {
          cases: [
            { when: a, then: x },
            { when: b, then: y },
          ],
          default: z,
        }),
      ),
      fc
        .tuple(date, date, fc.constantFrom('days', 'months', 'years'))
        .map(([from, to, unit]) => operation('DATE_DIFF', { from, to, in: unit })),
      fc.tuple(date, date).map(([birth, day]) => operation('AGE', { date_of_birth: birth, reference_date: day })),
    ),
    truth: fc.oneof(
      { depthSize, withCrossShrink: true },
      fc.boolean(),
      fc.constantFrom('$b1', '$b2'),
      fc
        .tuple(
          fc.constantFrom('GREATER_THAN', 'LESS_THAN', 'GREATER_THAN_OR_EQUAL', 'LESS_THAN_OR_EQUAL', 'EQUALS'),
          numeric,
          numeric,
        )
        .map(([name, subject, value]) => operation(name, { subject, value })),
      fc
        .tuple(fc.constantFrom('GREATER_THAN', 'LESS_THAN_OR_EQUAL', 'EQUALS'), date, date)
        .map(([name, subject, value]) => operation(name, { subject, value })),
      fc
        .tuple(fc.constantFrom('AND', 'OR'), fc.array(holds, { minLength: 1, maxLength: 3 }))
        .map(([name, conditions]) => operation(name, { conditions })),
      holds.map((value) => operation('NOT', { value })),
      fc.tuple(holds, fc.boolean()).map(([subject, value]) => operation('EQUALS', { subject, value })),
      fc.subarray(['ja', 'nee', 'soms'], { minLength: 1 }).map((values) => operation('IN', { subject: '$s1', values })),
      fc.constantFrom('ja', 'nee').map((value) => operation('EQUALS', { subject: '$s1', value })),
    ),
    date: fc.oneof(
      { depthSize, withCrossShrink: true },
      fc.constantFrom('$d1', '2024-02-29', '2025-06-30', '$referencedate.iso'),
      fc
        .tuple(date, fc.integer({ min: -30, max: 30 }), fc.constantFrom('years', 'months', 'weeks', 'days'))
        .map(([day, amount, unit]) => operation('DATE_ADD', { date: day, [unit]: amount })),
    ),
  };
});

/** The text of a law with random expressions: a condition, a number that may use it, and a number that uses both. */
export const randomLaw = fc.tuple(truth, number, number, truth).map(([condition, one, other, last]) => {
  const use = (name: string, then: unknown): object =>
    operation('IF', { cases: [{ when: name, then }], default: '$number' });
  const actions = [
    { output: 'condition', value: condition },
    { output: 'number', value: one },
    { output: 'both', value: use('$condition', other) },
    {
      output: 'verdict',
      value: operation('AND', { conditions: [last, operation('GREATER_THAN', { subject: '$both', value: 3 })] }),
    },
  ];
  const input = Object.entries(inputs).map(([name, type]) => ({ name, type, source: {} }));
  const execution = { input, output: actions.map(({ output }) => ({ name: output, type: 'number' })), actions };
  return JSON.stringify({
    $id: 'random',
    regulatory_layer: 'WET',
    publication_date: '2025-01-01',
    articles: [{ number: '1', text: 'x', machine_readable: { execution } }],
  });
});

/** Values for the inputs. */
export const randomFacts = fc.record({
  n1: fc.integer({ min: -40, max: 40 }),
  n2: fc.integer({ min: -40, max: 40 }),
  b1: fc.boolean(),
  b2: fc.boolean(),
  d1: fc
    .date({ min: new Date('2000-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  s1: fc.constantFrom('ja', 'nee', 'soms', 'nooit'),
});
