package io.github.socialvalue4j.calculate.valueforcost.forecast;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.model.framework.MeasureId;
import java.util.Objects;
import java.util.Optional;

/**
 * How far a forecast of one measure was from what was observed in one year. Immutable and
 * thread-safe.
 *
 * @param measure which measure
 * @param year from 0
 * @param forecast the central case
 * @param observed what came
 * @param error observed less forecast: above 0 if more came than was forecast
 * @param relativeError the error as a share of the forecast; none if 0 was forecast
 * @param valueError the error times the proxy value, in money
 * @param withinRange whether the observation lies from the low to the high case
 */
public record ForecastError(
    MeasureId measure,
    int year,
    Figure forecast,
    Figure observed,
    Figure error,
    Optional<Figure> relativeError,
    Figure valueError,
    boolean withinRange)
    implements DocumentOnly {
  /** Checks that nothing is null. */
  public ForecastError {
    Objects.requireNonNull(measure, "measure");
    Objects.requireNonNull(forecast, "forecast");
    Objects.requireNonNull(observed, "observed");
    Objects.requireNonNull(error, "error");
    Objects.requireNonNull(relativeError, "relativeError");
    Objects.requireNonNull(valueError, "valueError");
  }

  @Override
  public String toString() {
    return ShortText.ofRecord(this);
  }
}
