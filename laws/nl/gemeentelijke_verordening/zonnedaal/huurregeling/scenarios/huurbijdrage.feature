Feature: Huurbijdrage Zonnedaal

  Background:
    Given the calculation date is "2026-03-01"
    Given parameter "bsn" is "900000001"

  Scenario Outline: Zonder partner, ook aan beide kanten van de inkomensgrens
    Given the following "persons" data with key "bsn":
      | bsn       | netto_inkomen | heeft_partner | inkomen_partner | huur   |
      | 900000001 | <inkomen>     | false         | 0               | <huur> |
    When I evaluate "huurbijdrage" of "huurregeling_zonnedaal"
    Then output "heeft_recht_op_huurbijdrage" is <recht>
    Then output "huurbijdrage" equals <bijdrage>

    Examples:
      | inkomen | huur  | recht | bijdrage |
      | 100000  | 50000 | true  | 25000    |
      | 80000   | 60000 | true  | 30000    |
      | 100001  | 50000 | true  | 24900    |
      | 160000  | 30000 | true  | 0        |
      | 190000  | 70000 | true  | 22500    |
      | 190001  | 70000 | false | 0        |

  # De partner zonder inkomen: hetzelfde gezinsinkomen, een lagere bijdrage.
  Scenario Outline: Twee verdieners en een verdiener met hetzelfde inkomen
    Given the following "persons" data with key "bsn":
      | bsn       | netto_inkomen | heeft_partner | inkomen_partner | huur  |
      | 900000001 | <inkomen>     | true          | <partner>       | 60000 |
    When I evaluate outputs "rekeninkomen, huurbijdrage" of "huurregeling_zonnedaal"
    Then output "rekeninkomen" equals <rekeninkomen>
    Then output "huurbijdrage" equals <bijdrage>

    Examples:
      | inkomen | partner | rekeninkomen | bijdrage |
      | 80000   | 80000   | 160000       | 20000    |
      | 160000  | 0       | 195000       | 0        |
      | 140000  | 0       | 175000       | 16200    |
      | 139999  | 1       | 140000       | 25000    |
