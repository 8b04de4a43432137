package io.github.socialvalue4j.basis.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class DecimalsLaws {
  private static final BigDecimal ULP = new BigDecimal("1E-33");

  /** Anything that may enter: up to 34 digits, within the 34th power of ten. */
  @Provide
  Arbitrary<BigDecimal> entries() {
    BigInteger most = BigInteger.TEN.pow(34).subtract(BigInteger.ONE);
    return Combinators.combine(
            Arbitraries.bigIntegers().between(most.negate(), most),
            Arbitraries.integers().between(-34, 34))
        .as(
            (digits, power) ->
                new BigDecimal(digits, digits.abs().toString().length() - 1 - power));
  }

  @Provide
  Arbitrary<BigDecimal> positive() {
    return entries().map(BigDecimal::abs).filter(v -> v.signum() > 0);
  }

  @Property(tries = 500)
  void textReadsBackInCanonicalForm(@ForAll("entries") BigDecimal value) {
    BigDecimal read = Decimals.parse(Decimals.text(value));

    assertThat(read).isEqualTo(Decimals.canonical(value)).isEqualByComparingTo(value);
    assertThat(Decimals.text(value)).doesNotContain("E").doesNotEndWith(".");
    assertThat(Decimals.parse(value.toString())).isEqualTo(read);
  }

  @Property(tries = 200)
  void aSumIsExactWhateverTheOrder(
      @ForAll @Size(max = 12) List<@From("entries") BigDecimal> values, @ForAll long seed) {
    BigDecimal exact = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);

    assertThat(Decimals.sum(values)).isEqualByComparingTo(exact);
    assertThat(Decimals.sum(shuffled(values, seed))).isEqualTo(Decimals.sum(values));
  }

  @Property(tries = 200)
  void aProductRoundsTheExactOneOnceWhateverTheOrder(
      @ForAll @Size(max = 6) List<@From("entries") BigDecimal> values, @ForAll long seed) {
    BigDecimal exact = values.stream().reduce(BigDecimal.ONE, BigDecimal::multiply);

    assertThat(Decimals.product(values)).isEqualByComparingTo(exact.round(Decimals.PRECISION));
    assertThat(Decimals.product(shuffled(values, seed))).isEqualTo(Decimals.product(values));
  }

  @Property(tries = 300)
  void aQuotientTimesItsDivisorIsTheDividend(
      @ForAll("entries") BigDecimal dividend, @ForAll("positive") BigDecimal divisor) {
    BigDecimal back = Decimals.quotient(dividend, divisor).multiply(divisor);

    assertThat(back.subtract(dividend).abs()).isLessThanOrEqualTo(dividend.abs().multiply(ULP));
  }

  @Property(tries = 200)
  void aHalfPowerIsTheSquareRootOfTheJdk(@ForAll("positive") BigDecimal base) {
    assertThat(Decimals.power(base, new BigDecimal("0.5")))
        .isEqualByComparingTo(base.sqrt(Decimals.PRECISION));
  }

  @Property(tries = 150)
  void theNthPowerOfTheNthRootIsTheNumber(
      @ForAll("positive") BigDecimal base, @ForAll @IntRange(min = 0, max = 5) int which) {
    // Exponents whose reciprocal is exact, so that the only roundings are the two powers'.
    String[] parts = {"0.5", "0.25", "0.2", "0.125", "0.1", "0.04"};
    int[] whole = {2, 4, 5, 8, 10, 25};
    BigDecimal root = Decimals.power(base, new BigDecimal(parts[which]));

    BigDecimal back = root.pow(whole[which], new MathContext(60));

    assertThat(back.subtract(base).abs())
        .isLessThanOrEqualTo(base.multiply(ULP).multiply(BigDecimal.valueOf(whole[which])));
  }

  @Property(tries = 150)
  void theRootOfAnExactPowerIsExact(
      @ForAll @BigRange(min = "1", max = "99999999") BigInteger digits,
      @ForAll @IntRange(min = -8, max = 8) int scale,
      @ForAll @IntRange(min = 0, max = 3) int which) {
    BigDecimal root = new BigDecimal(digits, scale);
    String[] parts = {"0.5", "0.25", "0.2", "0.125"};
    int[] whole = {2, 4, 5, 8};

    assertThat(Decimals.power(root.pow(whole[which]), new BigDecimal(parts[which])))
        .isEqualByComparingTo(root);
  }

  @Property(tries = 200)
  void aWholePowerIsTheExactOneRoundedOnce(
      @ForAll("positive") BigDecimal base, @ForAll @IntRange(min = 0, max = 14) int exponent) {
    assertThat(Decimals.power(base, BigDecimal.valueOf(exponent)))
        .isEqualByComparingTo(base.pow(exponent).round(Decimals.PRECISION));
    assertThat(Decimals.power(base, BigDecimal.valueOf(-exponent)))
        .isEqualByComparingTo(BigDecimal.ONE.divide(base.pow(exponent), Decimals.PRECISION));
  }

  @Property(tries = 300)
  void groupingOnlyAddsCommas(@ForAll("entries") BigDecimal value) {
    assertThat(Decimals.grouped(value).replace(",", "")).isEqualTo(value.toPlainString());
    assertThat(Decimals.grouped(value)).matches("-?[0-9]{1,3}(,[0-9]{3})*(\\.[0-9]+)?");
  }

  @Property(tries = 300)
  void aCeilingIsTheLeastWholeNumberThatIsNotLess(@ForAll("entries") BigDecimal value) {
    BigDecimal ceiling = Decimals.ceiling(value);

    assertThat(ceiling.scale()).isZero();
    assertThat(ceiling.subtract(value))
        .isBetween(BigDecimal.ZERO, new BigDecimal("0." + "9".repeat(80)));
  }

  private static List<BigDecimal> shuffled(List<BigDecimal> values, long seed) {
    List<BigDecimal> other = new ArrayList<>(values);
    Collections.shuffle(other, new Random(seed));
    return other;
  }

  /** What compounding makes is what exact powers would make, rounded once. */
  @Property(tries = 300)
  void aCompoundIsTheExactOneRoundedOnce(
      @ForAll @Size(min = 1, max = 4) List<@IntRange(min = 100, max = 19_999) Integer> bases,
      @ForAll @Size(min = 4, max = 4) List<@IntRange(min = -300, max = 300) Integer> exponents) {
    List<BigDecimal> growth = bases.stream().map(b -> BigDecimal.valueOf(b, 4)).toList();
    List<BigDecimal> years =
        exponents.stream().limit(growth.size()).map(BigDecimal::valueOf).toList();
    BigDecimal above = BigDecimal.ONE;
    BigDecimal below = BigDecimal.ONE;
    for (int i = 0; i < growth.size(); i++) {
      int n = exponents.get(i);
      above = n > 0 ? above.multiply(growth.get(i).pow(n)) : above;
      below = n < 0 ? below.multiply(growth.get(i).pow(-n)) : below;
    }
    if (Math.abs((long) above.precision() - above.scale() - below.precision() + below.scale())
        < 900) {
      assertThat(Decimals.compound(growth, years))
          .isEqualByComparingTo(above.divide(below, Decimals.PRECISION));
    }
  }
}
