package io.github.socialvalue4j.calculate.spend;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialvalue4j.basis.evidence.Citation;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.model.contract.VatBasis;
import io.github.socialvalue4j.model.party.MatchConfidence;
import io.github.socialvalue4j.model.party.Supplier;
import io.github.socialvalue4j.model.party.SupplierDirectory;
import io.github.socialvalue4j.model.party.SupplierIdentifier;
import io.github.socialvalue4j.model.place.OutwardCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** One payee is one, whatever is told of it, and what is told in two ways is unknown. */
class PayeeFactsTest {
  private static SupplierFacts facts(String number, String code, Boolean sme, Boolean vcse) {
    return new SupplierFacts(
        Stream.of(number).filter(n -> !n.isEmpty()).map(SupplierIdentifier::company).toList(),
        code.isEmpty() ? Optional.empty() : Optional.of(OutwardCode.parse(code)),
        Optional.ofNullable(sme),
        Optional.ofNullable(vcse));
  }

  private static SpendRow row(String payee, String amount, SupplierFacts facts) {
    return Spends.row(payee, amount).with(facts).in("Roads", "Tar");
  }

  private static Result<SpendBaseline> drawn(SupplierDirectory directory, SpendRow... rows) {
    SpendProfile profile =
        new SpendProfile(BaselineDefinition.of("facts", VatBasis.NET, Spends.circles(), directory));
    for (SpendRow row : rows) {
      profile.accept(row);
    }
    return profile.baseline();
  }

  private static List<String> contradictions(Result<SpendBaseline> drawn) {
    return drawn.problems().stream()
        .filter(p -> p.code().equals(SpendCodes.FACTS_CONTRADICT))
        .map(Problem::message)
        .toList();
  }

  private static String cell(Result<SpendBaseline> drawn) {
    assertThat(drawn.orThrow().payeeCount()).isEqualTo(1);
    assertThat(drawn.orThrow().payees()).hasSize(1);
    assertThat(drawn.orThrow().cells()).hasSize(1);
    assertThat(drawn.orThrow().cellsOf(Breakdown.DEPARTMENT, "Roads"))
        .extracting(BaselineCell::key)
        .containsExactly(drawn.orThrow().cells().get(0).key());
    return drawn.orThrow().payees().get(0).cell().toString();
  }

  @Nested
  class InTwoRows {
    @Test
    void oneSaysYesAndOneNo() {
      Result<SpendBaseline> drawn =
          drawn(
              SupplierDirectory.empty(),
              row("Acme Ltd", "600", facts("", "", true, true)),
              row("ACME LIMITED", "400", facts("", "", false, true)));
      assertThat(cell(drawn)).isEqualTo("sme unknown, vcse yes, circle unknown");
      assertThat(contradictions(drawn))
          .containsExactly(
              "'Acme Ltd': whether it is an SME is told in more than one way, yes (the payments)"
                  + " and no (the payments), so it counts as unknown.");
      assertThat(drawn.orThrow().payees().get(0).amount().value()).isEqualByComparingTo("1000");
    }

    @Test
    void oneSaysMoreThanTheOther() {
      Result<SpendBaseline> drawn =
          drawn(
              SupplierDirectory.empty(),
              row("Acme Ltd", "600", SupplierFacts.NONE),
              row("Acme Ltd", "100", facts("", "PO1", null, null)),
              row("Acme Ltd", "300", facts("", "", true, null)));
      assertThat(cell(drawn)).isEqualTo("sme yes, vcse unknown, circle city");
      assertThat(contradictions(drawn)).isEmpty();
    }

    @Test
    void twoOutwardCodesAreNoPlaceUnlessBothAreInOneCircle() {
      Result<SpendBaseline> apart =
          drawn(
              SupplierDirectory.empty(),
              row("Acme Ltd", "600", facts("", "PO1", null, null)),
              row("Acme Ltd", "100", facts("", "LS1", null, null)));
      assertThat(cell(apart)).endsWith("circle unknown");
      assertThat(contradictions(apart)).singleElement().asString().contains("PO1", "LS1");
      Result<SpendBaseline> together =
          drawn(
              SupplierDirectory.empty(),
              row("Acme Ltd", "600", facts("", "PO1", null, null)),
              row("Acme Ltd", "100", facts("", "PO2", null, null)));
      assertThat(cell(together)).endsWith("circle city");
      assertThat(contradictions(together)).singleElement().asString().contains("the same place");
    }

