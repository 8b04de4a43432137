package io.github.socialvalue4j.calculate.valuation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialvalue4j.basis.problem.Result;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where there is nothing to value that is said, and no total of 0 passes for a measurement. */
class NothingToValueTest {
  @Test
  void isNamedOfQuantities() {
    Result<Valuation> none = QuantityCalculator.of(Fixture.table()).calculate(List.of());

    assertThat(none.isPartial()).isTrue();
    assertThat(none.problems())
        .map(p -> p.code() + " " + p.path())
        .containsExactly("quantity.none /lines");
    assertThat(none.orThrow().totals()).isEmpty();
  }

  @Test
  void isNamedOfAPortfolio() {
    Result<Valuation> none = new Fixture().value();

    assertThat(none.problems())
        .map(p -> p.code() + " " + p.path())
        .containsExactly("portfolio.nothing-recorded /records");
    assertThat(none.orThrow().totals()).isEmpty();
  }

  @Test
  void isNotSaidWhereSomethingIsRecorded() {
    Fixture council = new Fixture();
    council.deliver("HOURS", "0", "volunteering-hour");

    assertThat(council.value().problems())
        .map(p -> p.code().value())
        .doesNotContain("portfolio.nothing-recorded");
  }
}
