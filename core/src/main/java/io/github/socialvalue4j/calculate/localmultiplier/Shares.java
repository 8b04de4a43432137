package io.github.socialvalue4j.calculate.localmultiplier;

import io.github.socialvalue4j.basis.evidence.Provenance;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Means of shares, as survey worksheets make them. Stateless and thread-safe. */
public final class Shares {
  private Shares() {}

  /**
   * The unweighted mean of shares: five staff who spend 42.1, 50.5, 63.1, 37.8 and 33.6 per cent of
   * their pay locally make 45.42 (nef, Plugging the Leaks, plm_averaging_surveys.xls).
   *
   * @param label what the mean is
   * @param shares all of one unit
   * @param survey where the answers were counted
   * @return nothing if there is no share
   */
  public static Optional<Figure> mean(String label, List<Figure> shares, String survey) {
    if (shares.isEmpty()) {
      return Optional.empty();
    }
    Figure sum = Figure.sum("Sum of the answers", shares.get(0).unit(), shares);
    Figure count =
        Figure.stated(
            "Number of answers",
            BigDecimal.valueOf(shares.size()),
            MeasureUnit.ONE,
            new Provenance.Given(survey));
    return Optional.of(Figure.quotient(label, sum, count));
  }
}
