package io.github.socialvalue4j.calculate.valueforcost.breakeven;

import io.github.socialvalue4j.basis.evidence.Provenance;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import java.math.BigDecimal;
import java.util.ArrayList;
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
  public static List<Figure> years(String... amounts) {
    List<Figure> years = new ArrayList<>();
    for (String amount : amounts) {
      years.add(gbp(amount));
    }
    return years;
  }
}
