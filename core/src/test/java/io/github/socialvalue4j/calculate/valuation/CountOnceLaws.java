package io.github.socialvalue4j.calculate.valuation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialvalue4j.basis.evidence.VerificationState;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.quantity.Quantity;
import io.github.socialvalue4j.model.contract.RecordId;
import io.github.socialvalue4j.model.framework.MeasureId;
import io.github.socialvalue4j.model.proxy.ProxyTable;
import io.github.socialvalue4j.model.value.AggregationPolicy;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What a total says is counted twice is what counting once leaves out of it. */
class CountOnceLaws {
  private static final List<String> MEASURES = List.of("HIRE", "WEEKS", "HOURS");
  private static final List<String> UNITS = List.of("fte", "week", "volunteering-hour");

  /** Deliveries of measures that overlap by series, part and whole, and exclusion at once. */
  private static Fixture mixed(Random random, int size) {
    Fixture council = new Fixture();
    for (int i = 0; i < size; i++) {
      String measure = Catalogues.MEASURES.get(random.nextInt(Catalogues.MEASURES.size()));
      boolean second = random.nextInt(4) == 0;
      RecordId delivered =
          council.deliver(
              second ? Fixture.TWO : Fixture.ONE,
              second ? Fixture.OTHER : Fixture.SUPPLIER,
              measure,
              Integer.toString(1 + random.nextInt(9)),
              Catalogues.unit(measure),
              random.nextInt(4) == 0 ? null : List.of("a", "A ", "b").get(random.nextInt(3)),
              random.nextInt(3) == 0 ? null : List.of("p", "q").get(random.nextInt(2)));
      if (!second && random.nextInt(3) == 0) {
        VerificationState found =
            random.nextInt(3) == 0 ? VerificationState.REJECTED : VerificationState.VERIFIED;
        council.verify(delivered, found, "1", Catalogues.unit(measure));
      }
    }
    return council;
  }

  private static void hold(Valuation all, Valuation once) {
    for (Total total : all.totals()) {
      BigDecimal twice = total.countedTwice().map(Figure::value).orElse(BigDecimal.ZERO);
      assertThat(twice).isBetween(BigDecimal.ZERO, total.value().value());
      assertThat(once.find(total.key()).map(t -> t.value().value()).orElse(BigDecimal.ZERO))
          .as("%s", total.key())
          .isEqualByComparingTo(total.value().value().subtract(twice));
    }
    assertThat(once.totals()).allMatch(t -> t.countedTwice().isEmpty());
    assertThat(once.totals()).allMatch(t -> all.find(t.key()).isPresent());
  }

  private static Fixture council(long seed, int size) {
    Random random = new Random(seed);
    Fixture council = new Fixture();
    for (int i = 0; i < size; i++) {
      int measure = random.nextInt(3);
      boolean second = random.nextInt(3) == 0;
      RecordId delivered =
          council.deliver(
              second ? Fixture.TWO : Fixture.ONE,
              second ? Fixture.OTHER : Fixture.SUPPLIER,
              MEASURES.get(measure),
              Integer.toString(1 + random.nextInt(9)),
              UNITS.get(measure),
              random.nextInt(3) == 0 ? null : List.of("a", "A ", "b").get(random.nextInt(3)),
              random.nextInt(3) == 0 ? null : List.of("p", "q").get(random.nextInt(2)));
      if (!second && random.nextInt(3) == 0) {
        council.verify(delivered, VerificationState.VERIFIED, "1", UNITS.get(measure));
      }
    }
    return council;
  }

