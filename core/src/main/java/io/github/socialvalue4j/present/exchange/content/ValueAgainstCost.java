package io.github.socialvalue4j.present.exchange.content;

import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.calculate.valueforcost.ValueForCost;
import io.github.socialvalue4j.present.exchange.input.Detail;

/**
 * What a document of kind {@code value-for-cost} comes to.
 *
 * @param title for people, or the empty text
 * @param detail how much the result is to show
 * @param result value set against cost
 */
public record ValueAgainstCost(String title, Detail detail, ValueForCost result)
    implements Content {
  @Override
  public String toString() {
    return ShortText.of(ShortText.titled("value for cost", title) + ": " + result);
  }
}
