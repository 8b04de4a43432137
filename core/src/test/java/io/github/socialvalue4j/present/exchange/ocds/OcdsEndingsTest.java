package io.github.socialvalue4j.present.exchange.ocds;

import static io.github.socialvalue4j.present.exchange.ocds.OcdsFiles.entries;
import static io.github.socialvalue4j.present.exchange.ocds.OcdsFiles.pack;
import static io.github.socialvalue4j.present.exchange.ocds.OcdsFiles.problems;
import static io.github.socialvalue4j.present.exchange.ocds.OcdsFiles.read;
import static io.github.socialvalue4j.present.exchange.ocds.OcdsFiles.release;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.model.contract.VatBasis;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is counted, what is not, and how values and payments are read. */
class OcdsEndingsTest {
  private static final String VALUE = "'value': {'amount': 7, 'currency': 'GBP'}";
  private static final String BY = "'suppliers': [{'name': 'A Ltd'}], " + VALUE;

  private static Result<OpenContracts> one(String fields) {
    return read(pack(release("o", "2025-01-01", fields)));
  }

  private static List<String> left(Result<OpenContracts> found) {
    return found.orThrow().leftOut().stream()
        .map(l -> l.kind().code() + " " + l.id() + ": " + l.reason())
        .toList();
  }

  @Test
  void awardsThatEndedAreNamedAndNotCounted() {
    for (String status : List.of("cancelled", "unsuccessful", "withdrawn", "Cancelled")) {
      Result<OpenContracts> found =
          one("'awards': [{'id': 'a', 'status': '" + status + "', " + BY + "}]");
      assertThat(entries(found)).isEmpty();
      assertThat(left(found))
          .containsExactly("award a: " + status.toLowerCase(java.util.Locale.ROOT));
      assertThat(problems(found)).contains("ocds.not-counted /releases/0/awards/0");
    }
  }

  @Test
  void awardsOfATenderOrLotThatEndedAreNotCounted() {
    for (String tender :
        List.of(
            "{'status': 'withdrawn'}",
            "{'status': 'cancelled', 'lots': [{'id': 'l', 'status': 'active'}]}",
            "{'status': 'active', 'lots': [{'id': 'l', 'status': 'unsuccessful'}]}")) {
      Result<OpenContracts> found =
          one(
              "'tender': "
                  + tender
                  + ", 'awards': [{'id': 'a', 'relatedLots': ['l'], 'status': 'active', "
                  + BY
                  + "}]");
      assertThat(entries(found)).as(tender).isEmpty();
      assertThat(left(found)).anyMatch(l -> l.startsWith("award a: its "));
    }
    assertThat(
            entries(
                one(
                    "'tender': {'lots': [{'id': 'l', 'status': 'cancelled'}, {'id': 'm'}]},"
                        + " 'awards': [{'id': 'a', 'relatedLots': ['m'], "
                        + BY
                        + "}]")))
        .hasSize(1);
  }

  @Test
  void aContractEndsWithItsAwardUnlessItIsInForce() {
    String award =
        "'awards': [{'id': 'a', 'status': 'cancelled', "
            + BY
            + "}], 'contracts': [{'id':"
            + " 'c', 'awardID': 'a', %s"
            + VALUE
            + "}]";
    Result<OpenContracts> silent = one(award.formatted(""));
    assertThat(entries(silent)).isEmpty();
    assertThat(left(silent)).containsExactly("contract c: its award is cancelled");
    assertThat(silent.orThrow().seen().awardsWithContract()).isEqualTo(1);

    Result<OpenContracts> signed = one(award.formatted("'status': 'active', "));
    assertThat(entries(signed)).containsExactly("contract c of A Council: [not-stated 7] [A Ltd]");
    assertThat(problems(signed)).containsExactly("ocds.contradiction /releases/0/contracts/0");
    // What was terminated was in force, and is not now.
    assertThat(one(award.formatted("'status': 'terminated', ")).problems())
        .extracting(Problem::message)
        .containsExactly(
            "The contract is 'terminated' by its own word, but its award is cancelled.");
  }

  @Test
  void aTagThatCancelsStandsForAMissingStatus() {
    Result<OpenContracts> found =
        read(
            pack(
                release("o", "2025-01-01", "'awards': [{'id': 'a', " + BY + "}]"),
                release(
                    "o", "2025-01-02", "'tag': ['awardCancellation'], 'awards': [{'id': 'a'}]")));
    assertThat(left(found)).containsExactly("award a: cancelled");
  }

