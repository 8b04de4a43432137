package io.github.socialvalue4j.present.exchange.content;

import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.calculate.restatement.AsOfComparison;
import io.github.socialvalue4j.calculate.valuation.ValuationOptions;
import io.github.socialvalue4j.model.lifecycle.AsOf;
import io.github.socialvalue4j.present.exchange.input.Detail;

/**
 * What a document of kind {@code portfolio-comparison} comes to.
 *
 * @param title for people, or the empty text
 * @param detail how much the result is to show
 * @param options the choices of both valuations
 * @param since the first look
 * @param asOf the second
 * @param comparison what moved between them
 */
public record ComparedLooks(
    String title,
    Detail detail,
    ValuationOptions options,
    AsOf since,
    AsOf asOf,
    AsOfComparison comparison)
    implements Content {
  @Override
  public String toString() {
    return ShortText.of(ShortText.titled("portfolio", title) + ": " + comparison);
  }
}
