package io.github.socialvalue4j.calculate.valueforcost.forecast;

import io.github.socialvalue4j.basis.evidence.Edition;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.model.framework.MeasureId;
import io.github.socialvalue4j.model.value.ValueStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Social value by year, forecast: low, central and high. Immutable and thread-safe.
 *
 * @param edition whose values
 * @param lines by measure, in the order they were given
 */
public record Forecast(Edition edition, List<ForecastLine> lines) {
  /** Copies the lines. */
  public Forecast {
    Objects.requireNonNull(edition, "edition");
    lines = List.copyOf(lines);
  }

  /** The value streams of a case, one for each measure, for a comparison with costs. */
  public List<ValueStream> streams(ForecastCase which) {
    return lines.stream().map(l -> l.stream(which)).toList();
  }

  /** The line of a measure, if it was forecast. */
  public Optional<ForecastLine> find(MeasureId measure) {
    return lines.stream().filter(l -> l.measure().id().equals(measure)).findFirst();
  }

  /** Whether both a low and a high case of a measure were stated, so that there is a range. */
  public boolean hasRange(MeasureId measure) {
    return find(measure)
        .map(ForecastLine::forecast)
        .filter(f -> f.low().isStated() && f.high().isStated())
        .isPresent();
  }

  /** Which edition, and of each measure what the central case comes to at first and at last. */
  @Override
  public String toString() {
    return ShortText.of(
        "forecast by "
            + edition
            + ": "
            + ShortText.list(lines.stream().map(Forecast::inShort).toList()));
  }

  private static String inShort(ForecastLine line) {
    return line.measure().id().value() + " " + line.stream(ForecastCase.CENTRAL).amounts();
  }
}
