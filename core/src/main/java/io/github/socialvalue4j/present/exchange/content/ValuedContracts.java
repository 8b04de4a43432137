package io.github.socialvalue4j.present.exchange.content;

import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.calculate.feedback.FeedbackSummary;
import io.github.socialvalue4j.calculate.valuation.Valuation;
import io.github.socialvalue4j.model.lifecycle.Portfolio;
import io.github.socialvalue4j.present.exchange.input.Detail;
import java.util.Objects;

/**
 * What a document of kind {@code portfolio} comes to.
 *
 * @param title for people, or the empty text
 * @param detail how much the result is to show
 * @param portfolio the contracts and what is known of them
 * @param valuation what they are worth at their points
 * @param feedback what was said of them from all sides
 */
public record ValuedContracts(
    String title, Detail detail, Portfolio portfolio, Valuation valuation, FeedbackSummary feedback)
    implements Content {
  /** Checks that nothing is null. */
  public ValuedContracts {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(detail, "detail");
    Objects.requireNonNull(portfolio, "portfolio");
    Objects.requireNonNull(valuation, "valuation");
    Objects.requireNonNull(feedback, "feedback");
  }

  @Override
  public String toString() {
    return ShortText.of(ShortText.titled("contracts", title) + ": " + valuation);
  }
}
