package io.github.socialvalue4j.calculate.localmultiplier;

import static io.github.socialvalue4j.calculate.localmultiplier.Ledgers.pounds;
import static io.github.socialvalue4j.calculate.localmultiplier.Ledgers.share;
import static io.github.socialvalue4j.calculate.localmultiplier.Ledgers.supplier;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class LocalMultiplierLaws {
  private static final BigDecimal TOLERANCE = new BigDecimal("1e-30");

  private static String percent(int hundredths) {
    return new BigDecimal(BigInteger.valueOf(hundredths), 2).toString();
  }

  @Property(tries = 100)
  void lm3LiesFrom1To3WhenTheFirstPoundCounts(
      @ForAll @Size(max = 5) List<@IntRange(max = 200) Integer> amounts,
      @ForAll @IntRange(max = 100) int retained) {
    List<Outlay> outlays = new ArrayList<>();
    for (int i = 0; i < amounts.size(); i++) {
      outlays.add(supplier("s" + i, amounts.get(i).toString(), percent(retained)));
    }
    LocalMultiplier lm3 =
        LocalMultiplierCalculator.calculate(Ledgers.ledger("1000", outlays.toArray(Outlay[]::new)))
            .orThrow();
    assertThat(lm3.multiplier().estimate().orElseThrow().value())
        .isBetween(BigDecimal.ONE, new BigDecimal(3));
    assertThat(lm3.multiplier().low()).isNotNull();
    assertThat(lm3.multiplier().high().replay()).isEqualTo(lm3.multiplier().high().value());
  }

  @Property(tries = 100)
  void roundsAddUpToTheClosedFormAndTendToTheLimit(
      @ForAll @IntRange(max = 100) int retained,
      @ForAll @IntRange(min = 1, max = 40) int rounds,
      @ForAll boolean counted) {
    RetentionSeries series =
        ConstantRetentionCalculator.calculate(
                pounds("10"),
                share(percent(retained)),
                true,
                MultiplierOptions.lm3()
                    .withRounds(rounds)
                    .withFirstPound(counted ? FirstPound.COUNTED : FirstPound.NOT_COUNTED))
            .orThrow();
    assertThat(series.multiplier().value().subtract(series.closedForm().value()).abs())
        .isLessThanOrEqualTo(TOLERANCE);
    series
        .limit()
        .ifPresent(
            limit -> {
              BigDecimal missing = limit.value().subtract(series.multiplier().value());
              BigDecimal r = new BigDecimal(percent(retained));
              BigDecimal rest =
                  r.pow(rounds).divide(BigDecimal.ONE.subtract(r), new java.math.MathContext(40));
              assertThat(missing.subtract(rest).abs()).isLessThanOrEqualTo(TOLERANCE);
            });
  }

  @Property(tries = 100)
  void theEstimateLiesBetweenTheBounds(
      @ForAll @IntRange(max = 500) int answered,
      @ForAll @IntRange(max = 500) int silent,
      @ForAll @IntRange(max = 100) int retained) {
    LocalMultiplier lm3 =
        LocalMultiplierCalculator.calculate(
                Ledgers.ledger(
                    "1000",
                    supplier("a", Integer.toString(answered + 1), percent(retained)),
                    Ledgers.silent("b", Integer.toString(silent))))
            .orThrow();
    BigDecimal estimate = lm3.multiplier().estimate().orElseThrow().value();
    assertThat(estimate)
        .isBetween(
            lm3.multiplier().low().value().subtract(TOLERANCE),
            lm3.multiplier().high().value().add(TOLERANCE));
  }
}
