package io.github.socialvalue4j.present.exchange.content;

import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.calculate.discount.PresentValue;
import io.github.socialvalue4j.present.exchange.input.Detail;

/**
 * What a document of kind {@code cash-flow} comes to.
 *
 * @param title for people, or the empty text
 * @param detail how much the result is to show
 * @param answer the values, discounted, with the rates and choices they were discounted by
 */
public record DiscountedFlow(String title, Detail detail, PresentValue answer)
    implements DocumentOnly, Content {
  @Override
  public String toString() {
    return ShortText.of(ShortText.titled("cash flow", title) + ": " + answer);
  }
}
