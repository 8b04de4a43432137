package io.github.socialvalue4j.calculate.spend;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialvalue4j.basis.evidence.Provenance;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.calculate.localmultiplier.OwnSpend;
import io.github.socialvalue4j.calculate.localmultiplier.RoundsLedger;
import io.github.socialvalue4j.model.contract.VatBasis;
import io.github.socialvalue4j.model.party.SizeDefinition;
import io.github.socialvalue4j.model.party.SupplierDirectory;
import io.github.socialvalue4j.model.place.ConcentricAreas;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What is made of a baseline: benefit, comparison, the largest contracts, a ledger of rounds. */
class SpendFollowUpTest {
  private static Figure pounds(String amount) {
    return Figure.stated(
        "sum", new BigDecimal(amount), MeasureUnit.GBP, new Provenance.Given("test"));
  }

  private static ContractSum contract(String id, VatBasis basis, String value) {
    return new ContractSum(id, "", "", basis, pounds(value));
  }

  @Nested
  class Benefit {
    private final SpendBaseline baseline =
        Spends.baseline(
            "benefit",
            Spends.row("Harbour Care CIC", "100"),
            Spends.row("Solent Joinery Limited", "10"),
            Spends.row("Docks and Cranes plc", "1000"),
            Spends.row("Nobody Knows", "7"));

    @Test
    void aPoundToASmallCharityTakesOneRateByTheNamedPrecedence() {
      AdditionalBenefit vcse = benefit("roadmap-vcse-first");
      AdditionalBenefit sme = benefit("roadmap-sme-first");
      // 100 x 0.12 + 10 x 0.09 and 110 x 0.09
      assertThat(vcse.total().value()).isEqualByComparingTo("12.9");
      assertThat(sme.total().value()).isEqualByComparingTo("9.9");
      assertThat(vcse.undecided().value()).isEqualByComparingTo("7");
      assertThat(vcse.withoutRate().value()).isEqualByComparingTo("1000");
    }

    @Test
    void theStudyOfLocalFirmsHasRatesOfItsOwn() {
      // 110 x 0.63 + 1000 x 0.40
      assertThat(benefit("roadmap-local-firms").total().value()).isEqualByComparingTo("469.3");
    }

    private AdditionalBenefit benefit(String id) {
      return BenefitCalculator.calculate(
              baseline, BenefitPrecedence.find(id, "county").orElseThrow())
          .orThrow();
    }

    @Test
    void whatIsNotKnownIsLeftOutByName() {
      Result<AdditionalBenefit> result =
          BenefitCalculator.calculate(baseline, BenefitPrecedence.roadmapVcseFirst("county"));
      assertThat(result.isPartial()).isTrue();
      assertThat(result.problems())
          .extracting(Problem::code)
          .containsExactly(SpendCodes.RATE_NOT_DECIDED);
    }

    @Test
    void aCircleThatTheBaselineLacksIsRefused() {
      assertThat(
              BenefitCalculator.calculate(baseline, BenefitPrecedence.roadmapVcseFirst("moon"))
                  .problems())
          .extracting(Problem::code)
          .containsExactly(SpendCodes.UNKNOWN_AREA);
    }
  }

  @Nested
  class Comparison {
    @Test
    void showsTheChangeOfAmountsAndShares() {
      BaselineComparison comparison =
          BaselineComparison.of(
                  Spends.baseline(
                      "before",
                      Spends.row("Harbour Care CIC", "50"),
                      Spends.row("Northern Paper Ltd", "50")),
                  Spends.baseline("after", Spends.row("Harbour Care CIC", "80")))
              .orThrow();
      BaselineComparison.Line local =
          comparison.by(Breakdown.CIRCLE).stream()
              .filter(l -> l.key().equals("city"))
              .findFirst()
              .orElseThrow();
      assertThat(comparison.change().value()).isEqualByComparingTo("-20");
      assertThat(local.change().value()).isEqualByComparingTo("30");
      assertThat(local.changeOfShare().orElseThrow().value()).isEqualByComparingTo("0.5");
    }

