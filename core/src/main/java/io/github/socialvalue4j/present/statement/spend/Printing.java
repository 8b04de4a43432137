package io.github.socialvalue4j.present.statement.spend;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.quantity.Rounding;
import io.github.socialvalue4j.calculate.spend.BaselineLine;
import java.math.BigDecimal;

/** How amounts and shares are printed. */
final class Printing {
  private static final Rounding PENCE = Rounding.toPence();
  private static final Rounding TENTH = Rounding.toDecimals(1);

  private Printing() {}

  static String money(Figure figure) {
    return figure.unit() + " " + amount(figure.value());
  }

  static String amount(BigDecimal value) {
    return PENCE.print(value);
  }

  static String percent(BigDecimal share) {
    return TENTH.print(share.movePointRight(2)) + "%";
  }

  static String share(BaselineLine line) {
    return line.share().map(s -> percent(s.value())).orElse("no share");
  }
}
