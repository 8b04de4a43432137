package io.github.socialvalue4j.present.exchange.ocds;

import static io.github.socialvalue4j.present.exchange.ocds.OcdsFiles.entries;
import static io.github.socialvalue4j.present.exchange.ocds.OcdsFiles.problems;
import static io.github.socialvalue4j.present.exchange.ocds.OcdsFiles.trial;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.model.party.Supplier;
import io.github.socialvalue4j.model.party.SupplierIdentifier;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Inputs in the shapes of real files that were once answered wrongly. */
class OcdsTrialsTest {
  @Test
  void partiesWithoutIdsAreFoundByTheirNames() {
    Result<OpenContracts> found = trial("ocds-parties-without-ids.json");

    assertThat(entries(found))
        .containsExactly(
            "contract c1 of A Council: [not-stated 1000] [Northgate Joinery Ltd]",
            "contract c2 of A Council: [not-stated 2000] [Riverside Care CIC]");
    Supplier northgate = found.orThrow().contracts().get(0).suppliers().get(0);
    assertThat(northgate.declaredSme()).contains(true);
    assertThat(northgate.vcse()).contains(false);
    assertThat(found.isComplete()).isTrue();
  }

  @Test
  void anAwardWithoutAContractIsAnEntryAndMarkedAsAnAward() {
    Result<OpenContracts> found = trial("ocds-awards-without-contracts.json");

    assertThat(entries(found))
        .containsExactly("award a1 of A Council: [not-stated 49000] [Northgate Joinery Ltd]");
    PublishedContract award = found.orThrow().contracts().get(0);
    assertThat(award.title()).isEqualTo("Repairs");
    assertThat(award.category()).isEqualTo("services");
    assertThat(award.start()).contains(LocalDate.of(2025, 4, 1));
    assertThat(award.end()).contains(LocalDate.of(2026, 3, 31));
    assertThat(found.orThrow().seen().awards()).isEqualTo(1);
    assertThat(found.orThrow().seen().contracts()).isZero();
    assertThat(found.isComplete()).isTrue();
  }

  @Test
  void twoBuyersUnderOneOcidKeepTheirContractsApart() {
    Result<OpenContracts> found = trial("ocds-two-buyers-one-ocid.json");

    assertThat(entries(found))
        .containsExactly(
            "contract 1 of A Council: [not-stated 1000] [Northgate Joinery Ltd]",
            "contract 1 of Another Council: [not-stated 2000] [Riverside Care CIC]");
    assertThat(found.problems())
        .map(Object::toString)
        .singleElement()
        .asString()
        .contains("ocds.several-buyers", "'A Council', 'Another Council'");
  }

  @Test
  void awardsThatShareAnIdLeaveTheSupplierAmbiguous() {
    Result<OpenContracts> found = trial("ocds-awards-share-an-id.json");

    assertThat(entries(found))
        .containsExactly(
            "contract 1 of A Council: [not-stated 1000] []",
            "contract 1 of A Council: [not-stated 2000] []");
    assertThat(problems(found))
        .contains(
            "ocds.ambiguous-supplier /releases/0/contracts/0",
            "ocds.ambiguous-supplier /releases/0/contracts/1",
            "ocds.shared-id /releases/0/awards/0");
    assertThat(found.isPartial()).isTrue();
  }

  @Test
  void releasesAreReadInTheOrderOfTheirInstants() {
    assertThat(entries(trial("ocds-order-of-releases-by-instant.json")))
        .containsExactly("contract c1 of A Council: [not-stated 1500] [Northgate Joinery Ltd]");
  }

  @Test
  void aCancelledContractIsNamedAndNotCounted() {
    Result<OpenContracts> found = trial("ocds-cancelled-among-largest.json");

    assertThat(entries(found))
        .containsExactly("contract c2 of A Council: [net 2000, gross 2400] [Riverside Care CIC]");
    assertThat(found.orThrow().leftOut())
        .containsExactly(
            new LeftOut(
                EntryKind.CONTRACT, "ocds-x00000-1", "c1", "cancelled", "/releases/0/contracts/0"));
    assertThat(problems(found)).containsExactly("ocds.not-counted /releases/0/contracts/0");
  }

  @Test
  void anAmountWrittenAsTextIsReadAndNamed() {
    Result<OpenContracts> found = trial("ocds-one-amount-is-text.json");

    assertThat(entries(found))
        .containsExactly(
            "contract c1 of A Council: [not-stated 1000] [Northgate Joinery Ltd]",
            "contract c2 of A Council: [not-stated 2000] [Riverside Care CIC]");
    assertThat(problems(found)).containsExactly("ocds.value /releases/0/contracts/0/value/amount");
  }

  @Test
  void aSupplierWhollyInTheAwardIsReadThere() {
    Result<OpenContracts> found = trial("ocds-supplier-inline-1-0.json");

    Supplier supplier = found.orThrow().contracts().get(0).suppliers().get(0);
    assertThat(supplier.name()).isEqualTo("Northgate Joinery Ltd");
    assertThat(supplier.identifiers()).containsExactly(SupplierIdentifier.company("01234567"));
    assertThat(supplier.place().orElseThrow().value()).isEqualTo("PO1");
    assertThat(found.isComplete()).isTrue();
  }

  @Test
  void aReleaseOnEachLineIsRead() {
    assertThat(entries(trial("ocds-one-release-a-line.jsonl")))
        .containsExactly(
            "contract c1 of A Council: [not-stated 1000] [Northgate Joinery Ltd]",
            "contract c1 of A Council: [not-stated 500] [Riverside Care CIC]");
  }

  @Test
  void aBareCompiledReleaseIsRead() {
    assertThat(entries(trial("ocds-bare-compiled-release.json")))
        .containsExactly("contract c1 of A Council: [not-stated 1000] [Northgate Joinery Ltd]");
  }

  @Test
  void aContractThatNamesNoAwardIsSaidToAndTheOnlyOneIsTaken() {
    Result<OpenContracts> found = trial("ocds-contract-without-award-id.json");

    assertThat(entries(found))
        .containsExactly("contract c1 of A Council: [not-stated 1000] [Northgate Joinery Ltd]");
    assertThat(found.problems())
        .singleElement()
        .asString()
        .contains("The contract names no award; the only award of the process was taken.");
  }
}