  @Test
  void aTenderThatEndedAloneIsNamed() {
    assertThat(left(one("'tender': {'id': 't', 'status': 'unsuccessful'}")))
        .containsExactly("tender : unsuccessful");
  }

  @Test
  void whatIsPendingOrUnknownIsCountedAndSaidToBe() {
    assertThat(problems(one("'awards': [{'id': 'a', 'status': 'pending', " + BY + "}]")))
        .containsExactly("ocds.pending /releases/0/awards/0/status");
    assertThat(problems(one("'awards': [{'id': 'a', 'status': 'Closed', " + BY + "}]")))
        .containsExactly("ocds.status-unknown /releases/0/awards/0/status");
  }

  @Test
  void aStatusThatTheStandardDoesNotHaveOfTheThingIsSaid() {
    String award = "'awards': [{'id': 'a', 'status': '%s', " + BY + "}]";
    assertThat(problems(one(award.formatted("planned"))))
        .containsExactly("ocds.pending /releases/0/awards/0/status");
    for (String status : List.of("complete", "terminated")) {
      assertThat(problems(one(award.formatted(status))))
          .containsExactly("ocds.status-unknown /releases/0/awards/0/status");
    }
    String contract = "'contracts': [{'id': 'a', 'status': '%s', " + BY + "}]";
    assertThat(problems(one(contract.formatted("terminated")))).isEmpty();
    assertThat(problems(one(contract.formatted("complete"))))
        .containsExactly("ocds.status-unknown /releases/0/contracts/0/status");
  }

  @Test
  void anAwardsValueIsNeverTakenForTwoContracts() {
    String award = "'awards': [{'id': 'a', " + BY + "}], 'contracts': [%s]";
    Result<OpenContracts> single = one(award.formatted("{'id': 'c', 'awardID': 'a'}"));
    assertThat(entries(single)).containsExactly("contract c of A Council: [not-stated 7] [A Ltd]");
    assertThat(problems(single)).containsExactly("ocds.value-of-award /releases/0/contracts/0");

    Result<OpenContracts> two =
        one(award.formatted("{'id': 'c', 'awardID': 'a'}, {'id': 'd', 'awardID': 'a'}"));
    assertThat(problems(two))
        .containsExactly(
            "ocds.no-value /releases/0/contracts/0", "ocds.no-value /releases/0/contracts/1");
  }

  @Test
  void awardsOfWhichAContractMayBeAreNotCountedBesideIt() {
    Result<OpenContracts> found =
        one(
            "'awards': [{'id': 'a', "
                + BY
                + "}, {'id': 'b', "
                + BY
                + "}], 'contracts': [{'id': 'c', "
                + VALUE
                + "}]");
    assertThat(entries(found)).containsExactly("contract c of A Council: [not-stated 7] []");
    assertThat(left(found)).hasSize(2).allMatch(l -> l.contains("may be of this one"));
    assertThat(found.isPartial()).isTrue();
  }

  @Test
  void suppliersAreReadInTheContractAndAsOneObject() {
    String found = "contract c of A Council: [not-stated 7] [B Ltd]";
    for (String suppliers : List.of("{'name': 'B Ltd'}", "[{'name': 'B Ltd'}]")) {
      assertThat(
              entries(
                  one("'contracts': [{'id': 'c', 'suppliers': " + suppliers + ", " + VALUE + "}]")))
          .containsExactly(found);
      assertThat(
              entries(
                  one(
                      "'awards': [{'id': 'a', 'suppliers': "
                          + suppliers
                          + "}], 'contracts': [{'id': 'c', 'awardID': 'a', "
                          + VALUE
                          + "}]")))
          .containsExactly(found);
    }
  }

  @Test
  void taxIsReadAsThePublisherSaysIt() {
    Result<OpenContracts> found =
        one(
            "'awards': [{'id': 'a', 'suppliers': [{'name': 'A'}], 'value': {'amount': 120,"
                + " 'amountNet': 100, 'currency': 'UAH', 'valueAddedTaxIncluded': true}}]");
    PublishedContract award = found.orThrow().contracts().get(0);
    assertThat(award.values()).containsOnlyKeys(VatBasis.NET, VatBasis.GROSS);
    assertThat(award.value(VatBasis.NET).orElseThrow().value()).isEqualByComparingTo("100");
    assertThat(
            problems(
                one(
                    "'awards': [{'id': 'a', 'suppliers': [{'name': 'A'}], 'value': {'amount': 120,"
                        + " 'amountGross': 100, 'currency': 'GBP'}}]")))
        .containsExactly("ocds.value /releases/0/awards/0/value");
  }

