package io.github.socialvalue4j.model.framework;

import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.basis.quantity.Quantity;
import io.github.socialvalue4j.model.value.ValueKind;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * A measure: what is counted for an outcome, in which unit, and how it behaves. Immutable and
 * thread-safe.
 *
 * @param id its code in its framework
 * @param title for people
 * @param outcome the outcome it belongs to
 * @param unit what it is counted in
 * @param nature whether it adds up, stands at a level or is a share
 * @param direction which way it is better
 * @param kind what sort of value a proxy gives it
 */
public record Measure(
    MeasureId id,
    String title,
    Outcome outcome,
    MeasureUnit unit,
    Nature nature,
    Direction direction,
    ValueKind kind) {
  /** Checks that nothing is missing. */
  public Measure {
    Objects.requireNonNull(id, "id");
    if (title.isBlank()) {
      throw new IllegalArgumentException("A measure needs a title");
    }
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(nature, "nature");
    Objects.requireNonNull(direction, "direction");
    Objects.requireNonNull(kind, "kind");
  }

  /**
   * Whether it is counted in pounds spent or invested: its value per pound is then a ratio, which
   * stands in nobody's prices and is not uprated.
   */
  public boolean isCountedInPounds() {
    return kind == ValueKind.INVESTED
        || unit.equals(MeasureUnit.of("gbp-spent"))
        || unit.equals(MeasureUnit.of("gbp-invested"));
  }

  /** Whether so much of a share, or of the change of one, is more than the whole. */
  public boolean isBeyondItsWhole(Quantity quantity) {
    return nature == Nature.SHARE && quantity.value().abs().compareTo(BigDecimal.ONE) > 0;
  }

  @Override
  public String toString() {
    return ShortText.ofRecord(this);
  }
}
