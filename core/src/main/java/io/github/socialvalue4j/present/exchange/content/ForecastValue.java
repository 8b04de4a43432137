package io.github.socialvalue4j.present.exchange.content;

import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.calculate.valueforcost.forecast.Forecast;
import io.github.socialvalue4j.calculate.valueforcost.forecast.ForecastReview;
import io.github.socialvalue4j.calculate.valueforcost.forecast.GrowthTarget;
import io.github.socialvalue4j.model.proxy.ProxyTable;
import io.github.socialvalue4j.present.exchange.input.Detail;
import java.util.List;
import java.util.Optional;

/**
 * What a document of kind {@code forecast} comes to.
 *
 * @param title for people, or the empty text
 * @param detail how much the result is to show
 * @param table the edition it is valued by
 * @param commercial whether the result is for commercial use
 * @param forecast by measure
 * @param review how far it was out, if anything was observed
 * @param targets what is to be reached
 */
public record ForecastValue(
    String title,
    Detail detail,
    ProxyTable table,
    boolean commercial,
    Forecast forecast,
    Optional<ForecastReview> review,
    List<GrowthTarget> targets)
    implements Content {
  /** Copies the list. */
  public ForecastValue {
    targets = List.copyOf(targets);
  }

  @Override
  public String toString() {
    return ShortText.of(ShortText.titled("forecast", title) + ": " + forecast);
  }
}
