package io.github.socialvalue4j.present.exchange.ocds;

import static io.github.socialvalue4j.present.exchange.ocds.OcdsFiles.deal;
import static io.github.socialvalue4j.present.exchange.ocds.OcdsFiles.entries;
import static io.github.socialvalue4j.present.exchange.ocds.OcdsFiles.pack;
import static io.github.socialvalue4j.present.exchange.ocds.OcdsFiles.problems;
import static io.github.socialvalue4j.present.exchange.ocds.OcdsFiles.read;
import static io.github.socialvalue4j.present.exchange.ocds.OcdsFiles.release;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.problem.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands twice, and ids that look alike. */
class OcdsRepeatsTest {
  private static String paid(String id, String day, String amount) {
    return "{'id': '%s', 'date': '%s', 'payee': {'name': 'A Ltd'}, 'value': {'amount': %s,"
            .formatted(id, day, amount)
        + " 'currency': 'GBP'}}";
  }

  private static String contract(String... payments) {
    return "'contracts': [{'id': 'c', 'suppliers': [{'name': 'A Ltd'}], 'value': {'amount': 9,"
        + " 'currency': 'GBP'}, 'implementation': {'transactions': ["
        + String.join(", ", payments)
        + "]}}]";
  }

  private static List<String> amounts(Result<OpenContracts> found) {
    return found.orThrow().payments().stream().map(p -> p.value().toString()).toList();
  }

  private static String messages(Result<OpenContracts> found) {
    return found.problems().stream().map(Problem::toString).toList().toString();
  }

  @Test
  void thePaymentThatStandsTwiceInOneListCountsOnce() {
    for (String id : List.of("t", "")) {
      String one = paid(id, "2025-02-01", "10");
      Result<OpenContracts> found = read(pack(release("o", "2025-01-01", contract(one, one))));
      assertThat(amounts(found)).containsExactly("GBP 10.00");
      assertThat(found.orThrow().seen().payments()).isEqualTo(2);
      assertThat(found.orThrow().leftOutInWords()).isEqualTo("1 payment");
      assertThat(problems(found))
          .contains("ocds.repeated /releases/0/contracts/0/implementation/transactions/1");
    }
  }

  @Test
  void thePaymentThatTwoReleasesTellCountsOnceAndIsNoted() {
    Result<OpenContracts> found =
        read(
            pack(
                release("o", "2025-03-01", contract(paid("t", "2025-02-01", "10"))),
                release("o", "2025-04-01", contract(paid("t", "2025-02-01", "12")))));
    assertThat(amounts(found)).containsExactly("GBP 12.00");
    assertThat(found.problems())
        .singleElement()
        .satisfies(p -> assertThat(p.severity()).isEqualTo(Severity.NOTE))
        .asString()
        .contains("A payment is told again by another release of its process.");
  }

  @Test
  void paymentsOfOneIdThatDifferInValueAloneAreNotTaken() {
    Result<OpenContracts> found =
        read(
            pack(
                release(
                    "o",
                    "2025-01-01",
                    contract(paid("t", "2025-02-01", "10"), paid("t", "2025-02-01", "12")))));
    assertThat(amounts(found)).isEmpty();
    assertThat(found.isPartial()).isTrue();
    assertThat(messages(found))
        .contains("2 payments of this contract have the id 't'", "'GBP 10' and 'GBP 12'");
  }

  @Test
  void paymentsOfOneIdAndTwoDaysAreTwoAndThatIsSaid() {
    Result<OpenContracts> found =
        read(
            pack(
                release(
                    "o",
                    "2025-01-01",
                    contract(paid("t", "2025-02-01", "10"), paid("t", "2025-03-01", "12")))));
    assertThat(amounts(found)).containsExactly("GBP 10.00", "GBP 12.00");
    assertThat(messages(found)).contains("2 payments of this contract have the id 't'.");
  }

