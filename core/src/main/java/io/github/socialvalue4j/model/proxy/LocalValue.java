package io.github.socialvalue4j.model.proxy;

import io.github.socialvalue4j.basis.evidence.Citation;
import io.github.socialvalue4j.basis.evidence.EvidenceGrade;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.model.framework.MeasureId;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * What a measure is worth in one area: a value of its own, or the table's value times a factor.
 * Immutable and thread-safe.
 *
 * @param measure which measure
 * @param number the value in the table's currency, or the factor; 0 or more
 * @param isFactor whether it is a factor
 * @param citation where it was published
 * @param grade how good that evidence is
 */
public record LocalValue(
    MeasureId measure, BigDecimal number, boolean isFactor, Citation citation, EvidenceGrade grade)
    implements DocumentOnly {
  /** Checks the number. */
  public LocalValue {
    Objects.requireNonNull(measure, "measure");
    number = Decimals.entry(number);
    Objects.requireNonNull(citation, "citation");
    Objects.requireNonNull(grade, "grade");
    if (number.signum() < 0) {
      throw new IllegalArgumentException(
          "A local value is 0 or more, but that of " + measure + " is " + number);
    }
  }

  /**
   * A value of the area's own.
   *
   * @param value what one unit is worth there, 0 or more
   */
  public static LocalValue of(
      MeasureId measure, BigDecimal value, Citation citation, EvidenceGrade grade) {
    return new LocalValue(measure, value, false, citation, grade);
  }

  /**
   * The table's value times a factor.
   *
   * @param factor 0 or more: 0.92 where wages are 8% lower
   */
  public static LocalValue byFactor(
      MeasureId measure, BigDecimal factor, Citation citation, EvidenceGrade grade) {
    return new LocalValue(measure, factor, true, citation, grade);
  }

  @Override
  public String toString() {
    return ShortText.ofRecord(this);
  }
}
