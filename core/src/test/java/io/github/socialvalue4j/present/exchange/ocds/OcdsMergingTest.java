package io.github.socialvalue4j.present.exchange.ocds;

import static io.github.socialvalue4j.present.exchange.ocds.OcdsFiles.deal;
import static io.github.socialvalue4j.present.exchange.ocds.OcdsFiles.entries;
import static io.github.socialvalue4j.present.exchange.ocds.OcdsFiles.pack;
import static io.github.socialvalue4j.present.exchange.ocds.OcdsFiles.problems;
import static io.github.socialvalue4j.present.exchange.ocds.OcdsFiles.read;
import static io.github.socialvalue4j.present.exchange.ocds.OcdsFiles.release;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.model.party.Supplier;
import io.github.socialvalue4j.model.party.SupplierIdentifier;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The merge routine of OCDS 1.1, and where it is gone beyond. */
class OcdsMergingTest {
  private static final String FIRST = release("o", "2025-01-01T00:00:00Z", deal("1", "A Ltd", "1"));

  @Test
  void laterFieldsWinAndOthersStay() {
    Result<OpenContracts> found =
        read(
            pack(
                release(
                    "o",
                    "2025-02-01T00:00:00Z",
                    "'contracts': [{'id': 'c1', 'status': 'terminated', 'value': {'amount': 5}}]"),
                FIRST));
    assertThat(entries(found)).containsExactly("contract c1 of A Council: [not-stated 5] [A Ltd]");
    assertThat(found.orThrow().contracts().get(0).status()).isEqualTo("terminated");
  }

  @Test
  void aNullTakesAFieldAway() {
    Result<OpenContracts> found =
        read(
            pack(
                FIRST,
                release(
                    "o", "2025-02-01T00:00:00Z", "'contracts': [{'id': 'c1', 'value': null}]")));
    assertThat(entries(found)).containsExactly("contract c1 of A Council: [] [A Ltd]");
    assertThat(problems(found)).containsExactly("ocds.no-value /releases/1/contracts/0");
  }

  @Test
  void whatIsTakenBackWhollyIsNamedAndNotLost() {
    for (String later :
        List.of(
            "'contracts': [{'id': 'c1', 'awardID': null, 'value': null}]", "'contracts': null")) {
      Result<OpenContracts> found = read(pack(FIRST, release("o", "2025-02-01T00:00:00Z", later)));
      assertThat(entries(found)).isEmpty();
      assertThat(found.orThrow().leftOut())
          .extracting(LeftOut::id, LeftOut::reason)
          .contains(org.assertj.core.groups.Tuple.tuple("c1", "withdrawn by a later release"));
    }
  }

  @Test
  void anEmptyListTakesNothingAway() {
    Result<OpenContracts> found =
        read(pack(FIRST, release("o", "2025-02-01T00:00:00Z", "'contracts': [], 'awards': []")));
    assertThat(entries(found)).containsExactly("contract c1 of A Council: [not-stated 1] [A Ltd]");
  }

  @Test
  void listsOfIdentifiersAreReplacedAsAWhole() {
    String party =
        "'parties': [{'id': 'p', 'name': 'A Ltd', 'roles': ['supplier'],"
            + " 'additionalIdentifiers': [{'scheme': 'GB-CHC', 'id': '%s'}]}],"
            + " 'awards': [{'id': 'a', 'suppliers': [{'id': 'p', 'name': 'A Ltd'}],"
            + " 'value': {'amount': 1, 'currency': 'GBP'}}]";
    Result<OpenContracts> found =
        read(
            pack(
                release("o", "2025-01-01", party.formatted("1")),
                release("o", "2025-01-02", party.formatted("2"))));
    assertThat(found.orThrow().contracts().get(0).suppliers().get(0).identifiers())
        .containsExactly(new SupplierIdentifier("GB-CHC", "2"));
  }

  @Test
  void theSameReleaseTwiceCountsOnce() {
    String withoutIds =
        release(
            "o",
            "2025-01-01",
            "'contracts': [{'title': 'x', 'value': {'amount': 1, 'currency': 'GBP'},"
                + " 'suppliers': [{'name': 'A Ltd'}]}]");
    assertThat(entries(read(pack(withoutIds, withoutIds))))
        .containsExactly("contract  of A Council: [not-stated 1] [A Ltd]");
    // Said again in a later release, it is still one.
    assertThat(entries(read(pack(withoutIds, withoutIds.replace("2025-01-01", "2025-01-02")))))
        .containsExactly("contract  of A Council: [not-stated 1] [A Ltd]");
  }

  @Test
  void aCompiledReleaseHoldsTheReleasesBeforeIt() {
    String compiled =
        FIRST
            .replace("2025-01-01", "2025-03-01")
            .replace("{'ocid'", "{'tag': ['compiled'], 'ocid'");
    String later =
        release("o", "2025-04-01T00:00:00Z", "'contracts': [{'id': 'c1', 'value': {'amount': 9}}]");
    assertThat(entries(read(pack(FIRST, compiled))))
        .containsExactly("contract c1 of A Council: [not-stated 1] [A Ltd]");
    assertThat(entries(read(pack(later, compiled, FIRST))))
        .containsExactly("contract c1 of A Council: [not-stated 9] [A Ltd]");
    // Before the council had its new name.
    assertThat(entries(read(pack(FIRST.replace("A Council", "Old Council"), compiled))))
        .containsExactly("contract c1 of A Council: [not-stated 1] [A Ltd]");
  }