  @Test
  void contractsAndAwardsThatStandTwiceCountOnce() {
    String deal = deal("1", "A Ltd", "5");
    String twice =
        deal.replaceAll("'awards': \\[(.*?\\]\\})\\]", "'awards': [$1, $1]")
            .replaceAll("'contracts': \\[(.*)\\]$", "'contracts': [$1, $1]");
    Result<OpenContracts> found =
        read(pack(release("o", "2025-01-01", twice), release("o", "2025-01-02", twice)));
    assertThat(entries(found)).containsExactly("contract c1 of A Council: [not-stated 5] [A Ltd]");
    assertThat(found.orThrow().leftOutInWords()).isEqualTo("1 contract and 1 award");
    assertThat(found.orThrow().seen().contracts()).isEqualTo(2);
  }

  @Test
  void processesWhoseIdsLookAlikeAreTwoAndThatIsSaid() {
    for (String other : List.of("OCDS-1", "ocds\u20131", "ocd\u0455-1", "ocds-\u200b1")) {
      Result<OpenContracts> found =
          read(
              pack(
                  release("ocds-1", "2025-01-01", deal("1", "A Ltd", "5")),
                  release(other, "2025-01-02", deal("1", "A Ltd", "6"))));
      assertThat(found.orThrow().contracts()).hasSize(2);
      assertThat(messages(found)).as(other).contains("These process ids look alike", "'ocds-1'");
    }
  }

  @Test
  void whiteSpaceAroundAnOcidIsTakenAwayAndNamed() {
    Result<OpenContracts> found =
        read(
            pack(
                release("o", "2025-01-01", deal("1", "A Ltd", "5")),
                release("o", "2025-01-02", deal("1", "A Ltd", "6"))
                    .replace("'ocid': 'o'", "'ocid': ' o '")));
    assertThat(entries(found)).containsExactly("contract c1 of A Council: [not-stated 6] [A Ltd]");
    assertThat(problems(found)).containsExactly("ocds.ids-alike /releases/1/ocid");
  }

  @Test
  void anAwardWhoseIdLooksLikeTheOneOfAContractIsNotCountedBesideIt() {
    Result<OpenContracts> found =
        read(
            pack(
                release(
                    "o",
                    "2025-01-01",
                    deal("1", "A Ltd", "5").replace("'awardID': 'a1'", "'awardID': 'A1'"))));
    assertThat(entries(found)).containsExactly("contract c1 of A Council: [not-stated 5] []");
    assertThat(found.orThrow().leftOut())
        .extracting(LeftOut::reason)
        .containsExactly("a contract of the process names 'A1', which looks alike");
    assertThat(found.isPartial()).isTrue();
  }

  @Test
  void contractsOfOneProcessWhoseIdsLookAlikeAreNamed() {
    Result<OpenContracts> found =
        read(
            pack(
                release(
                    "o",
                    "2025-01-01",
                    "'contracts': [{'id': 'C-1', 'suppliers': [{'name': 'A'}], 'value': {'amount':"
                        + " 1, 'currency': 'GBP'}}, {'id': 'c-1', 'suppliers': [{'name': 'A'}],"
                        + " 'value': {'amount': 1, 'currency': 'GBP'}}]")));
    assertThat(found.orThrow().contracts()).hasSize(2);
    assertThat(messages(found))
        .contains(
            "ids of contracts of one process look alike and are not the same: 'C-1' and 'c-1'");
  }

  @Test
  void theSameContractUnderTwoProcessesIsNamed() {
    String deal = deal("onn-77", "A Ltd", "5");
    Result<OpenContracts> found =
        read(pack(release("o", "2025-01-01", deal), release("p", "2025-01-01", deal)));
    assertThat(found.orThrow().contracts()).hasSize(2);
    assertThat(messages(found))
        .contains("has the id, the buyer, the value and the suppliers of one of process 'o'");
  }

  @Test
  void valuesOfDifferentBasesAreNamedTogether() {
    String value = "'awards': [{'id': 'a', 'suppliers': [{'name': 'A'}], 'value': {%s}}]";
    Result<OpenContracts> found =
        read(
            pack(
                release("o", "2025-01-01", value.formatted("'amountNet': 1, 'currency': 'GBP'")),
                release("p", "2025-01-01", value.formatted("'amountGross': 1, 'currency': 'GBP'")),
                release("q", "2025-01-01", value.formatted("'amount': 1, 'currency': 'GBP'"))));
    assertThat(messages(found))
        .contains(
            "WARNING ocds.mixed-basis",
            "1 with a net value, 1 with a gross value alone and 1 of which nobody says");
    assertThat(found.isComplete()).isTrue();
  }

