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
import io.github.socialvalue4j.model.party.Supplier;
import io.github.socialvalue4j.model.party.SupplierIdentifier;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Ids that only look like those they refer to, and what a later release puts in its place. */
class OcdsReferencesTest {
  private static final String VALUE = "'value': {'amount': 5, 'currency': 'GBP'}";

  private static List<String> messages(Result<OpenContracts> found) {
    return found.problems().stream().map(Problem::message).toList();
  }

  private static String award(String id, String suppliers) {
    return "{'id': '%s', %s, 'suppliers': [%s]}".formatted(id, VALUE, suppliers);
  }

  private static String firm(String id, String name) {
    return "{'id': '%s', 'name': '%s'}".formatted(id, name);
  }

  private static Result<OpenContracts> releases(String... fields) {
    String[] all = new String[fields.length];
    for (int i = 0; i < fields.length; i++) {
      all[i] = release("o", "2025-01-0" + (i + 1) + "T00:00:00Z", fields[i]);
    }
    return read(pack(all));
  }

  @Test
  void anAwardThatLooksLikeTheOneOfAContractIsNotCountedBesideItThoughThatOneIsThere() {
    String contract = "'contracts': [{'id': 'c', 'awardID': 'A1', " + VALUE + "}]";
    String firm = firm("s", "Alpha");
    Result<OpenContracts> found =
        releases("'awards': [" + award("A1 ", firm) + ", " + award("a1", firm) + "], " + contract);
    assertThat(entries(found)).containsExactly("contract c of A Council: [not-stated 5] [Alpha]");
    assertThat(found.orThrow().leftOut())
        .extracting(LeftOut::id, LeftOut::reason)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "a1", "a contract of the process names 'A1', which looks alike"));
    assertThat(found.isPartial()).isTrue();
  }

  @Test
  void awardsThatLookAlikeAndHaveAContractEachAreBothTaken() {
    Result<OpenContracts> found =
        releases(
            "'awards': ["
                + award("A1", firm("s", "Alpha"))
                + ", "
                + award("a1", firm("t", "Beta"))
                + "], 'contracts': [{'id': 'c', 'awardID': 'A1', "
                + VALUE
                + "}, {'id': 'd', 'awardID': 'a1', "
                + VALUE
                + "}]");
    assertThat(entries(found))
        .containsExactly(
            "contract c of A Council: [not-stated 5] [Alpha]",
            "contract d of A Council: [not-stated 5] [Beta]");
    assertThat(found.orThrow().leftOut()).isEmpty();
  }

  @Test
  void aLotThatOnlyLooksLikeTheNamedOneIsNamed() {
    String entry =
        "'awards': [%s]"
            .formatted(
                award("a", firm("s", "Alpha"))
                    .replaceFirst("'id'", "'relatedLots': ['LOT-1'], 'id'"));
    Result<OpenContracts> found =
        releases("'tender': {'lots': [{'id': 'lot-1', 'status': 'cancelled'}]}, " + entry);
    assertThat(entries(found)).hasSize(1);
    assertThat(problems(found)).contains("ocds.unknown-lot /releases/0/awards/0");
    assertThat(messages(found))
        .contains("The lot 'LOT-1' is not among those of the tender; 'lot-1' looks like it.");
    // What the tender of a process does not list at all, other notices may.
    assertThat(problems(releases(entry))).isEmpty();
  }

  @Test
  void ofLotsWithOneIdNoneEndsAnAwardWhileOneGoesOn() {
    String lots =
        "'tender': {'lots': [{'id': 'l', 'status': '%s'}, {'id': 'l', 'status': '%s'}]}, ";
    String entry =
        "'awards': [%s]"
            .formatted(
                award("a", firm("s", "Alpha")).replaceFirst("'id'", "'relatedLots': ['l'], 'id'"));
    assertThat(entries(releases(lots.formatted("active", "cancelled") + entry))).hasSize(1);
    assertThat(entries(releases(lots.formatted("cancelled", "active") + entry))).hasSize(1);
    assertThat(entries(releases(lots.formatted("cancelled", "withdrawn") + entry))).isEmpty();
  }

  @Test
  void aPartyWhoseIdOnlyLooksLikeTheNamedOneIsNamed() {
    String parties =
        "'parties': [{'id': 'S1', 'name': 'Alpha Holdings', 'details':" + " {'scale': 'sme'}}], ";
    Result<OpenContracts> found =
        releases(parties + "'awards': [" + award("a", firm("s1", "Alpha Services")) + "]");
    assertThat(found.orThrow().contracts().get(0).suppliers().get(0).declaredSme()).isEmpty();
    assertThat(messages(found))
        .containsExactly("The id 's1' is no party's, and looks like that of the party 'S1'.");
  }

  @Test
  void partiesAndLotsWhoseIdsLookAlikeAreNamed() {
    Result<OpenContracts> found =
        releases(
            "'parties': ["
                + firm("S1", "Alpha")
                + ", "
                + firm("s1", "Beta")
                + "], 'tender':"
                + " {'lots': [{'id': 'L1'}, {'id': 'l1'}]}, "
                + deal("1", "A Ltd", "5"));
    assertThat(messages(found))
        .containsExactlyInAnyOrder(
            "These ids of parties of one process look alike and are not the same: 'S1' and 's1'.",
            "These ids of lots of one tender look alike and are not the same: 'L1' and 'l1'.");
  }

  @Test
  void buyersWithoutNamesThatAreKeptApartAreNamedByTheirIds() {
    String award = "'awards': [" + award("a", firm("s", "Alpha")) + "]";
    String one = release("o", "2025-01-01T00:00:00Z", award);
    String other = release("o", "2025-01-02T00:00:00Z", award);
    Result<OpenContracts> found =
        read(
            pack(
                one.replace("'name': 'A Council'", "'id': 'B1'"),
                other.replace("'name': 'A Council'", "'id': 'b1'")));
    assertThat(found.orThrow().contracts()).hasSize(2);
    assertThat(messages(found)).containsExactly("Process 'o' has 2 buyers: 'B1', 'b1'.");
  }

  @Test
  void aSupplierWhoWasReplacedIsNamedByName() {
    Result<OpenContracts> found =
        releases(
            "'awards': [" + award("a", firm("s1", "Alpha") + ", " + firm("s2", "Beta")) + "]",
            "'awards': [" + award("a", firm("s2", "Beta") + ", " + firm("s3", "Gamma")) + "]");
    assertThat(messages(found))
        .containsExactly(
            "An earlier release names as supplier 'Alpha', whom the last that names any does not:"
                + " it names 'Beta' and 'Gamma'.");
  }

  @Test
  void aSupplierWhomTheLastReleaseNamesAgainIsNotInDoubt() {
    String both = firm("s1", "Alpha") + ", " + firm("s2", "Beta");
    Result<OpenContracts> found =
        releases(
            "'awards': [" + award("a", firm("s1", "Alpha")) + "]",
            "'awards': [" + award("a", firm("s2", "Beta")) + "]",
            "'awards': [" + award("a", both) + "]");
    assertThat(entries(found))
        .containsExactly("award a of A Council: [not-stated 5] [Alpha, Beta]");
    assertThat(problems(found)).isEmpty();
    // Nor one whom a later release names with an id, and an earlier without.
    assertThat(
            problems(
                releases(
                    "'awards': [" + award("a", "{'name': 'Alpha'}") + "]",
                    "'awards': [" + award("a", firm("s1", "Alpha")) + "]")))
        .isEmpty();
  }

  @Test
  void suppliersOfAContractThatItsAwardDoesNotNameAreNamed() {
    String contract =
        "'contracts': [{'id': 'c', 'awardID': 'a', 'suppliers': [%s], %s}]"
            .formatted(firm("s2", "Beta"), VALUE);
    Result<OpenContracts> found =
        releases("'awards': [" + award("a", firm("s1", "Alpha")) + "], " + contract);
    assertThat(entries(found)).containsExactly("contract c of A Council: [not-stated 5] [Beta]");
    assertThat(messages(found))
        .containsExactly("The contract names as supplier 'Beta', and its award 'a' names 'Alpha'.");
  }

  @Test
  void aPayeeWhomALaterReleaseReplacesKeepsNothingOfTheOneBefore() {
    String paid =
        "'parties': [{'id': 's2', 'name': 'Beta'}], 'contracts': [{'id': 'c', 'suppliers': [%s],"
            + " %s, 'implementation': {'transactions': [{'id': 't', 'date': '2025-01-01', %s,"
            + " 'payee': %s}]}}]";
    String beta = firm("s2", "Beta");
    Result<OpenContracts> found =
        releases(
            paid.formatted(beta, VALUE, VALUE, firm("s1", "Alpha")),
            paid.formatted(beta, VALUE, VALUE, "{'id': 's2'}"));
    assertThat(found.orThrow().payments())
        .extracting(payment -> payment.payee().name())
        .containsExactly("Beta");
    assertThat(problems(found)).containsExactly("ocds.repeated ");
  }

  @Test
  void anIdentifierThatALaterReleaseReplacesKeepsNoLegalNameOfTheOneBefore() {
    String firm = "{'id': 'p', 'name': 'Alpha', 'identifier': {'scheme': 'GB-COH', 'id': '%s'%s}}";
    Result<OpenContracts> found =
        releases(
            "'awards': [" + award("a", firm.formatted("1", ", 'legalName': 'Old Works'")) + "]",
            "'awards': [" + award("a", firm.formatted("2", "")) + "]");
    Supplier firmNow = found.orThrow().contracts().get(0).suppliers().get(0);
    assertThat(firmNow.identifiers()).containsExactly(new SupplierIdentifier("GB-COH", "2"));
    assertThat(firmNow.otherNames()).isEmpty();
  }

  /** Once it took minutes: each contract asked all awards for all their suppliers. */
  @Test
  @Timeout(60)
  void thousandsOfContractsMayNameOneIdThatThousandsOfAwardsHave() {
    String awards =
        IntStream.range(0, 3_000)
            .mapToObj(i -> award("a", firm("s" + i, "Firm " + i)))
            .collect(Collectors.joining(","));
    String contracts =
        IntStream.range(0, 3_000)
            .mapToObj(i -> "{'id': 'c%s', 'awardID': 'a', %s}".formatted(i, VALUE))
            .collect(Collectors.joining(","));
    Result<OpenContracts> found =
        releases("'awards': [" + awards + "]", "'contracts': [" + contracts + "]");
    assertThat(found.orThrow().contracts()).hasSize(3_000).allMatch(c -> c.suppliers().isEmpty());
    assertThat(messages(found))
        .contains(
            "The supplier is ambiguous: 3000 awards have the id that the contract names, of"
                + " 'Firm 0', 'Firm 1', 'Firm 2', 'Firm 3', 'Firm 4'.");
  }
}
