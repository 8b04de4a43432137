package io.github.socialvalue4j.present.exchange.content;

import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.calculate.valuation.Valuation;
import io.github.socialvalue4j.present.exchange.input.Detail;
import java.util.Objects;

/**
 * What a document of kind {@code quantities} comes to.
 *
 * @param title for people, or the empty text
 * @param detail how much the result is to show
 * @param valuation what they are worth
 */
public record ValuedQuantities(String title, Detail detail, Valuation valuation)
    implements Content {
  /** Checks that nothing is null. */
  public ValuedQuantities {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(detail, "detail");
    Objects.requireNonNull(valuation, "valuation");
  }

  @Override
  public String toString() {
    return ShortText.of(ShortText.titled("quantities", title) + ": " + valuation);
  }
}
