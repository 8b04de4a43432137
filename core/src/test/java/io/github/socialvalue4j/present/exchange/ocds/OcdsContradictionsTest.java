package io.github.socialvalue4j.present.exchange.ocds;

import static io.github.socialvalue4j.present.exchange.ocds.OcdsFiles.entries;
import static io.github.socialvalue4j.present.exchange.ocds.OcdsFiles.pack;
import static io.github.socialvalue4j.present.exchange.ocds.OcdsFiles.problems;
import static io.github.socialvalue4j.present.exchange.ocds.OcdsFiles.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialvalue4j.basis.problem.Result;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Releases that have no order of their own and say different things. */
class OcdsContradictionsTest {
  private static final String NOON = "2025-01-01T12:00:00Z";
  private static final String DIFFER = "ocds.releases-differ";

  private static String release(String id, String date, String fields) {
    return "{'ocid': 'o', 'id': '%s', 'date': '%s', 'buyer': {'name': 'A Council'}, %s}"
        .formatted(id, date, fields);
  }

  private static String contract(String fields) {
    return "'contracts': [{'id': 'c1', 'suppliers': [{'id': 's', 'name': 'A Ltd'}], %s}]"
        .formatted(fields);
  }

  private static String worth(String amount) {
    return contract("'value': {'amount': %s, 'currency': 'GBP'}".formatted(amount));
  }

  private static String said(Result<OpenContracts> found) {
    return found.problems().stream()
        .filter(p -> p.code().toString().equals(DIFFER))
        .map(p -> p.severity() + ": " + p.message() + " " + p.remedy())
        .toList()
        .toString();
  }

  @Test
  void twoValuesOfOneInstantAreToldAndNeitherIsTaken() {
    for (List<String> order : List.of(List.of("r1", "r2"), List.of("r2", "r1"))) {
      Result<OpenContracts> found =
          read(
              pack(
                  release(order.get(0), NOON, worth(order.get(0).equals("r1") ? "100" : "250")),
                  release(order.get(1), NOON, worth(order.get(1).equals("r1") ? "100" : "250"))));
      assertThat(entries(found)).containsExactly("contract c1 of A Council: [] [A Ltd]");
      assertThat(said(found))
          .contains(
              "OMISSION: Of contract 'c1' of process 'o', releases of one instant,"
                  + " 2025-01-01T12:00:00Z, say different things: value amount is '100' by release"
                  + " 'r1' and '250' by release 'r2'. None of these was taken; ask the publisher"
                  + " which is right.");
      assertThat(problems(found)).hasSize(1);
    }
  }

  @Test
  void theSameInOtherWordsIsNoContradiction() {
    for (String same :
        List.of(
            worth("100.00"),
            worth("'100'"),
            contract("'value': {'amountGross': 120, 'currency': 'GBP'}"),
            contract("'status': 'ACTIVE'"))) {
      Result<OpenContracts> found =
          read(
              pack(
                  release(
                      "r1", NOON, worth("100").replace("'value'", "'status': 'active', 'value'")),
                  release("r2", "2025-01-01T13:00:00+01:00", same)));
      assertThat(problems(found)).as(same).doesNotContain(DIFFER + " /releases/1/contracts/0");
      assertThat(found.orThrow().contracts().get(0).values()).isNotEmpty();
    }
  }

  @Test
  void aDayAndATimeOnItHaveNoOrderAndTwoDaysHave() {
    for (String time : List.of("2025-01-01T09:00:00Z", "2025-01-01T00:30:00+01:00")) {
      Result<OpenContracts> found =
          read(pack(release("r1", "2025-01-01", worth("1")), release("r2", time, worth("2"))));
      assertThat(entries(found)).containsExactly("contract c1 of A Council: [] [A Ltd]");
      assertThat(said(found)).contains("of one day, 2025-01-01, not all with a time");
    }
    Result<OpenContracts> later =
        read(
            pack(
                release("r1", "2025-01-01", worth("1")),
                release("r2", "2025-01-02T00:00:00Z", worth("2"))));
    assertThat(entries(later)).containsExactly("contract c1 of A Council: [not-stated 2] [A Ltd]");
    assertThat(later.problems()).isEmpty();
  }

  @Test
  void aTimeWithoutAZoneHasNoOrderAmongThoseWithOne() {
    Result<OpenContracts> found =
        read(
            pack(
                release("r1", "2025-01-01T12:00:00", worth("1")),
                release("r2", "2025-01-01T12:30:00Z", worth("2"))));
    assertThat(entries(found)).containsExactly("contract c1 of A Council: [] [A Ltd]");
    assertThat(said(found)).contains("not all name the zone");
    Result<OpenContracts> alike =
        read(
            pack(
                release("r1", "2025-01-01T12:00:00", worth("1")),
                release("r2", "2025-01-01T12:30:00", worth("2"))));
    assertThat(entries(alike)).containsExactly("contract c1 of A Council: [not-stated 2] [A Ltd]");
  }

