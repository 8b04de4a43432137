package io.github.socialvalue4j.calculate.sroi;

import io.github.socialvalue4j.basis.evidence.Citation;
import io.github.socialvalue4j.basis.evidence.Provenance;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.calculate.solve.Crossings;
import io.github.socialvalue4j.calculate.solve.Crossings.Within;
import io.github.socialvalue4j.model.discount.YearSeries;
import java.math.BigDecimal;
import java.util.List;

/** The two paybacks of a result. */
final class Paybacks {
  private static final Figure MONTHS =
      Figure.stated(
          "months in a year",
          BigDecimal.valueOf(12),
          MeasureUnit.ONE,
          new Provenance.Convention("calendar", Citation.of("a year has 12 months")));

  private Paybacks() {}

  static Payback simple(Figure investment, List<RowResult> rows, MeasureUnit currency) {
    Figure annual =
        Figure.sum("annual impact", currency, rows.stream().map(RowResult::impact).toList());
    if (investment.value().signum() <= 0) {
      return Payback.of(Payback.Answer.AT_ONCE);
    }
    if (annual.value().signum() <= 0) {
      return Payback.of(Payback.Answer.NEVER);
    }
    Figure monthly = Figure.quotient("impact a month", annual, MONTHS);
    return Payback.after(Figure.quotient("payback in months", investment, monthly), 1);
  }

  static Payback discounted(Figure investment, YearSeries presentValues) {
    Crossings crossings =
        Crossings.of(
            "discounted payback in years", presentValues, investment, Within.STRAIGHT_LINE);
    if (crossings.atOnce()) {
      return Payback.of(Payback.Answer.AT_ONCE);
    }
    return crossings
        .first()
        .map(
            time ->
                Payback.after(
                    Figure.product("discounted payback in months", time, MONTHS),
                    crossings.crossings().size()))
        .orElseGet(() -> Payback.of(Payback.Answer.NEVER));
  }
}