    @Test
    void aNumberInOneAndNoneInTheOther() {
      Result<SpendBaseline> drawn =
          drawn(
              SupplierDirectory.empty(),
              row("Acme Ltd", "600", facts("", "", true, null)),
              row("Acme Ltd", "100", facts("7654321", "PO1", false, null)));
      assertThat(cell(drawn)).isEqualTo("sme unknown, vcse unknown, circle city");
      assertThat(contradictions(drawn)).hasSize(1);
    }

    @Test
    void twoNumbersAreTwoPayeesAndTheNameAloneIsAThird() {
      Result<SpendBaseline> drawn =
          drawn(
              SupplierDirectory.empty(),
              row("Acme Ltd", "600", facts("1111111", "", true, null)),
              row("Acme Ltd", "100", facts("7654321", "", false, null)),
              row("Acme Ltd", "30", SupplierFacts.NONE));
      assertThat(drawn.orThrow().payeeCount()).isEqualTo(3);
      assertThat(contradictions(drawn)).isEmpty();
    }

    @Test
    void theOrderOfRowsIsNothing() {
      List<SpendRow> rows = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        String department = "D" + i % 23;
        rows.add(
            Spends.row(i % 2 == 0 ? "Acme Ltd" : "ACME LTD.", "10")
                .with(facts(i == 7 ? "7654321" : "", i % 3 == 0 ? "PO1" : "", i > 30, null))
                .in(department, "C" + i));
      }
      SpendBaseline one = drawn(SupplierDirectory.empty(), rows.toArray(SpendRow[]::new)).orThrow();
      Collections.reverse(rows);
      SpendBaseline other =
          drawn(SupplierDirectory.empty(), rows.toArray(SpendRow[]::new)).orThrow();
      for (Breakdown breakdown : Breakdown.values()) {
        assertThat(other.by(breakdown)).isEqualTo(one.by(breakdown));
      }
      assertThat(one.by(Breakdown.DEPARTMENT)).hasSize(23);
      assertThat(one.payeeCount()).isEqualTo(1);
    }

