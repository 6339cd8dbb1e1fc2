Feature: Terugvordering Zonnedaal

  Background:
    Given the calculation date is "2026-03-01"
    Given parameter "bsn" is "900000001"
    Given parameter "besluitdatum" is "2026-01-31"

  Scenario Outline: Te veel ontvangen
    Given the following "persons" data with key "bsn":
      | bsn       | netto_inkomen | heeft_partner | inkomen_partner | huur  | ontvangen   |
      | 900000001 | 100000        | false         | 0               | 50000 | <ontvangen> |
    When I evaluate "terugvordering" of "terugvorderingsregeling_zonnedaal"
    Then output "te_veel_ontvangen" equals <verschil>
    Then output "terugvordering" equals <terug>
    When I evaluate "termijnbedrag" of "terugvorderingsregeling_zonnedaal"
    Then output "termijnbedrag" equals <termijn>
    Then output "uiterste_betaaldatum" equals "2026-03-14"

    # Recht: 6000 inkomenstoeslag en 25000 huurbijdrage.
    Examples:
      | ontvangen | verschil | terug | termijn |
      | 31000     | 0        | 0     | 0       |
      | 20000     | 0        | 0     | 0       |
      | 45999     | 14999    | 0     | 0       |
      | 46000     | 15000    | 15000 | 5000    |
      | 80000     | 49000    | 49000 | 5000    |

  Scenario: Een lage terugvordering wordt in een keer betaald
    Given the following "persons" data with key "bsn":
      | bsn       | netto_inkomen | heeft_partner | inkomen_partner | huur  | ontvangen |
      | 900000001 | 400000        | false         | 0               | 50000 | 15099     |
    When I evaluate "termijnbedrag" of "terugvorderingsregeling_zonnedaal"
    Then output "termijnbedrag" equals 15000
