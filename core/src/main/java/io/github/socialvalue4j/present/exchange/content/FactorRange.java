package io.github.socialvalue4j.present.exchange.content;

import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.model.discount.DiscountSchedule;
import io.github.socialvalue4j.present.exchange.input.Detail;
import java.util.Optional;

/**
 * What a document of kind {@code discount-factors} comes to.
 *
 * @param title for people, or the empty text
 * @param detail how much the result is to show
 * @param schedule the rates
 * @param fromYear the first year
 * @param toYear the last year
 * @param decimals to how many decimals factors are printed as well, if to any
 */
public record FactorRange(
    String title,
    Detail detail,
    DiscountSchedule schedule,
    int fromYear,
    int toYear,
    Optional<Integer> decimals)
    implements Content {
  @Override
  public String toString() {
    return ShortText.of(
        ShortText.titled("discount factors", title) + ", years " + fromYear + " to " + toYear);
  }
}