  @Test
  void ofAVersionedReleaseTheLatestValuesStand() {
    String file =
        """
        {'records': [{'ocid': 'v', 'versionedRelease': {'ocid': 'v',
          'buyer': {'id': [{'releaseDate': '2025-01-01T00:00:00Z', 'value': 'b'}],
                    'name': [{'releaseDate': '2025-01-01T00:00:00Z', 'value': 'A Council'}]},
          'parties': [{'id': 's',
             'roles': [{'releaseDate': '2025-01-01T00:00:00Z', 'value': ['supplier']}],
             'name': [{'releaseDate': '2025-01-01T00:00:00Z', 'value': 'A Ltd'}],
             'details': {'vcse': [{'releaseDate': '2025-01-01T00:00:00Z', 'value': true}]}}],
          'awards': [{'id': 'a',
             'status': [{'releaseDate': '2025-01-01T00:00:00Z', 'value': 'active'}],
             'suppliers': [{'id': 's'}]}],
          'contracts': [{'id': 'c',
             'awardID': [{'releaseDate': '2025-01-01T00:00:00Z', 'value': 'a'}],
             'dateSigned': [{'releaseDate': '2025-01-01T00:00:00Z', 'value': '2025-01-01'}],
             'value': {'amount': [
                {'releaseDate': '2025-04-01T00:30:00+01:00', 'value': 1000},
                {'releaseDate': '2025-03-31T23:45:00Z', 'value': 1500},
                {'releaseDate': '2025-01-01T00:00:00Z', 'value': 10}],
              'currency': [{'releaseDate': '2025-01-01T00:00:00Z', 'value': 'GBP'}]}}]}}]}
        """;
    Result<OpenContracts> found = read(file);
    assertThat(entries(found))
        .containsExactly("contract c of A Council: [not-stated 1500] [A Ltd]");
    assertThat(found.orThrow().contracts().get(0).suppliers().get(0).vcse()).contains(true);
    assertThat(found.isComplete()).as(found.problems().toString()).isTrue();
  }

  @Test
  void placesAreThoseOfTheReleaseThatSaidIt() {
    Result<OpenContracts> found =
        read(
            pack(
                FIRST.replace("'amount': 1,", "'amount': 'x',"),
                release(
                    "o",
                    "2025-02-01",
                    "'contracts': [{'id': 'c1', 'value': {'currency': 'GBP'}}]")));
    assertThat(problems(found)).contains("ocds.value /releases/0/contracts/0/value/amount");
  }

  @Test
  void partiesOfOneIdThatAreTwoFirmsAreNotOne() {
    for (String id : List.of("0", "", "GB-COH-")) {
      String fields =
          "'parties': [{'id': '%s', 'name': '%s', 'roles': ['supplier'], 'details': {'vcse': %s}}],"
              + " 'awards': [{'id': '%s', 'suppliers': [{'id': '%s', 'name': '%s'}],"
              + " 'value': {'amount': %s, 'currency': 'GBP'}}]";
      String file =
          pack(
              release(
                  "o",
                  "2025-01-01",
                  fields.formatted(id, "Northgate", "false", "1", id, "Northgate", 1)),
              release(
                  "o",
                  "2025-01-02",
                  fields.formatted(id, "Riverside", "true", "2", id, "Riverside", 2)));
      Result<OpenContracts> found = read(file);
      assertThat(entries(found))
          .containsExactly(
              "award 1 of A Council: [not-stated 1] [Northgate]",
              "award 2 of A Council: [not-stated 2] [Riverside]");
      assertThat(found.orThrow().contracts())
          .flatExtracting(PublishedContract::suppliers)
          .extracting(Supplier::vcse)
          .containsExactly(java.util.Optional.of(false), java.util.Optional.of(true));
    }
  }

  @Test
  void aReferenceThatNamesAnotherThanItsPartyGivesItsNameAlone() {
    Result<OpenContracts> found =
        read(
            pack(
                release(
                    "o",
                    "2025-01-01",
                    "'parties': [{'id': 'p', 'name': 'Riverside', 'roles': ['supplier'],"
                        + " 'details': {'vcse': true}}], 'awards': [{'id': '1', 'suppliers':"
                        + " [{'id': 'p', 'name': 'Northgate'}],"
                        + " 'value': {'amount': 1, 'currency': 'GBP'}}]")));
    Supplier supplier = found.orThrow().contracts().get(0).suppliers().get(0);
    assertThat(supplier.name()).isEqualTo("Northgate");
    assertThat(supplier.vcse()).isEmpty();
    assertThat(problems(found))
        .containsExactly("ocds.ambiguous-supplier /releases/0/awards/0/suppliers/0");
  }
}
