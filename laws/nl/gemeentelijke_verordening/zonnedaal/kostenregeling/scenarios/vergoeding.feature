Feature: Vergoeding van bijzondere kosten Zonnedaal

  Background:
    Given the calculation date is "2026-03-01"
    Given parameter "bsn" is "900000001"

  Scenario Outline: Draagkracht en vergoeding
    Given the following "persons" data with key "bsn":
      | bsn       | netto_inkomen | heeft_partner | inkomen_partner | huur  | kosten   |
      | 900000001 | <inkomen>     | <samen>       | <partner>       | 50000 | <kosten> |
    When I evaluate "vergoeding" of "kostenregeling_zonnedaal"
    Then the execution succeeds
    Then output "vergoeding" equals <vergoeding>
    Then output "heeft_recht_op_vergoeding" is <recht>
    When I evaluate outputs "draagkracht, vrijstelling" of "kostenregeling_zonnedaal"
    Then output "draagkracht" equals <draagkracht>
    Then output "vrijstelling" equals <vrijstelling>

    Examples:
      | inkomen | samen | partner | kosten | draagkracht | vrijstelling | vergoeding | recht |
      | 80000   | false | 0       | 20000  | 0           | 115000       | 20000      | true  |
      | 100000  | false | 0       | 20000  | 5000        | 115000       | 15000      | true  |
      | 100001  | false | 0       | 20000  | 4950.5      | 115000       | 15050      | true  |
      | 130000  | false | 0       | 5000   | 16250       | 115000       | 0          | false |
      | 100000  | false | 0       | 5001   | 5000        | 115000       | 1          | true  |
      | 80000   | false | 0       | 5000   | 0           | 115000       | 5000       | true  |
      | 80000   | false | 0       | 4999   | 0           | 115000       | 0          | false |
      | 80000   | true  | 80000   | 20000  | 5000        | 160000       | 15000      | true  |
      | 160000  | true  | 0       | 20000  | 22500       | 115000       | 0          | false |
