package io.github.socialvalue4j.calculate.valueforcost.forecast;

import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.model.framework.MeasureId;
import java.util.Objects;

/**
 * What is expected of one measure: three paths over the same years. Where a case is not known, the
 * central path stands in for it as {@link QuantityPath#asStandIn}. Immutable and thread-safe.
 *
 * @param measure which measure
 * @param low the cautious case
 * @param central what is expected
 * @param high the hopeful case
 */
public record ForecastMeasure(
    MeasureId measure, QuantityPath low, QuantityPath central, QuantityPath high) {
  /** Checks that nothing is null. */
  public ForecastMeasure {
    Objects.requireNonNull(measure, "measure");
    Objects.requireNonNull(low, "low");
    Objects.requireNonNull(central, "central");
    Objects.requireNonNull(high, "high");
  }

  /** One path for all three cases. */
  public static ForecastMeasure of(MeasureId measure, QuantityPath central) {
    return new ForecastMeasure(measure, central.asStandIn(), central, central.asStandIn());
  }

  /** The path of a case. */
  public QuantityPath path(ForecastCase which) {
    return switch (which) {
      case LOW -> low;
      case CENTRAL -> central;
      case HIGH -> high;
    };
  }

  @Override
  public String toString() {
    return ShortText.ofRecord(this);
  }
}
