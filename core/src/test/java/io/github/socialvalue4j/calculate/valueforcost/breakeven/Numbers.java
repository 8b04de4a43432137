package io.github.socialvalue4j.calculate.valueforcost.breakeven;

import io.github.socialvalue4j.basis.evidence.Provenance;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.model.discount.PriceBase;
import io.github.socialvalue4j.model.discount.YearSeries;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** Figures for the tests of breakeven. */
public final class Numbers {
  private Numbers() {}

  /** A number of this unit. */
  public static Figure number(String label, String value, String unit) {
    return Figure.stated(
        label,
        new BigDecimal(value),
        MeasureUnit.parse(unit),
        new Provenance.Given("a test, " + label));
  }

  /** Pounds. */
  public static Figure gbp(String value) {
    return number("amount", value, "GBP");
  }

  /** A number without unit. */
  public static Figure plain(String value) {
    return number("number", value, "1");
  }

  /** Pounds of each year. */
  public static YearSeries years(String... amounts) {
    return years(Arrays.stream(amounts).map(Numbers::gbp).toList());
  }

  /** Pounds of each year. */
  public static YearSeries years(List<Figure> amounts) {
    return YearSeries.from(0, MeasureUnit.GBP, PriceBase.notStated(), amounts);
  }
}
