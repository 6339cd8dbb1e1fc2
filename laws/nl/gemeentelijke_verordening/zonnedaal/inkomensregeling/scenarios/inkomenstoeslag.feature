Feature: Inkomenstoeslag Zonnedaal

  Background:
    Given the calculation date is "2026-03-01"
    Given parameter "bsn" is "900000001"

  Scenario Outline: Een aanvrager zonder partner
    Given the following "persons" data with key "bsn":
      | bsn       | netto_inkomen | heeft_partner | inkomen_partner |
      | 900000001 | <inkomen>     | false         | 0               |
    When I evaluate "inkomenstoeslag" of "inkomensregeling_zonnedaal"
    Then the execution succeeds
    Then output "heeft_recht_op_inkomenstoeslag" is <recht>
    Then output "inkomenstoeslag" equals <toeslag>

    Examples:
      | inkomen | recht | toeslag |
      | 0       | true  | 25000   |
      | 52500   | true  | 25000   |
      | 52501   | true  | 25000   |
      | 60000   | true  | 22000   |
      | 100001  | true  | 6000    |
      | 114999  | true  | 100     |
      | 115000  | false | 0       |
      | 200000  | false | 0       |

  Scenario Outline: Een aanvrager met een partner
    Given the following "persons" data with key "bsn":
      | bsn       | netto_inkomen | heeft_partner | inkomen_partner |
      | 900000001 | <inkomen>     | true          | <partner>       |
    When I evaluate "inkomenstoeslag" of "inkomensregeling_zonnedaal"
    Then output "inkomenstoeslag" equals <toeslag>

    Examples:
      | inkomen | partner | toeslag |
      | 80000   | 40000   | 16000   |
      | 120000  | 0       | 16000   |
      | 159999  | 0       | 100     |
      | 80000   | 80000   | 0       |

  Scenario: De norm en het toetsinkomen
    Given the following "persons" data with key "bsn":
      | bsn       | netto_inkomen | heeft_partner | inkomen_partner |
      | 900000001 | 90000         | true          | 30000           |
    When I evaluate outputs "toetsinkomen, norm, norm_zonder_partner" of "inkomensregeling_zonnedaal"
    Then output "toetsinkomen" equals 120000
    Then output "norm" equals 160000
    Then output "norm_zonder_partner" equals 115000

  Scenario: Zonder inkomen is niets te berekenen
    When I evaluate "inkomenstoeslag" of "inkomensregeling_zonnedaal"
    Then the execution fails with "Variable not found: heeft_partner"
