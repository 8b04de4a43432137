package io.github.socialvalue4j.calculate.valuation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialvalue4j.basis.evidence.VerificationState;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.model.contract.RecordId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What a total says is counted twice is what counting once leaves out of it. */
class CountOnceLaws {
  private static final List<String> MEASURES = List.of("HIRE", "WEEKS", "HOURS");
  private static final List<String> UNITS = List.of("fte", "week", "volunteering-hour");

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

    for (Total total : all.totals()) {
      BigDecimal twice = total.countedTwice().map(Figure::value).orElse(BigDecimal.ZERO);
      assertThat(twice).isBetween(BigDecimal.ZERO, total.value().value());
      assertThat(once.find(total.key()).map(t -> t.value().value()).orElse(BigDecimal.ZERO))
          .as("%s", total.key())
          .isEqualByComparingTo(total.value().value().subtract(twice));
    }
    assertThat(once.totals()).allMatch(t -> t.countedTwice().isEmpty());
  }

  @Property(tries = 150)
  void whatIsCountedTwiceIsNamed(@ForAll long seed, @ForAll @IntRange(min = 1, max = 9) int size) {
    Fixture council = council(seed, size);
    Valuation all = council.value().orThrow();
    boolean twice = all.totals().stream().anyMatch(t -> t.countedTwice().isPresent());

    assertThat(all.doubleCounts().stream().anyMatch(f -> !f.doubtful())).isEqualTo(twice);
  }
}
