package io.github.socialvalue4j.calculate.valueforcost.breakeven;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One point at which value equals the target number of times the cost. Immutable and thread-safe.
 *
 * @param at years from the start, a quantity, a proxy value or a share, by what was varied
 * @param upward whether the target is reached there; otherwise it is lost there
 * @param day over time, the day that is reached, if the start is a date: the day by whose end the
 *     target is reached, or in whose course it is lost
 * @param margin how far what is planned may fall before it meets this point: of a volume or a proxy
 *     value, as a share of what is planned; of a deduction, in shares to be added to it; negative
 *     if the plan lies on the wrong side; none over time, or if nothing is planned
 */
public record BreakevenPoint(
    Figure at, boolean upward, Optional<LocalDate> day, Optional<Figure> margin)
    implements DocumentOnly {
  /** Checks that nothing is null. */
  public BreakevenPoint {
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(margin, "margin");
  }

  @Override
  public String toString() {
    return ShortText.ofRecord(this);
  }
}