    @Test
    void aBaselineMayBeAskedForTwice() {
      SpendProfile profile = new SpendProfile(Spends.definition("twice"));
      profile.accept(row("Acme", "600", facts("", "", true, null)));
      assertThat(profile.baseline().orThrow().get(Breakdown.SME, "yes").rows()).isEqualTo(1);
      profile.accept(row("Acme", "400", facts("", "", false, null)));
      SpendBaseline second = profile.baseline().orThrow();
      assertThat(second.get(Breakdown.DEPARTMENT, "Roads").amount().value())
          .isEqualByComparingTo("1000");
      assertThat(second.isAnythingKnownOf(Breakdown.SME)).isFalse();
    }
  }

  @Nested
  class InTheDirectory {
    private final SupplierDirectory one =
        SupplierDirectory.of(
            List.of(
                Supplier.builder("Acme Ltd")
                    .identifiers(List.of(SupplierIdentifier.company("1234567")))
                    .place(OutwardCode.parse("PO1"))
                    .declaredSme(true)
                    .build()));

    @Test
    void againstTheFile() {
      Result<SpendBaseline> drawn =
          drawn(one, row("Acme Ltd", "600", facts("", "LS1", false, true)));
      assertThat(cell(drawn)).isEqualTo("sme unknown, vcse yes, circle unknown");
      assertThat(contradictions(drawn))
          .containsExactly(
              "'Acme Ltd': its outward code is told in more than one way, PO1 (the directory) and"
                  + " LS1 (the payments), so it counts as unknown.",
              "'Acme Ltd': whether it is an SME is told in more than one way, yes (the directory)"
                  + " and no (the payments), so it counts as unknown.");
    }

    @Test
    void thatDeclaresALocalBranchIsNotContradictedByAHeadOffice() {
      SupplierDirectory branch =
          SupplierDirectory.of(
              List.of(
                  Supplier.builder("Acme Ltd")
                      .declaredLocal(true, Citation.of("register of May 2026"))
                      .build()));
      Result<SpendBaseline> drawn =
          drawn(branch, row("Acme Ltd", "600", facts("", "LS1", null, null)));
      assertThat(cell(drawn)).endsWith("circle city");
      assertThat(contradictions(drawn)).isEmpty();
    }

    @Test
    void aSupplierFoundByNumberAndByNameIsOnePayee() {
      Result<SpendBaseline> drawn =
          drawn(
              one,
              row("Acme Ltd", "600", SupplierFacts.NONE),
              row("Acme trading", "100", facts("1234567", "", null, null)));
      assertThat(cell(drawn)).isEqualTo("sme yes, vcse unknown, circle city");
      SpendBaseline baseline = drawn.orThrow();
      assertThat(baseline.payees().get(0).confidence()).isEqualTo(MatchConfidence.SAME_NAME);
      assertThat(baseline.get(Breakdown.MATCH, "identifier").rows()).isEqualTo(1);
      assertThat(baseline.get(Breakdown.MATCH, "same-name").rows()).isEqualTo(1);
    }

    @Test
    void twoEntriesOfOneNameThatDifferAreNamedWithBothValues() {
      SupplierDirectory twins =
          SupplierDirectory.of(
              List.of(
                  Supplier.builder("Smith & Sons").declaredSme(true).build(),
                  Supplier.builder("Smith and Sons").declaredSme(false).build()));
      Result<SpendBaseline> drawn = drawn(twins, row("SMITH AND SONS", "5", SupplierFacts.NONE));
      assertThat(cell(drawn)).startsWith("sme unknown");
      assertThat(drawn.problems().toString())
          .contains("'Smith & Sons', 'Smith and Sons'", "whether it is an SME (yes, no)");
      SpendBaseline baseline = drawn.orThrow();
      assertThat(baseline.unmatched(5)).isEmpty();
      assertThat(baseline.ambiguous(5))
          .extracting(PayeeLine::name)
          .containsExactly("SMITH AND SONS");
    }

    @Test
    void aTwinOfTheEntryThatIsTakenMayContradictIt() {
      SupplierDirectory twins =
          SupplierDirectory.of(
              List.of(
                  Supplier.builder("Smith & Sons").declaredSme(true).vcse(false).build(),
                  Supplier.builder("SMITH & SONS").declaredSme(false).build()));
      Result<SpendBaseline> drawn = drawn(twins, row("Smith & Sons", "5", SupplierFacts.NONE));
      assertThat(cell(drawn)).isEqualTo("sme unknown, vcse no, circle unknown");
      assertThat(contradictions(drawn))
          .singleElement()
          .asString()
          .contains("'Smith & Sons'", "yes (the directory)", "no (another entry of the directory)");
    }

    @Test
    void twoEntriesOfOneNumberAreNamed() {
      SupplierDirectory twins =
          SupplierDirectory.of(
              List.of(
                  Supplier.builder("North")
                      .identifiers(List.of(SupplierIdentifier.company("1234567")))
                      .place(OutwardCode.parse("PO1"))
                      .build(),
                  Supplier.builder("South")
                      .identifiers(List.of(SupplierIdentifier.company("1234567")))
                      .place(OutwardCode.parse("LS1"))
                      .build()));
      Result<SpendBaseline> drawn =
          drawn(twins, row("North", "5", facts("1234567", "", null, null)));
      assertThat(cell(drawn)).endsWith("circle unknown");
      assertThat(drawn.problems().toString()).contains("'North', 'South'", "(PO1, LS1)");
    }
  }

  @Test
  void onePayeeIsInTheSingular() {
    assertThat(drawn(SupplierDirectory.empty(), Spends.row("A", "1")).problems().toString())
        .contains("The only payee is not in the directory; what the file does not say of it is");
    assertThat(
            drawn(Spends.directory(), Spends.row("A", "1"), Spends.row("Harbour Care CIC", "1"))
                .problems()
                .toString())
        .contains("1 of 2 payees is not in the directory");
  }
}
