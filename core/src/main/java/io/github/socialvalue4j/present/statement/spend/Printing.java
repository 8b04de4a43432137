package io.github.socialvalue4j.present.statement.spend;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.quantity.Rounding;
import io.github.socialvalue4j.calculate.spend.BaselineLine;
import io.github.socialvalue4j.present.statement.FigurePrint;
import java.math.BigDecimal;

/** How amounts and shares are printed: a number that is not 0 never as 0. */
final class Printing {
  private static final Rounding PENCE = Rounding.toPence();
  private static final FigurePrint PRINT = new FigurePrint(PENCE);

  private Printing() {}

  static String money(Figure figure) {
    return figure.unit() + " " + amount(figure.value());
  }

  static String amount(BigDecimal value) {
    if (value.signum() != 0 && PENCE.apply(value).signum() == 0) {
      return value.signum() > 0 ? "under 0.01" : "above -0.01";
    }
    return PENCE.print(value);
  }

  static String percent(BigDecimal share) {
    return PRINT.percent(share);
  }

  /** A change of a share, in points of a per cent. */
  static String points(BigDecimal change) {
    return PRINT.percent(change).replace("%", " points");
  }

  static String share(BaselineLine line) {
    return line.share().map(s -> percent(s.value())).orElse("no share");
  }
}