  @Property(tries = 150)
  void aTotalLessWhatIsCountedTwiceIsThatOfCountingOnce(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 9) int size) {
    Fixture council = council(seed, size);
    Valuation all = council.value().orThrow();
    council.options(council.options().withDoubleCount(DoubleCountPolicy.COUNT_ONCE));
    Valuation once = council.value().orThrow();

    hold(all, once);
  }

  @Property(tries = 150)
  void whatIsCountedTwiceIsNamed(@ForAll long seed, @ForAll @IntRange(min = 1, max = 9) int size) {
    Fixture council = council(seed, size);
    Valuation all = council.value().orThrow();
    boolean twice = all.totals().stream().anyMatch(t -> t.countedTwice().isPresent());

    assertThat(all.doubleCounts().stream().anyMatch(f -> !f.doubtful())).isEqualTo(twice);
  }

  @Property(tries = 400)
  void soItIsWhereASeriesMeetsExclusionsAndPartsOfAWhole(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 10) int size) {
    Random random = new Random(seed);
    ProxyTable table = Catalogues.of(random);
    Fixture council = mixed(random, size);
    Valuation all = council.value(table).orThrow();
    council.options(council.options().withDoubleCount(DoubleCountPolicy.COUNT_ONCE));

    hold(all, council.value(table).orThrow());
  }

  @Property(tries = 400)
  void soItIsOfQuantitiesOnTheirOwn(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 10) int size) {
    Random random = new Random(seed);
    ProxyTable table = Catalogues.of(random);
    List<MeasuredQuantity> lines = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      String measure = Catalogues.MEASURES.get(random.nextInt(Catalogues.MEASURES.size()));
      lines.add(
          new MeasuredQuantity(
              MeasureId.parse(measure),
              Quantity.of(Integer.toString(random.nextInt(9)), Catalogues.unit(measure)),
              List.of(
                      VerificationState.COMMITTED,
                      VerificationState.CLAIMED,
                      VerificationState.VERIFIED,
                      VerificationState.REJECTED)
                  .get(random.nextInt(4))));
    }
    ValuationOptions options =
        ValuationOptions.defaults().withPolicy(AggregationPolicy.FRAMEWORK_TOTAL);
    QuantityCalculator calculator = QuantityCalculator.of(table);

    hold(
        calculator.withOptions(options).calculate(lines).orThrow(),
        calculator
            .withOptions(options.withDoubleCount(DoubleCountPolicy.COUNT_ONCE))
            .calculate(lines)
            .orThrow());
  }

  /** However exclusions are chained, no more is left out than others count. */
  @Property(tries = 200)
  void ofWhatSharesAKeyAsMuchIsCountedAsTheLargestRecordCounts(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 4) int size) {
    Random random = new Random(seed);
    Fixture council = new Fixture();
    List<MeasuredQuantity> lines = new ArrayList<>();
    int most = 0;
    for (int i = 1; i <= size; i++) {
      int hours = 1 + random.nextInt(20);
      most = Math.max(most, hours);
      String quantity = Integer.toString(hours);
      RecordId delivered =
          council.deliver(
              Fixture.ONE, Fixture.SUPPLIER, "M" + i, quantity, "volunteering-hour", "fair", null);
      VerificationState state =
          List.of(
                  VerificationState.CLAIMED,
                  VerificationState.EVIDENCED,
                  VerificationState.VERIFIED)
              .get(random.nextInt(3));
      if (state != VerificationState.CLAIMED) {
        council.verify(delivered, state, quantity, "volunteering-hour");
      }
      lines.add(
          new MeasuredQuantity(
              MeasureId.parse("M" + i), Quantity.of(quantity, "volunteering-hour"), state));
    }
    ValuationOptions once = council.options().withDoubleCount(DoubleCountPolicy.COUNT_ONCE);
    QuantityCalculator alone = QuantityCalculator.of(Catalogues.exclusive()).withOptions(once);

    assertThat(counted(council.options(once).value(Catalogues.exclusive()).orThrow()))
        .isEqualByComparingTo(BigDecimal.valueOf(most));
    assertThat(counted(alone.calculate(lines).orThrow()))
        .isEqualByComparingTo(BigDecimal.valueOf(most));
  }

  private static BigDecimal counted(Valuation valuation) {
    return valuation.lines().stream()
        .filter(line -> line.state().isDelivered())
        .map(line -> line.quantity().value())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