  @Test
  void whatALaterReleaseSettlesIsNoContradiction() {
    Result<OpenContracts> found =
        read(
            pack(
                release("r1", NOON, worth("1")),
                release("r2", NOON, worth("2")),
                release("r3", "2025-01-02T12:00:00Z", worth("3"))));
    assertThat(entries(found)).containsExactly("contract c1 of A Council: [not-stated 3] [A Ltd]");
    assertThat(found.problems()).isEmpty();
  }

  @Test
  void aTagOfALaterStageDecidesAndThatIsSaid() {
    String amended =
        release("r0", NOON, worth("2")).replace("{'ocid'", "{'tag': ['contractAmendment'], 'ocid'");
    String signed =
        release("r1", NOON, worth("1")).replace("{'ocid'", "{'tag': ['contract'], 'ocid'");
    Result<OpenContracts> found = read(pack(amended, signed));
    assertThat(entries(found)).containsExactly("contract c1 of A Council: [not-stated 2] [A Ltd]");
    assertThat(said(found))
        .contains("WARNING", "'1' by release 'r1' and '2' by release 'r0'")
        .contains("What release 'r0' says was taken, since it tells of a later stage by its tags");
  }

  @Test
  void aCompiledReleaseOfTheInstantIsTakenAndThatIsSaid() {
    Result<OpenContracts> found =
        read(
            "{'records': [{'ocid': 'o', 'releases': ["
                + release("r1", NOON, worth("1"))
                + "], 'compiledRelease': "
                + release("r2", NOON, worth("2"))
                + "}]}");
    assertThat(entries(found)).containsExactly("contract c1 of A Council: [not-stated 2] [A Ltd]");
    assertThat(said(found)).contains("WARNING", "since it holds all that was said");
  }

  @Test
  void whetherItIsInForceIsNotGuessed() {
    Result<OpenContracts> found =
        read(
            pack(
                release("r1", NOON, worth("1").replace("'value'", "'status': 'active', 'value'")),
                release("r2", NOON, contract("'status': 'cancelled'"))));
    assertThat(entries(found)).isEmpty();
    assertThat(found.orThrow().leftOut())
        .extracting(LeftOut::id, LeftOut::reason)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("c1", "of contradictory status"));
    assertThat(found.isPartial()).isTrue();
    assertThat(said(found)).contains("'active' by release 'r1' and 'cancelled' by release 'r2'");
  }

  @Test
  void suppliersDatesAndValuesTakenBackAreTold() {
    String award = "'awards': [{'id': 'a', 'date': '%s', 'suppliers': [{'name': '%s'}],%s}]";
    String value = " 'value': {'amount': 5, 'currency': 'GBP'}";
    Result<OpenContracts> found =
        read(
            pack(
                release("r1", NOON, award.formatted("2025-01-01", "A Ltd", value)),
                release("r2", NOON, award.formatted("2025-02-01", "B Ltd", " 'value': null"))));
    assertThat(entries(found)).containsExactly("award a of A Council: [] []");
    assertThat(found.orThrow().contracts().get(0).signed()).isEmpty();
    assertThat(said(found))
        .contains("suppliers is 'A Ltd' by release 'r1' and 'B Ltd' by release 'r2'")
        .contains("date is '2025-01-01' by release 'r1' and '2025-02-01' by release 'r2'")
        .contains("value is 'amount 5, currency GBP' by release 'r1' and nothing by release 'r2'");
    assertThat(problems(found)).hasSize(3);
  }

  @Test
  void releasesWithoutDatesHaveNoOrder() {
    String one = release("r1", "", worth("1")).replace("'date': '', ", "");
    String two = release("r2", "", worth("2")).replace("'date': '', ", "");
    Result<OpenContracts> found = read(pack(one, two));
    assertThat(entries(found)).containsExactly("contract c1 of A Council: [] [A Ltd]");
    assertThat(said(found)).contains("releases without a date say different things");
  }

  @Test
  void paymentsThatReleasesContradictAreLeftOut() {
    String paid =
        "'implementation': {'transactions': [{'id': 't', 'payee': {'name': 'A Ltd'},"
            + " 'value': {'amount': %s, 'currency': 'GBP'}}]}";
    Result<OpenContracts> found =
        read(
            pack(
                release("r1", NOON, contract(paid.formatted("1"))),
                release("r2", NOON, contract(paid.formatted("2")))));
    assertThat(found.orThrow().payments()).isEmpty();
    assertThat(said(found))
        .contains("payment 't' of contract 'c1'", "'1' by release 'r1' and '2' by release 'r2'");
    assertThat(problems(found))
        .contains("ocds.payment /releases/1/contracts/0/implementation/transactions/0");
  }
}