  @Test
  void everythingReadsAsASentenceOnOneLine() {
    OpenContracts found =
        read(pack(
                release(
                    "o",
                    "2025-01-01",
                    contract(paid("t", "2025-02-01", "10"))
                        .replace("'amount': 9", "'amount': 9, 'amountGross': 11"))))
            .orThrow();
    assertThat(found.contracts().get(0))
        .hasToString(
            "contract c of process o: GBP 9.00 net and GBP 11.00 gross, by A Ltd for A Council");
    assertThat(found.payments().get(0))
        .hasToString(
            "payment t under contract c of process o: GBP 10.00, net or gross not stated from A"
                + " Council to A Ltd on 2025-02-01");
    assertThat(new LeftOut(EntryKind.AWARD, "o", "a", "cancelled", ""))
        .hasToString("award a of process o left out: cancelled");
    assertThat(found.seen())
        .hasToString(
            "1 package, no records, 1 release of 1 process, no tenders, no lots, no awards, 1"
                + " contract and 1 payment");
    assertThat(found.toString()).startsWith("1 contract, 0 awards without a contract, 1 payment");
  }

  @Test
  void aSupplierWhomALaterReleaseDoesNotNameIsSaidToBeListedStill() {
    String award =
        "'awards': [{'id': 'a', 'suppliers': [{'id': '%s', 'name': '%s'}], 'value': {'amount': 1,"
            + " 'currency': 'GBP'}}]";
    Result<OpenContracts> found =
        read(
            pack(
                release("o", "2025-01-01", award.formatted("s1", "Alpha")),
                release("o", "2025-01-02", award.formatted("s2", "Beta"))));
    assertThat(entries(found))
        .containsExactly("award a of A Council: [not-stated 1] [Alpha, Beta]");
    assertThat(problems(found)).containsExactly("ocds.suppliers-joined /releases/1/awards/0");
  }

  @Test
  void aContractThatIsNotWorthWhatItsAwardIsIsNamed() {
    String deal =
        deal("1", "A Ltd", "250")
            .replace("'suppliers'", "'value': {'amount': 100, 'currency': 'GBP'}, 'suppliers'");
    Result<OpenContracts> found = read(pack(release("o", "2025-01-01", deal)));
    assertThat(entries(found))
        .containsExactly("contract c1 of A Council: [not-stated 250] [A Ltd]");
    assertThat(messages(found))
        .contains("The contract is worth GBP 250.00 and its award GBP 100.00.");
  }

  @Test
  void aPaymentUnderTwoContractsIsNamed() {
    for (String id : List.of("TX-1", "1")) {
      String both =
          contract(paid(id, "2025-02-01", "10"))
              .replaceAll("'contracts': \\[(.*)\\]$", "'contracts': [$1, $1]")
              .replaceFirst("'id': 'c'", "'id': 'd'");
      Result<OpenContracts> found = read(pack(release("o", "2025-01-01", both)));
      assertThat(amounts(found)).containsExactly("GBP 10.00", "GBP 10.00");
      assertThat(messages(found))
          .contains("Payment '" + id + "' of GBP 10.00 stands under contract 'd'");
    }
  }

  @Test
  void whoHasAnIdentifierInOneNoticeOnlyIsNamed() {
    String party =
        "'parties': [{'id': '%s', 'name': '%s'%s}], 'awards': [{'id': 'a', 'suppliers': [{'id':"
            + " '%s'}], 'value': {'amount': 1, 'currency': 'GBP'}}]";
    String register = ", 'identifier': {'scheme': 'GB-COH', 'id': '00112233'}";
    Result<OpenContracts> found =
        read(
            pack(
                release("o", "2025-01-01", party.formatted("1", "Acme Ltd", register, "1")),
                release("p", "2025-01-01", party.formatted("2", "Acme Limited", "", "2"))));
    assertThat(found.orThrow().suppliers().suppliers()).hasSize(2);
    assertThat(messages(found)).contains("'Acme Ltd' has an identifier by one notice and none");
  }
}
