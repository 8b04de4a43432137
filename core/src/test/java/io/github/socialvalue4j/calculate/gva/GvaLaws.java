package io.github.socialvalue4j.calculate.gva;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialvalue4j.basis.evidence.Citation;
import io.github.socialvalue4j.basis.evidence.Edition;
import io.github.socialvalue4j.basis.figure.Derivation;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class GvaLaws {
  private static final MeasureUnit GBP = MeasureUnit.of("GBP");

  private static Figure money(int value) {
    return GvaCalculatorTest.figure("Amount", Integer.toString(value), GBP);
  }

  @Property(tries = 100)
  void productionEqualsIncomeOnConsistentAccounts(
      @ForAll @IntRange(max = 100_000) int used,
      @ForAll @IntRange(max = 100_000) int wages,
      @ForAll @IntRange(min = -50_000, max = 100_000) int surplus,
      @ForAll @IntRange(min = -500, max = 500) int taxes) {
    Assume.that(used + wages + surplus + taxes >= 0);
    Gva gva =
        GvaCalculator.calculate(
                GvaAccounts.of(
                    "firm",
                    new ProductionAccount(
                        money(used + wages + surplus + taxes), List.of(money(used))),
                    new IncomeAccount(money(wages), money(surplus), money(taxes))))
            .orThrow();
    assertThat(gva.difference().orElseThrow().value()).isEqualByComparingTo("0");
  }

  @Property(tries = 100)
  void aCaseEqualToItsReferenceAddsNothing(
      @ForAll @IntRange(max = 1000) int gross,
      @ForAll @IntRange(max = 100) int leakage,
      @ForAll @IntRange(max = 100) int displacement,
      @ForAll @IntRange(max = 300) int multiplier) {
    AdditionalityCase same =
        new AdditionalityCase(
            "same", money(gross), share(leakage), share(displacement), share(0), share(multiplier));
    assertThat(AdditionalityCalculator.calculate(same, same).orThrow().additional().value())
        .isEqualByComparingTo("0");
  }

  @Property(tries = 100)
  void theWayFromGrossToNetAddsUpAndDeadweightIsAShareOfIt(
      @ForAll @IntRange(max = 1000) int gross,
      @ForAll @IntRange(max = 100) int leakage,
      @ForAll @IntRange(max = 100) int displacement,
      @ForAll @IntRange(max = 100) int substitution,
      @ForAll @IntRange(max = 300) int multiplier,
      @ForAll @IntRange(max = 100) int deadweight) {
    AdditionalityCase with =
        new AdditionalityCase(
            "with",
            money(gross),
            share(leakage),
            share(displacement),
            share(substitution),
            share(multiplier));
    Additionality found =
        AdditionalityCalculator.calculate(with, with.deadweight(share(deadweight))).orThrow();
    NetImpact way = found.intervention();
    BigDecimal net =
        money(gross)
            .value()
            .subtract(way.leaked().value())
            .subtract(way.displaced().value())
            .subtract(way.substituted().value())
            .add(way.multiplied().value());
    assertThat(way.net().value()).isEqualByComparingTo(net);
    assertThat(found.additional().value())
        .isEqualByComparingTo(net.multiply(BigDecimal.ONE.subtract(share(deadweight).value())));
  }

  private static Figure share(int percent) {
    return GvaCalculatorTest.figure(
        "Share", BigDecimal.valueOf(percent, 2).toString(), MeasureUnit.ONE);
  }

  @Property(tries = 50)
  void theInverseSolvesItsEquationAndEveryDemandEndsAsValueAdded(
      @ForAll @Size(min = 9, max = 9) List<@IntRange(max = 100) Integer> cells) {
    List<List<BigDecimal>> flows = new ArrayList<>();
    List<BigDecimal> output = new ArrayList<>();
    List<BigDecimal> added = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      List<BigDecimal> row = new ArrayList<>();
      int column = 0;
      for (int j = 0; j < 3; j++) {
        row.add(BigDecimal.valueOf(cells.get(3 * i + j), 1));
        column += cells.get(3 * j + i);
      }
      flows.add(row);
      output.add(BigDecimal.valueOf(400, 1));
      added.add(BigDecimal.valueOf(400 - column, 1));
    }
    InputOutputModel model =
        InputOutputCalculator.calculate(
                new InputOutputTable(
                    Edition.of("t", "1"),
                    Citation.of("generated"),
                    GBP,
                    List.of("a", "b", "c"),
                    flows,
                    output,
                    List.of(new Satellite("gva", GBP, added)),
                    Optional.empty()))
            .orThrow();
    for (String industry : model.table().industries()) {
      Figure effect = model.effect("gva", industry).value();
      assertThat(effect.value().subtract(BigDecimal.ONE).abs()).isLessThan(new BigDecimal("1e-30"));
      Derivation.Derived cell = (Derivation.Derived) model.requirement("a", industry).derivation();
      assertThat(cell.inputs().get(1).figure().value().abs()).isLessThan(new BigDecimal("1e-31"));
    }
  }
}
