package io.github.socialvalue4j.present.exchange.content;

import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.model.discount.CashFlow;
import io.github.socialvalue4j.model.discount.CashFlow.FactorRounding;
import io.github.socialvalue4j.model.discount.DiscountSchedule;
import io.github.socialvalue4j.present.exchange.input.Detail;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a document of kind {@code cash-flow} comes to.
 *
 * @param title for people, or the empty text
 * @param detail how much the result is to show
 * @param schedule the rates
 * @param firstExponent the years by which the first value is discounted
 * @param rounding how factors are rounded, if they are
 * @param flow the values, discounted
 */
public record DiscountedFlow(
    String title,
    Detail detail,
    DiscountSchedule schedule,
    BigDecimal firstExponent,
    Optional<FactorRounding> rounding,
    CashFlow flow)
    implements DocumentOnly, Content {
  @Override
  public String toString() {
    return ShortText.of(ShortText.titled("cash flow", title) + ": " + flow);
  }
}
