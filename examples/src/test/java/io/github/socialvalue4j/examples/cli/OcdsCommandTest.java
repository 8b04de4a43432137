package io.github.socialvalue4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OcdsCommandTest {
  private static final String PACKAGE =
      """
      {"releases": [{"ocid": "ocds-x-1", "date": "2026-04-01T00:00:00Z", "buyer": {"name": "Council"},
        "parties": [{"id": "s", "name": "Harbour Works", "roles": ["supplier"]}],
        "awards": [{"id": "a", "suppliers": [{"id": "s", "name": "Harbour Works"}]}],
        "contracts": [{"id": "c", "awardID": "a", "title": "Quay",
          "value": {"amount": 100.5, "amountGross": 120.6, "currency": "GBP"}}]}]}
      """;

  @Test
  void listsContractsAndSuppliers() {
    Ran ran = Ran.with(PACKAGE, "ocds", "-", "--largest", "100");

    assertThat(ran.exit()).isZero();
    assertThat(ran.out())
        .contains("\"basis\": \"net\"")
        .contains("\"amount\": \"120.6\"")
        .contains("\"crosses\": true");
  }

  @Test
  void statesThemForPeople() {
    Ran ran = Ran.with(PACKAGE, "ocds", "-", "--statement", "text");

    assertThat(ran.exit()).isZero();
    assertThat(ran.out()).contains("c, Quay", "GBP 100.50", "Harbour Works");
  }

  @Test
  void refusesWhatItCannotRead() {
    assertThat(Ran.with("{}", "ocds", "-").exit()).isEqualTo(2);
    assertThat(Ran.with(PACKAGE, "ocds", "-", "--largest", "much").exit()).isEqualTo(64);
    assertThat(Ran.with("", "ocds", "not-there.json").exit()).isEqualTo(64);
  }
}
