package io.github.socialvalue4j.calculate.valueforcost.forecast;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.model.framework.Measure;
import io.github.socialvalue4j.model.value.ValueStream;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * One measure of a forecast and what it would be worth. Immutable and thread-safe.
 *
 * @param forecast the quantities
 * @param measure the measure in the table
 * @param proxy what one unit is worth
 * @param streams the value by year of each case
 */
public record ForecastLine(
    ForecastMeasure forecast, Measure measure, Figure proxy, Map<ForecastCase, ValueStream> streams)
    implements DocumentOnly {
  /** Copies the streams. */
  public ForecastLine {
    Objects.requireNonNull(forecast, "forecast");
    Objects.requireNonNull(measure, "measure");
    Objects.requireNonNull(proxy, "proxy");
    streams = Collections.unmodifiableMap(new EnumMap<>(streams));
  }

  /** The value by year of a case. */
  public ValueStream stream(ForecastCase which) {
    return Objects.requireNonNull(streams.get(which));
  }

  @Override
  public String toString() {
    return ShortText.ofRecord(this);
  }
}