    @Test
    void namesEveryWayInWhichTwoDoNotCompare() {
      SpendProfile other =
          new SpendProfile(
              BaselineDefinition.of(
                      "other",
                      VatBasis.GROSS,
                      ConcentricAreas.of(Spends.area("city", "PO1")),
                      SupplierDirectory.empty())
                  .withSme(SizeDefinition.euSme()));
      other.accept(Spends.row("A", "1"));
      assertThat(
              BaselineComparison.of(
                      Spends.baseline("one", Spends.row("A", "1")), other.baseline().orThrow())
                  .problems())
          .extracting(p -> p.path().toString())
          .contains("/basis", "/circles", "/sme", "/directory");
    }
  }

  @Nested
  class Largest {
    @Test
    void areTakenUntilTheSumIsReachedAndTheCrossingOneIsMarked() {
      TopContracts top =
          TopContracts.upTo(
                  pounds("100"),
                  List.of(
                      contract("a", VatBasis.NET, "30"),
                      contract("b", VatBasis.NET, "60"),
                      contract("c", VatBasis.NET, "50"),
                      contract("d", VatBasis.NET, "1")))
              .orThrow();
      assertThat(top.lines()).extracting(l -> l.contract().id()).containsExactly("b", "c");
      assertThat(top.lines()).extracting(TopContracts.Line::crosses).containsExactly(false, true);
      assertThat(top.covered().value()).isEqualByComparingTo("110");
      assertThat(top.left()).isEqualTo(2);
      assertThat(top.leftValue().value()).isEqualByComparingTo("31");
    }

    @Test
    void aSumMetExactlyIsCrossedByNobodyElse() {
      TopContracts top =
          TopContracts.upTo(
                  pounds("60"),
                  List.of(contract("b", VatBasis.NET, "60"), contract("c", VatBasis.NET, "50")))
              .orThrow();
      assertThat(top.lines()).extracting(l -> l.contract().id()).containsExactly("b");
    }

    @Test
    void aRegisterThatIsTooSmallSaysSo() {
      assertThat(
              TopContracts.upTo(pounds("100"), List.of(contract("a", VatBasis.NET, "30")))
                  .problems())
          .extracting(Problem::code)
          .containsExactly(SpendCodes.SUM_NOT_REACHED);
    }

    @Test
    void netAndGrossAreNotCompared() {
      assertThat(
              TopContracts.upTo(
                      pounds("100"),
                      List.of(
                          contract("a", VatBasis.NET, "30"), contract("b", VatBasis.GROSS, "-3")))
                  .problems())
          .extracting(Problem::code)
          .containsExactly(SpendCodes.MIXED_BASIS, SpendCodes.NEGATIVE_CONTRACT);
    }

    @Test
    void lotsOfOneReferenceAreOneContract() {
      ContractBook book = new ContractBook(MeasureUnit.GBP, VatBasis.NET);
      for (String amount : List.of("10", "5.5")) {
        book.accept(
            SpendRow.of(
                3, null, "A", new BigDecimal(amount), "", "Roofs", "C-1", SupplierFacts.NONE));
      }
      book.accept(SpendRow.of(5, null, "A", BigDecimal.ONE, "", "Roofs", "", SupplierFacts.NONE));
      assertThat(book.contracts())
          .extracting(c -> c.id() + " " + c.value().value())
          .containsExactly("C-1 15.5", "line 5 1");
    }
  }

  @Nested
  class Rounds {
    @Test
    void aBaselineIsRoundTwoOfTheCouncilsOwnSpendAndOfNothingElse() {
      SpendBaseline baseline =
          Spends.baseline(
              "own", Spends.row("Harbour Care CIC", "60"), Spends.row("Nobody Knows", "40"));
      OwnSpend own = own(baseline, OwnSpend.Owner.COUNCIL);
      RoundsLedger ledger = own.ledger("own").orThrow();
      assertThat(ledger.outlays()).hasSize(3);
      assertThat(own(baseline, OwnSpend.Owner.SUPPLIER).ledger("own").isFailed()).isTrue();
    }

    private OwnSpend own(SpendBaseline baseline, OwnSpend.Owner owner) {
      return new OwnSpend(
          baseline.definition().circles().circles().get(0).id(),
          baseline.total(),
          baseline.local().orElseThrow(),
          baseline.unknownPlace(),
          owner);
    }
  }
}
