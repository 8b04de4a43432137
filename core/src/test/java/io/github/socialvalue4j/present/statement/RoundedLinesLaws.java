package io.github.socialvalue4j.present.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.basis.quantity.Rounding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;

class RoundedLinesLaws {

  @Property
  void printedLinesAndDifferenceMakeThePrintedTotal(
      @ForAll @Size(max = 40) List<@BigRange(min = "-1e9", max = "1e9") @Scale(9) BigDecimal> exact,
      @ForAll @IntRange(max = 6) int decimals,
      @ForAll RoundingMode mode) {
    Rounding rounding =
        new Rounding(decimals, mode == RoundingMode.UNNECESSARY ? RoundingMode.HALF_EVEN : mode);
    RoundedLines lines = RoundedLines.of(rounding, exact);
    assertThat(Decimals.sum(lines.printed()).add(lines.difference()))
        .isEqualByComparingTo(lines.total());
    assertThat(lines.total()).isEqualByComparingTo(rounding.apply(Decimals.sum(exact)));
    assertThat(lines.printed()).allMatch(p -> p.scale() == decimals);
  }

  @Property
  void whatIsRoundAlreadyHasNoDifference(
      @ForAll @Size(max = 40)
          List<@BigRange(min = "-1e9", max = "1e9") @Scale(2) BigDecimal> exact) {
    assertThat(RoundedLines.of(Rounding.toPence(), exact).hasDifference()).isFalse();
  }
}
