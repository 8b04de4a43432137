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
  void drawsUpTheBaselineOfPayments() {
    String paid =
        PACKAGE.replace(
            "\"title\": \"Quay\",",
            "\"title\": \"Quay\", \"implementation\": {\"transactions\": [{\"id\": \"t\","
                + " \"date\": \"2026-05-01\", \"payee\": {\"id\": \"s\"},"
                + " \"value\": {\"amount\": 40, \"currency\": \"GBP\"}}]},");
    Ran ran = Ran.with(paid, "ocds", "-", "--payments");

    assertThat(ran.exit()).isZero();
    assertThat(ran.out()).contains("spend-baseline-result", "\"value\": \"40\"", "Harbour Works");
    assertThat(Ran.with(PACKAGE, "ocds", "-").out()).contains("\"payments\": []");
  }

  @Test
  void ranksByTheBasisThatIsAskedFor() {
    Ran ran = Ran.with(PACKAGE, "ocds", "-", "--largest", "100", "--basis", "gross");

    assertThat(ran.out()).contains("\"basis\": \"gross\"", "\"value\": \"120.6\"");
    assertThat(Ran.with(PACKAGE, "ocds", "-", "--largest", "1", "--basis", "x").exit())
        .isEqualTo(64);
  }

  @Test
  void refusesOptionsThatDoNotGoTogether() {
    assertThat(Ran.with(PACKAGE, "ocds", "-", "--basis", "net").exit()).isEqualTo(64);
    assertThat(Ran.with(PACKAGE, "ocds", "-", "--payments", "--largest", "1").exit()).isEqualTo(64);
    assertThat(Ran.with(PACKAGE, "ocds", "-", "--definition", "x.json").exit()).isEqualTo(64);
  }

  @Test
  void refusesWhatItCannotRead() {
    assertThat(Ran.with("{}", "ocds", "-").exit()).isEqualTo(2);
    assertThat(Ran.with(PACKAGE, "ocds", "-", "--largest", "much").exit()).isEqualTo(64);
    assertThat(Ran.with("", "ocds", "not-there.json").exit()).isEqualTo(64);
  }
}