  @Test
  void oneBadValueCostsItselfAlone() {
    for (String bad :
        List.of(
            "{'amount': '1,000', 'currency': 'GBP'}",
            "{'amount': 1E+900000000, 'currency': 'GBP'}",
            "{'amount': 5}",
            "{'amount': 5, 'currency': 'pounds'}",
            "{'amount': {}, 'currency': 'GBP'}",
            "{'amount': [5], 'currency': 'GBP'}",
            "5",
            "null",
            "[]")) {
      Result<OpenContracts> found =
          one(
              "'awards': [{'id': 'a', 'suppliers': [{'name': 'A'}], 'value': "
                  + bad
                  + "}, {'id': 'b', "
                  + BY
                  + "}]");
      assertThat(entries(found))
          .as(bad)
          .containsExactly(
              "award a of A Council: [] [A]", "award b of A Council: [not-stated 7] [A Ltd]");
      assertThat(found.isPartial()).as(bad).isTrue();
    }
  }

  @Test
  void datesThatAreNoneAreNamed() {
    Result<OpenContracts> found =
        one(
            "'contracts': [{'id': 'c', 'dateSigned': '31/03/2026', 'period': {'startDate':"
                + " '2026-04-31', 'endDate': 'soon'}, "
                + BY
                + "}, {'id': 'd', 'period':"
                + " {'startDate': '2026-04-02', 'endDate': '2026-04-01'}, "
                + BY
                + "}]");
    assertThat(problems(found))
        .containsExactlyInAnyOrder(
            "ocds.date /releases/0/contracts/0/dateSigned",
            "ocds.date /releases/0/contracts/0/period/startDate",
            "ocds.date /releases/0/contracts/0/period/endDate",
            "ocds.date /releases/0/contracts/1/period");
    assertThat(entries(found)).hasSize(2);
  }

  @Test
  void paymentsOfBothVersionsAreRead() {
    Result<OpenContracts> found =
        one(
            "'contracts': [{'id': 'c', "
                + BY
                + ", 'implementation': {'transactions': ["
                + "{'id': '1', 'date': '2025-05-01', 'payee': {'name': 'B Ltd'}, "
                + VALUE
                + "},"
                + "{'id': '2', 'amount': {'amount': 3, 'currency': 'GBP'}, 'receiverOrganization':"
                + " {'scheme': 'GB-COH', 'id': '01234567', 'legalName': 'C Ltd'}},"
                + "{'id': '3', "
                + VALUE
                + "}, {'id': '4', 'payee': {'name': 'D'}}]}}]");
    assertThat(found.orThrow().payments())
        .extracting(p -> p.id() + " " + p.payer() + " " + p.payee() + " " + p.value().value())
        .containsExactly("1 A Council B Ltd 7", "2 A Council C Ltd GB-COH:01234567 3");
    assertThat(left(found))
        .containsExactly(
            "payment 3: nobody says to whom it was paid", "payment 4: it has no readable value");
    assertThat(found.orThrow().seen().payments()).isEqualTo(4);
  }

  @Test
  void aSupplierOfManyNoticesIsOneAndWhatTheyDifferInIsUnknown() {
    String fields =
        "'awards': [{'id': 'a', 'suppliers': [{'name': '%s', 'identifier': {'scheme': 'GB-COH',"
            + " 'id': '1234567'}, 'details': {'vcse': %s}}], "
            + VALUE
            + "}]";
    Result<OpenContracts> found =
        read(
            pack(
                release("o", "2025-01-01", fields.formatted("A Ltd", "true")),
                release("p", "2025-01-01", fields.formatted("A Limited", "false"))));
    assertThat(found.orThrow().suppliers().suppliers()).hasSize(1);
    assertThat(found.orThrow().suppliers().suppliers().get(0).vcse()).isEmpty();
    assertThat(found.orThrow().contracts().get(0).suppliers().get(0).vcse()).contains(true);
    assertThat(problems(found)).containsExactly("ocds.supplier-differs ");
  }
}
