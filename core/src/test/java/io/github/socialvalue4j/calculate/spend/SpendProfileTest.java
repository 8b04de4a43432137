package io.github.socialvalue4j.calculate.spend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.socialvalue4j.basis.evidence.Citation;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.problem.UnknownIdException;
import io.github.socialvalue4j.model.contract.VatBasis;
import io.github.socialvalue4j.model.party.MatchConfidence;
import io.github.socialvalue4j.model.party.SizeDefinition;
import io.github.socialvalue4j.model.party.Supplier;
import io.github.socialvalue4j.model.party.SupplierDirectory;
import io.github.socialvalue4j.model.party.SupplierIdentifier;
import io.github.socialvalue4j.model.place.ConcentricAreas;
import io.github.socialvalue4j.model.place.OutwardCode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SpendProfileTest {
  private final SpendBaseline baseline =
      Spends.baseline(
          "april",
          Spends.row("Harbour Care CIC", "600").in("Adults", "Care"),
          Spends.row("SOLENT JOINERY LTD.", "250.50").in("Housing", "Repairs"),
          Spends.row("Docks & Cranes PLC", "100").in("Housing", "Repairs"),
          Spends.row("Northern Paper Ltd", "49.50").in("Adults", "Paper"),
          Spends.row("Somebody Else", "1000").in("", "Paper"),
          Spends.row("Somebody Else", "-500").in("", "Paper"));

  private static String amount(SpendBaseline of, Breakdown by, String key) {
    return of.get(by, key).amount().value().toPlainString();
  }

  @Test
  void addsUpEachAnswerWithTheUnknownOnesInSight() {
    assertThat(baseline.total().value()).isEqualByComparingTo("1500");
    assertThat(amount(baseline, Breakdown.SME, "yes")).isEqualTo("900");
    assertThat(amount(baseline, Breakdown.SME, "no")).isEqualTo("100");
    assertThat(amount(baseline, Breakdown.SME, "unknown")).isEqualTo("500");
    assertThat(amount(baseline, Breakdown.VCSE, "yes")).isEqualTo("600");
    assertThat(amount(baseline, Breakdown.CIRCLE, "city")).isEqualTo("700");
    assertThat(amount(baseline, Breakdown.CIRCLE, "county")).isEqualTo("250.5");
    assertThat(amount(baseline, Breakdown.CIRCLE, "outside")).isEqualTo("49.5");
    assertThat(amount(baseline, Breakdown.CIRCLE, "unknown")).isEqualTo("500");
  }

  @Test
  void countsWiderCirclesWithAllThatLiesInThem() {
    assertThat(amount(baseline, Breakdown.WITHIN, "county")).isEqualTo("950.5");
    assertThat(amount(baseline, Breakdown.WITHIN, "region")).isEqualTo("950.5");
    assertThat(baseline.local().orElseThrow().value()).isEqualByComparingTo("700");
    assertThat(baseline.unknownPlace().value()).isEqualByComparingTo("500");
  }

  @Test
  void anotherNumberForbidsTheNameAndAnotherNameBesideTheNumberIsSaid() {
    SpendProfile profile = new SpendProfile(Spends.definition("april"));
    profile.accept(
        Spends.row("Solent Joinery Ltd", "5")
            .with(
                new SupplierFacts(
                    List.of(SupplierIdentifier.company("99999999")),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty())));
    profile.accept(
        Spends.row("Totally Other plc", "1000")
            .with(
                new SupplierFacts(
                    List.of(SupplierIdentifier.company("01234567")),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty())));
    Result<SpendBaseline> result = profile.baseline();
    assertThat(amount(result.orThrow(), Breakdown.MATCH, "identifier")).isEqualTo("1000");
    assertThat(amount(result.orThrow(), Breakdown.MATCH, "none")).isEqualTo("5");
    assertThat(result.problems())
        .filteredOn(p -> p.code().equals(SpendCodes.IDENTIFIER_DIFFERS))
        .extracting(Problem::message)
        .containsExactlyInAnyOrder(
            "'Solent Joinery Ltd' has the number GB-COH:99999999, and the directory's 'Solent"
                + " Joinery Limited' has GB-COH:01234567, so they were not taken for one.",
            "'Totally Other plc' has the number of 'Solent Joinery Limited' (GB-COH:01234567) and"
                + " was taken for it, though the names differ.");
  }

  @Test
  void anAmbiguousNameIsNoPayeeThatTheDirectoryDoesNotKnow() {
    SupplierDirectory twins =
        SupplierDirectory.of(
            List.of(
                Supplier.builder("Smith & Sons").declaredSme(true).build(),
                Supplier.builder("Smith and Sons").declaredSme(false).build()));
    SpendProfile profile =
        new SpendProfile(BaselineDefinition.of("april", VatBasis.NET, Spends.circles(), twins));
    profile.accept(Spends.row("SMITH AND SONS", "5"));
    assertThat(profile.baseline().problems())
        .extracting(Problem::code)
        .contains(SpendCodes.AMBIGUOUS)
        .doesNotContain(SpendCodes.UNMATCHED);
  }

  @Test
  void aShareIsTheAmountOverTheTotalAndExplainsItself() {
    BaselineLine local = baseline.get(Breakdown.CIRCLE, "city");
    assertThat(local.share().orElseThrow().replay())
        .isEqualByComparingTo(
            new BigDecimal("700").divide(new BigDecimal("1500"), MathContext.DECIMAL128));
    assertThat(local.share().orElseThrow().working()).contains("april");
  }

  @Test
  void saysHowSureItIsWhoWasPaid() {
    assertThat(amount(baseline, Breakdown.MATCH, "same-name")).isEqualTo("649.5");
    assertThat(amount(baseline, Breakdown.MATCH, "normalised-name")).isEqualTo("350.5");
    assertThat(amount(baseline, Breakdown.MATCH, "none")).isEqualTo("500");
    assertThat(baseline.unmatched(5)).extracting(PayeeLine::name).containsExactly("Somebody Else");
    assertThat(baseline.payeeCount()).isEqualTo(5);
  }

  @Test
  void countsCreditNotesAsRowsAndSetsThemOff() {
    BaselineLine none = baseline.get(Breakdown.DEPARTMENT, "");
    assertThat(none.rows()).isEqualTo(2);
    assertThat(none.amount().value()).isEqualByComparingTo("500");
  }

  @Test
  void drawsNoShareThatCreditNotesWouldPutOutsideItsRange() {
    SpendProfile profile = new SpendProfile(Spends.definition("credit"));
    profile.accept(Spends.row("Harbour Care CIC", "100"));
    profile.accept(Spends.row("Northern Paper Ltd", "-40"));
    Result<SpendBaseline> result = profile.baseline();
    assertThat(result.orThrow().get(Breakdown.VCSE, "yes").share()).isEmpty();
    assertThat(result.orThrow().get(Breakdown.VCSE, "no").share()).isEmpty();
    assertThat(result.problems()).extracting(Problem::code).contains(SpendCodes.SHARE_NOT_DRAWN);
  }

  @Test
  void anIdentifierDecidesBeforeTheName() {
    SupplierFacts facts =
        new SupplierFacts(
            List.of(SupplierIdentifier.company("01234567")),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    SpendBaseline found =
        Spends.baseline("one", Spends.row("Northern Paper Ltd", "10").with(facts));
    assertThat(amount(found, Breakdown.MATCH, "identifier")).isEqualTo("10");
    assertThat(amount(found, Breakdown.CIRCLE, "county")).isEqualTo("10");
  }

  @Test
  void takesTheFilesOwnFlagsWhereTheDirectoryIsSilent() {
    SupplierFacts facts =
        new SupplierFacts(
            List.of(),
            Optional.of(OutwardCode.parse("PO1")),
            Optional.of(false),
            Optional.of(true));
    SpendBaseline found = Spends.baseline("one", Spends.row("New Charity", "10").with(facts));
    assertThat(amount(found, Breakdown.COMBINATION, "sme no, vcse yes, circle city"))
        .isEqualTo("10");
    assertThat(amount(found, Breakdown.MATCH, "none")).isEqualTo("10");
  }

  @Test
  void aStricterSignLeavesMoreUnmatched() {
    SpendProfile profile =
        new SpendProfile(Spends.definition("strict").withWeakest(MatchConfidence.SAME_NAME));
    profile.accept(Spends.row("SOLENT JOINERY LTD.", "10"));
    SpendBaseline found = profile.baseline().orThrow();
    assertThat(amount(found, Breakdown.MATCH, "none")).isEqualTo("10");
    assertThat(amount(found, Breakdown.CIRCLE, "unknown")).isEqualTo("10");
  }

  @Test
  void anotherDefinitionOfSmallIsAnotherAnswer() {
    SpendProfile profile =
        new SpendProfile(Spends.definition("eu").withSme(SizeDefinition.euSme()));
    profile.accept(Spends.row("Solent Joinery Limited", "10"));
    // Its turnover is known in pounds, and pounds are not converted.
    assertThat(amount(profile.baseline().orThrow(), Breakdown.SME, "unknown")).isEqualTo("10");
  }

  @Test
  void putsDatesIntoPeriods() {
    SpendProfile profile =
        new SpendProfile(Spends.definition("years").withPeriods(PeriodLength.FINANCIAL_YEAR));
    profile.accept(SpendRow.of(LocalDate.of(2026, 3, 31), "A", new BigDecimal("1")));
    profile.accept(SpendRow.of(LocalDate.of(2026, 4, 1), "A", new BigDecimal("2")));
    SpendBaseline found = profile.baseline().orThrow();
    assertThat(amount(found, Breakdown.PERIOD, "2025-26")).isEqualTo("1");
    assertThat(amount(found, Breakdown.PERIOD, "2026-27")).isEqualTo("2");
    assertThat(found.first()).contains(LocalDate.of(2026, 3, 31));
    assertThat(found.last()).contains(LocalDate.of(2026, 4, 1));
    assertThat(PeriodLength.FINANCIAL_YEAR.of(LocalDate.of(1999, 4, 1))).isEqualTo("1999-00");
  }

  @Test
  void noRowsAreNoBaseline() {
    assertThat(new SpendProfile(Spends.definition("none")).baseline().problems())
        .extracting(Problem::code)
        .containsExactly(SpendCodes.NO_ROWS);
  }

  @Test
  void manyNamesAreOneGroupAndSaidSo() {
    SpendProfile profile = new SpendProfile(Spends.definition("many"));
    for (int i = 0; i < 10_050; i++) {
      profile.accept(Spends.row("A", "1").in("department " + i, ""));
    }
    Result<SpendBaseline> result = profile.baseline();
    assertThat(result.isPartial()).isTrue();
    assertThat(result.orThrow().get(Breakdown.DEPARTMENT, "(further names)").rows()).isEqualTo(50);
    assertThat(result.orThrow().total().value()).isEqualByComparingTo("10050");
  }

  @Test
  void hundredthsThatOverflowALongAreNotLost() {
    SpendProfile profile = new SpendProfile(Spends.definition("large"));
    for (int i = 0; i < 3; i++) {
      profile.accept(
          SpendRow.ofPence(0, null, "A", Long.MAX_VALUE, "", "", "", SupplierFacts.NONE));
    }
    assertThat(profile.baseline().orThrow().total().value())
        .isEqualByComparingTo(
            BigDecimal.valueOf(Long.MAX_VALUE, 2).multiply(BigDecimal.valueOf(3)));
  }

  @Test
  void anUnknownKeyListsTheNearest() {
    assertThatThrownBy(() -> baseline.get(Breakdown.DEPARTMENT, "Housin"))
        .isInstanceOf(UnknownIdException.class)
        .hasMessageContaining("Housing");
  }

  @Nested
  class WhatNobodyKnows {
    private SpendBaseline ofStrangers(String... names) {
      SpendRow[] rows = new SpendRow[names.length];
      for (int i = 0; i < names.length; i++) {
        rows[i] = Spends.row(names[i], "100");
      }
      return Spends.baseline("strangers", rows);
    }

    @Test
    void isUnknownAndNoShareOfZero() {
      SpendBaseline baseline = ofStrangers("Nobody Knows", "Nor Them");
      assertThat(baseline.by(Breakdown.SME))
          .extracting(BaselineLine::key)
          .containsExactly("unknown");
      assertThat(baseline.by(Breakdown.VCSE))
          .extracting(BaselineLine::key)
          .containsExactly("unknown");
      assertThat(baseline.by(Breakdown.CIRCLE))
          .extracting(BaselineLine::key)
          .containsExactly("unknown");
      assertThat(baseline.by(Breakdown.WITHIN)).isEmpty();
      assertThat(baseline.local()).isEmpty();
      assertThat(baseline.find(Breakdown.SME, "yes")).isEmpty();
    }

    @Test
    void isSaidOnce() {
      SpendProfile profile = new SpendProfile(Spends.definition("strangers"));
      profile.accept(Spends.row("Nobody Knows", "100"));
      assertThat(profile.baseline().problems())
          .filteredOn(p -> p.code().equals(SpendCodes.NOTHING_KNOWN))
          .singleElement()
          .satisfies(
              p -> assertThat(p.message()).contains("small or medium-sized, or a voluntary"));
    }

    @Test
    void withoutCirclesEveryPlaceIsUnknown() {
      SpendProfile profile =
          new SpendProfile(
              BaselineDefinition.of(
                  "no-circles", VatBasis.NET, ConcentricAreas.notDeclared(), Spends.directory()));
      profile.accept(Spends.row("Harbour Care CIC", "100"));
      SpendBaseline baseline = profile.baseline().orThrow();
      assertThat(baseline.local()).isEmpty();
      assertThat(baseline.get(Breakdown.CIRCLE, "unknown").rows()).isEqualTo(1);
      assertThat(baseline.get(Breakdown.SME, "yes").rows()).isEqualTo(1);
    }

    @Test
    void aCircleWithoutOutwardCodesIsRefused() {
      assertThatThrownBy(
              () ->
                  BaselineDefinition.of(
                      "empty-circle",
                      VatBasis.NET,
                      ConcentricAreas.of(Spends.area("city")),
                      Spends.directory()))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("'city' has no outward codes");
    }
  }

  @Nested
  class Payees {
    @Test
    void ofOneNameAreNotMerged() {
      SpendProfile profile =
          new SpendProfile(
              BaselineDefinition.of(
                  "twins",
                  VatBasis.NET,
                  Spends.circles(),
                  SupplierDirectory.of(
                      List.of(
                          Supplier.builder("Acme").otherNames(List.of("North Acme")).build(),
                          Supplier.builder("Acme").otherNames(List.of("South Acme")).build()))));
      profile.accept(Spends.row("North Acme", "100"));
      profile.accept(Spends.row("South Acme", "50"));
      assertThat(profile.baseline().orThrow().payeeCount()).isEqualTo(2);
    }

    @Test
    void whoseNameIsWithheldAreKnownByANumberThatTheDirectoryKnows() {
      SpendProfile profile = new SpendProfile(Spends.definition("withheld"));
      SupplierFacts joinery =
          new SupplierFacts(
              List.of(SupplierIdentifier.company("1234567")),
              Optional.empty(),
              Optional.empty(),
              Optional.empty());
      SupplierFacts stranger =
          new SupplierFacts(
              List.of(SupplierIdentifier.company("7654321")),
              Optional.empty(),
              Optional.empty(),
              Optional.empty());
      profile.accept(Spends.row("REDACTED", "100").with(joinery).withPayeeNotNamed());
      profile.accept(Spends.row("REDACTED", "30").with(stranger).withPayeeNotNamed());
      SpendBaseline baseline = profile.baseline().orThrow();
      assertThat(baseline.payees())
          .extracting(PayeeLine::name)
          .containsExactly("Solent Joinery Limited");
      assertThat(baseline.notNamed().orElseThrow().amount().value()).isEqualByComparingTo("30");
    }
  }

  @Nested
  class Declarations {
    private static final Citation REGISTER = Citation.of("register of local suppliers, May 2026");

    private String circleOf(Supplier supplier) {
      SpendProfile profile =
          new SpendProfile(
              BaselineDefinition.of(
                  "declared",
                  VatBasis.NET,
                  Spends.circles(),
                  SupplierDirectory.of(List.of(supplier))));
      profile.accept(Spends.row("Branch Office Ltd", "100"));
      return profile.baseline().orThrow().cells().get(0).key().circle();
    }

    @Test
    void ofBeingLocalWinOverTheHeadOffice() {
      Supplier.Builder supplier =
          Supplier.builder("Branch Office Ltd").place(OutwardCode.parse("LS1"));
      assertThat(circleOf(supplier.build())).isEqualTo("outside");
      assertThat(circleOf(supplier.declaredLocal(true, REGISTER).build())).isEqualTo("city");
    }

    @Test
    void ofNotBeingLocalLeaveAWiderCircle() {
      Supplier.Builder supplier =
          Supplier.builder("Branch Office Ltd").declaredLocal(false, REGISTER);
      assertThat(circleOf(supplier.build())).isEqualTo("outside");
      assertThat(circleOf(supplier.place(OutwardCode.parse("PO10")).build())).isEqualTo("county");
      assertThat(circleOf(supplier.place(OutwardCode.parse("PO1")).build())).isEqualTo("outside");
    }
  }
}
