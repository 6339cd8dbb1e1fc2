/** A small rule as a law file; the same rule stands below as a function. */
export const smallRule = `
$schema: https://raw.githubusercontent.com/MinBZK/regelrecht/refs/tags/schema-v0.5.6/schema/v0.5.6/schema.json
$id: small_rule
regulatory_layer: BELEIDSREGEL
publication_date: '2025-01-01'
url: https://zonnedaal.example/small-rule
articles:
  - number: '1'
    text: Wie minder verdient dan de norm en weinig vermogen heeft, krijgt het verschil tot een maximum.
    url: https://zonnedaal.example/small-rule#1
    machine_readable:
      definitions:
        norm: 160000
        grens: 750000
        hoogste: 25000
      execution:
        parameters:
          - { name: inkomen, type: amount }
          - { name: vermogen, type: amount }
        output:
          - { name: recht, type: boolean }
          - { name: bijdrage, type: amount }
        actions:
          - output: recht
            value:
              operation: AND
              conditions:
                - { operation: LESS_THAN, subject: $inkomen, value: $norm }
                - { operation: LESS_THAN_OR_EQUAL, subject: $vermogen, value: $grens }
          - output: bijdrage
            value:
              operation: IF
              cases:
                - when: $recht
                  then:
                    operation: MIN
                    values:
                      - $hoogste
                      - operation: SUBTRACT
                        values: [$norm, $inkomen]
              default: 0
`;

export interface Person {
  readonly inkomen: number;
  readonly vermogen: number;
}

const norm = 160_000;
const grens = 750_000;
const hoogste = 25_000;

/** The rule as a programmer would write it. */
export function byHand({ inkomen, vermogen }: Person): number {
  const recht = inkomen < norm && vermogen <= grens;
  return recht ? Math.min(hoogste, norm - inkomen) : 0;
}

/** The rule by hand, with both outcomes, as the engine gives them. */
export function byHandBoth({ inkomen, vermogen }: Person): { recht: boolean; bijdrage: number } {
  const recht = inkomen < norm && vermogen <= grens;
  return { recht, bijdrage: recht ? Math.min(hoogste, norm - inkomen) : 0 };
}
