package io.github.socialvalue4j.calculate.sroi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.calculate.sroi.map.Assumption;
import io.github.socialvalue4j.calculate.sroi.map.Cell;
import io.github.socialvalue4j.calculate.sroi.map.CellRef;
import io.github.socialvalue4j.calculate.sroi.map.ImpactMap;
import io.github.socialvalue4j.calculate.sroi.map.OutcomeRow;
import io.github.socialvalue4j.calculate.sroi.sensitivity.SroiSensitivity;
import io.github.socialvalue4j.calculate.sroi.sensitivity.SwitchingValue;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws that hold for every map, to 1e-30 relative where a quotient is on the way. */
class SroiLaws {
  private static final BigDecimal CLOSE = new BigDecimal("1E-30");

  @Provide
  Arbitrary<ImpactMap.Builder> maps() {
    Arbitrary<String> share = Arbitraries.integers().between(0, 100).map(String::valueOf);
    Arbitrary<OutcomeRow.Builder> row =
        Combinators.combine(
                Arbitraries.bigDecimals()
                    .between(new BigDecimal("0.01"), new BigDecimal("9999"))
                    .ofScale(3),
                Arbitraries.bigDecimals()
                    .between(new BigDecimal("-500"), new BigDecimal("9999"))
                    .ofScale(2),
                Arbitraries.integers().between(1, 40),
                share.list().ofSize(5))
            .as(
                (quantity, proxy, quarters, shares) ->
                    Maps.row(
                        "id",
                        quantity.toPlainString(),
                        proxy.toPlainString(),
                        new BigDecimal(quarters)
                            .divide(new BigDecimal(4), MathContext.DECIMAL32)
                            .toPlainString(),
                        shares.toArray(new String[0])));
    return row.list()
        .ofMinSize(1)
        .ofMaxSize(5)
        .map(
            rows -> {
              ImpactMap.Builder map = Maps.map();
              for (int i = 0; i < rows.size(); i++) {
                map.outcome(copy(rows.get(i), "row-" + i));
              }
              return map;
            });
  }

  private static OutcomeRow.Builder copy(OutcomeRow.Builder row, String id) {
    OutcomeRow.Builder copy = Maps.row(id);
    for (Cell cell : Cell.values()) {
      row.find(cell).ifPresent(number -> copy.set(cell, number));
    }
    return copy;
  }

  @Property(tries = 60)
  void scalingEveryQuantityScalesThePresentValue(@ForAll("maps") ImpactMap.Builder draft) {
    SroiResult before = SroiCalculator.withDefaults().calculate(draft).orThrow();
    BigDecimal factor = new BigDecimal("3.7");
    ImpactMap scaled = before.map();
    for (OutcomeRow row : before.map().outcomes()) {
      CellRef ref = CellRef.of(row.id(), Cell.QUANTITY);
      scaled =
          scaled.with(
              ref,
              Maps.with(
                  row.get(Cell.QUANTITY).value().multiply(factor).toPlainString(), Maps.PUPIL));
    }
    SroiResult after = SroiCalculator.withDefaults().calculate(scaled).orThrow();
    close(after.presentValue().value(), before.presentValue().value().multiply(factor), before);
  }

  @Property(tries = 40)
  void theRatioIsTheTargetAtEverySwitchingValue(@ForAll("maps") ImpactMap.Builder draft) {
    SroiResult before = SroiCalculator.withDefaults().calculate(draft).orThrow();
    SroiSensitivity sensitivity = SroiSensitivity.of(before);
    for (CellRef ref : before.map().refs()) {
      SwitchingValue switching = sensitivity.switchingValue(ref);
      if (switching.answer() == SwitchingValue.Answer.AT) {
        Assumption there = new Assumption(switching.value().orElseThrow());
        SroiResult after =
            SroiCalculator.withDefaults().recalculate(before.map().with(ref, there), before);
        close(after.presentValue().value(), after.investment().orElseThrow().value(), before);
        assertThat(there.figure().replay()).isEqualTo(there.value());
      }
    }
  }

  @Property(tries = 40)
  void oneChangedNumberComesToWhatTheWholeChangedMapComesTo(
      @ForAll("maps") ImpactMap.Builder draft) {
    SroiCalculator calculator = SroiCalculator.withDefaults();
    SroiResult before = calculator.calculate(draft).orThrow();
    for (CellRef ref : before.map().refs()) {
      Assumption other = new Assumption(before.map().find(ref).orElseThrow().figure());
      for (String value : new String[] {"0.25", "1", "0.7"}) {
        Assumption number = Maps.with(value, other.unit());
        SroiResult whole = calculator.recalculate(before.map().with(ref, number), before);
        Trial trial = calculator.trial(before, ref, number);
        assertThat(trial.presentValue().value()).isEqualTo(whole.presentValue().value());
        assertThat(trial.investment().map(Figure::value))
            .isEqualTo(whole.investment().map(Figure::value));
        assertThat(trial.ratio().map(Figure::value)).isEqualTo(whole.ratio().map(Figure::value));
        assertThat(trial.presentValue().inputs()).hasSizeLessThanOrEqualTo(5);
      }
    }
  }

  @Property(tries = 60)
  void contributionsAddUpAndEveryFigureReplays(@ForAll("maps") ImpactMap.Builder draft) {
    SroiResult result = SroiCalculator.withDefaults().calculate(draft).orThrow();
    BigDecimal total = result.presentValue().value();
    List<Figure> parts = List.copyOf(result.byOutcome().values());
    assertThat(parts.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualByComparingTo(total);
    assertThat(result.presentValues().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualByComparingTo(total);
    Figure ratio = result.ratio().orElseThrow();
    assertThat(ratio.replay()).isEqualTo(ratio.value());
    assertThat(
            result
                .netRatio()
                .orElseThrow()
                .value()
                .add(BigDecimal.ONE)
                .subtract(ratio.value())
                .abs())
        .isLessThan(new BigDecimal("1E-27"));
  }

  /** Relative to the size of what was added up, because harms may cancel benefits. */
  private static void close(BigDecimal actual, BigDecimal expected, SroiResult scale) {
    BigDecimal size = expected.abs();
    for (RowResult row : scale.rows()) {
      size = size.add(row.presentValue().value().abs());
    }
    BigDecimal bound = size.multiply(CLOSE).max(new BigDecimal("1E-30"));
    assertThat(actual.subtract(expected).abs())
        .as("%s and %s", actual, expected)
        .isLessThanOrEqualTo(bound);
  }
}
